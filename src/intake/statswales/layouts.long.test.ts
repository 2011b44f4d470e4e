import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isoMonth, type Pack } from '#domain';
import { keptPlanIn } from '../fixtures/kept-plan.ts';
import { brought } from './fixtures/brought.ts';

const WALES = join(import.meta.dirname, '../../../packs/wales');
const at = (file: string) => ({
  kind: 'path' as const,
  path: join(import.meta.dirname, 'fixtures', file),
});

let plan: Awaited<ReturnType<typeof keptPlanIn>>;
beforeAll(async () => {
  plan = await keptPlanIn(WALES);
});

/** Lists that are no longer made up: `7A1 ct 2025-09 reconstructed 1302`. */
const cameIn = ({ lists, boards, services }: Pack): readonly string[] =>
  lists.flatMap(({ board, service, month, label, total }) =>
    label === undefined
      ? []
      : [[boards[board]?.id, services[service]?.id, isoMonth(month), label, total].join(' ')],
  );

describe('diagnostic and therapy waiting times, in each shape that the files have had', () => {
  const layouts = [
    'dats-new-english.csv',
    'dats-new-welsh.csv',
    'dats-old-interface.json',
    'dats-stop-gap.csv',
  ];
  it.each(layouts)('%s gives the plan the same lists', async (file) => {
    const { pack, offer } = await brought(plan, plan.first, [at(file)]);
    const came = cameIn(pack);
    expect(came).toHaveLength(30);
    expect(came).toEqual(
      expect.arrayContaining([
        '7A1 neurophysiology 2025-09 real 325',
        '7A1 respiratory-physiology 2025-09 reconstructed 196',
        '7A1 ct 2025-09 reconstructed 1302',
        '7A7 gastroscopy 2025-09 reconstructed 165',
      ]),
    );
    expect(offer.files[0]).toMatchObject({ rows: 144, accepted: 60 });
  });

  it('the old table, by site and by test in weekly bands, gives the same lines, and the tests that it tells are real', async () => {
    const { pack, offer } = await brought(plan, plan.first, [at('dats-old-table.csv')]);
    const came = cameIn(pack);
    expect(came).toEqual(
      expect.arrayContaining([
        '7A1 neurophysiology 2025-09 real 325',
        '7A1 ct 2025-09 reconstructed 1302',
        '7A1 colonoscopy 2025-09 real 524',
        '7A1 flexible-sigmoidoscopy 2025-09 real 195',
      ]),
    );
    expect(offer.findings).toContainEqual({
      code: 'list-not-in-plan',
      where: '7A7 colonoscopy',
      detail: { number: 2 },
    });
    const ct = pack.lists.findLast(
      ({ label, service }) => label && pack.services[service]?.id === 'ct',
    );
    expect(ct?.bands.slice(12).map(({ from, to }) => [from, to])).toEqual([
      [12, 13],
      [13, 14],
      [14, undefined],
    ]);
  });

  it('what lines hold is shared out whole: nobody is lost, and none is made', async () => {
    const { pack } = await brought(plan, plan.first, [at('dats-new-english.csv')]);
    const scans = new Set(['ct', 'mri', 'ultrasound', 'nuclear-medicine']);
    const sum = pack.lists
      .filter(
        ({ board, service, month }) =>
          pack.boards[board]?.id === '7A1' &&
          scans.has(pack.services[service]?.id ?? '') &&
          isoMonth(month) === '2025-09',
      )
      .reduce((all, { total }) => all + total, 0);
    // Consultants' 3,218 and general practitioners' 1,517 within eight weeks, and the rest of both lines.
    expect(sum).toBe(6772);
  });
});

describe.each(['english', 'welsh'])('the other cubes, headings in %s', (language) => {
  it('sickness moves the assumption, between the lowest and the highest board', async () => {
    const { pack } = await brought(plan, plan.first, [at(`sickness-${language}.csv`)]);
    const sickness = pack.assumptions.find(({ id }) => id === 'sickness');
    expect(sickness).toMatchObject({
      low: 0.0525,
      likely: 0.0615,
      high: 0.0735,
      label: 'reconstructed',
    });
  });

  it('people of the file’s year are real, and later years of the plan grow from them', async () => {
    const { pack, offer } = await brought(plan, plan.first, [at(`population-${language}.csv`)]);
    const powys = (pack.population?.residents ?? []).filter(
      ({ board, fromAge }) => board === '7A7' && fromAge === 85,
    );
    expect(powys.map(({ year, label }) => `${year} ${label}`).sort()).toEqual([
      '2024 real',
      '2025 reconstructed',
      '2028 reconstructed',
      '2031 reconstructed',
    ]);
    expect(powys.find(({ year }) => year === 2024)?.people).toBe(3324);
    const of2024 = (pack.population?.residents ?? []).filter(({ year }) => year === 2024);
    expect(new Set(of2024.map(({ board }) => board))).toEqual(new Set(['7A1', '7A7']));
    expect(offer.findings.map(({ code }) => code)).toContain('years-carried');
  });

  it('deprivation is kept with the plan, and says that nothing rests on it', async () => {
    const { offer } = await brought(plan, plan.first, [at(`deprivation-${language}.csv`)]);
    expect(offer.findings).toMatchObject([{ code: 'kept-aside' }]);
    expect(offer.facts.map(({ field }) => field)).toContain('file_sha256');
  });

  it('each of them again changes nothing', async () => {
    for (const cube of ['sickness', 'population', 'deprivation']) {
      const file = at(`${cube}-${language}.csv`);
      const { offer } = await brought(plan, plan.first, [file, file]);
      expect(offer.facts).toEqual([]);
    }
  });
});
