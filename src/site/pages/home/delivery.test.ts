import { expect, test } from 'vitest';
import { deliveredPack, moved, sampleCost, unmoved } from '../../fixtures/sample-delivery.ts';
import { planPack, samplePlan } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import { deliveryOf, type HeldDelivery } from './delivery.ts';

const still = { slipped: unmoved, cost: undefined };

const seen = (
  language: 'en' | 'cy',
  today = day('2026-01-01'),
  held: HeldDelivery = { pack: planPack, slip: still },
) => deliveryOf(held, { language, today });

test('delivery leads with how many actions are on course, and the way to what that means', () => {
  const delivery = seen('en');
  expect(delivery?.finding).toBe('2 of 3 illustrative actions are on course');
  expect(delivery?.meaning.href).toBe('/en/on-course');
  expect(delivery?.label).toContain('not part of any published plan');
});

test('actions of the plan are counted by how they stand, in the plan’s own words and with a way to each', () => {
  const statuses = (held?: HeldDelivery) =>
    seen('en', undefined, held)?.statuses.map(({ count, text, href }) => [count, text, href]);
  expect(statuses()).toEqual([
    [1, 'Not started', '/en/actions?status=not-started'],
    [1, 'On track', '/en/actions?status=on-track'],
    [1, 'At risk', '/en/actions?status=at-risk'],
  ]);
  // A03, not started, was merged into A01.
  expect(statuses({ pack: deliveredPack, slip: still })).toEqual([
    [1, 'Going well', '/en/actions?status=on-track'],
    [1, 'At risk', '/en/actions?status=at-risk'],
  ]);
});

test('what slips cost in all is a sentence that says what it rests on and what it is held against', () => {
  const slip = { slipped: moved, cost: sampleCost };
  const finding = (language: 'en' | 'cy') =>
    seen(language, undefined, { pack: deliveredPack, slip })?.slip.finding;
  expect(finding('en')).toBe(
    'Illustrative actions, synthetic figures: compared with the baseline “As agreed”, about 12,300 more weeks are expected to be spent waiting beyond 8 weeks, all patients together, by the end of September 2028 (likely range: 1,200 to 23,500 more).',
  );
  expect(finding('cy')).toContain(
    'Camau gweithredu darluniadol, ffigurau synthetig: o’i gymharu â’r llinell sylfaen',
  );
});

test('where nothing has slipped it says so, and while it is worked out it asks to come again', () => {
  expect(seen('en')?.slip.finding).toBe(
    'Compared with every milestone done on the day it was due, nothing that the plan moves in the model has slipped.',
  );
  const slip = { slipped: moved, cost: 'awaited' as const };
  expect(seen('en', undefined, { pack: planPack, slip })?.slip.finding).toContain('Load this page');
  const unheld = { slipped: moved, cost: undefined };
  expect(seen('en', undefined, { pack: planPack, slip: unheld })?.slip.finding).toContain(
    'no cost in waits is claimed',
  );
});

test('the milestones that come next are those from today on, soonest first', () => {
  const days = seen('en', day('2026-02-01'))?.milestones.items.map((each) => each.day);
  expect(new Set(days)).toEqual(new Set(['30 June 2026']));
  expect(seen('en', day('2030-01-01'))?.milestones.items).toEqual([]);
});

test('what is overdue is told with how late it is, and no more of it than a reader can take in', () => {
  expect(seen('en')?.overdue).toBeUndefined();
  const overdue = seen('en', day('2026-02-14'))?.overdue;
  expect(overdue?.heading).toBe('3 milestones are overdue');
  expect(overdue?.items[0]).toEqual({
    day: '31 January 2026',
    text: 'First step of A01',
    late: '2 weeks late',
    action: 'A01',
    href: '/en/actions/A01',
  });
  expect(overdue?.some).toBeUndefined();
  const later = seen('en', day('2026-11-24'))?.overdue;
  expect([later?.heading, later?.some, later?.items.length]).toEqual([
    '6 milestones are overdue',
    'The 5 longest overdue:',
    5,
  ]);
});

test('in Welsh the same, at the Welsh addresses', () => {
  const delivery = seen('cy');
  expect(delivery?.finding).toBe('Mae 2 o’r 3 cham gweithredu darluniadol ar y trywydd iawn');
  expect(delivery?.statuses[0]).toMatchObject({
    text: 'Heb ddechrau',
    href: '/cy/camau-gweithredu?status=not-started',
  });
  expect(delivery?.milestones.items[0]?.day).toBe('31 Ionawr 2026');
});

test('a plan without actions delivers nothing', () => {
  const pack = { ...planPack, plan: { ...samplePlan, actions: [] } };
  expect(seen('en', undefined, { pack, slip: still })).toBeUndefined();
});
