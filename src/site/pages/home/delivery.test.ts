import { expect, test } from 'vitest';
import { planPack } from '../../fixtures/sample-plan.ts';
import { day } from '../../fixtures/sample-register.ts';
import { deliveryOf } from './delivery.ts';

const seen = (language: 'en' | 'cy', today = day('2026-01-01')) =>
  deliveryOf(planPack, { language, today });

test('actions are counted by how they go, in words and with a way to each', () => {
  const delivery = seen('en');
  expect(delivery?.finding).toBe(
    '3 illustrative actions: 1 on track, 1 in need of attention, 0 complete',
  );
  expect(delivery?.statuses.map(({ count, text, href }) => [count, text, href])).toEqual([
    [1, 'not started', '/en/actions?status=not-started'],
    [1, 'on track', '/en/actions?status=on-track'],
    [1, 'at risk', '/en/actions?status=at-risk'],
  ]);
  expect(delivery?.label).toContain('not part of any published plan');
});

test('the milestones that come next are those from today on, soonest first', () => {
  const days = seen('en', day('2026-02-01'))?.milestones.items.map((each) => each.day);
  expect(new Set(days)).toEqual(new Set(['30 June 2026']));
  expect(seen('en', day('2030-01-01'))?.milestones.items).toEqual([]);
});

test('in Welsh the same, at the Welsh addresses', () => {
  const delivery = seen('cy');
  expect(delivery?.statuses[0]).toMatchObject({
    text: 'heb ddechrau',
    href: '/cy/camau-gweithredu?status=not-started',
  });
  expect(delivery?.milestones.items[0]?.day).toBe('31 Ionawr 2026');
});

test('a pack without a plan delivers nothing', () => {
  expect(deliveryOf({}, { language: 'en', today: day('2026-01-01') })).toBeUndefined();
});
