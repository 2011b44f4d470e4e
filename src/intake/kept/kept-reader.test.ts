import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { LedgerFact } from '#domain';
import { changedBy, fact, keptPlanIn, smallKeptPlan } from '../fixtures/kept-plan.ts';
import { withPlanPack } from '../fixtures/plan-pack.ts';
import { readPack } from '../read-pack.ts';
import { keptFromPack } from './kept-from-pack.ts';

const wales = join(import.meta.dirname, '../../../packs/wales');

/** What becomes of the small plan after a change. */
const changed = async (...facts: readonly LedgerFact[]) => {
  const { first, read } = await smallKeptPlan();
  const pack = await read(changedBy(first, facts));
  return pack.ok ? { pack: pack.value, issues: [] } : { pack: undefined, issues: pack.issues };
};

const issuesAfter = async (...facts: readonly LedgerFact[]) => (await changed(...facts)).issues;

describe('the Wales plan, kept and read again', () => {
  it('is the pack that was loaded, in every action, figure and assumption', async () => {
    const { first, read } = await keptPlanIn(wales);
    const [kept, pack] = await Promise.all([read(first), readPack(wales)]);
    if (!kept.ok || !pack.ok) throw new Error('not read');
    const same = { hash: '', version: '', sealed: true };
    expect({ ...kept.value, ...same }).toEqual({ ...pack.value, ...same });
    expect(kept.value).toMatchObject({ hash: 'hash 1', version: `${pack.value.version}+1` });
  });
});

describe('actions of a plan that is kept', () => {
  it('stand in the order of their codes, whenever they were written: a part after its whole', async () => {
    const { facts, first, read } = await smallKeptPlan();
    const copied = (code: string) =>
      facts
        .filter(({ entity }) => entity === 'actions/A01')
        .map((each) => ({ ...each, entity: `actions/${code}` }));
    const pack = await read(changedBy(first, ['A100', 'A26', 'A01.1', 'A02'].flatMap(copied)));
    const codes = pack.ok && pack.value.plan.actions.map(({ id }) => id);
    expect(codes).toEqual(['A01', 'A01.1', 'A02', 'A26', 'A100']);
  });
});

describe('a pack as facts', () => {
  it('has a cell for each column that is filled, and one for each member of a set', async () => {
    const { facts } = await smallKeptPlan();
    const of = (entity: string) => facts.filter((one) => one.entity === entity);
    expect(of('crosswalk/A01 R1')).toEqual([
      fact('crosswalk/A01 R1', 'strength', 'supporting'),
      fact('crosswalk/A01 R1', 'lead', 'no'),
      fact('crosswalk/A01 R1', 'reason_en', 'It fits.'),
      fact('crosswalk/A01 R1', 'reason_cy', 'Mae’n addas.'),
    ]);
    expect(of('documents/D01').filter(({ field }) => field.startsWith('items'))).toEqual([
      fact('documents/D01', 'items:P1', 'yes'),
      fact('documents/D01', 'items:T1', 'yes'),
    ]);
  });

  it('names each file of figures by its hash, and each file of the plan as it was shipped', async () => {
    const { facts, bytes } = await smallKeptPlan();
    const named = facts.filter(({ field }) => field === 'sha256');
    const entities = named.map(({ entity }) => entity);
    expect(entities).toContain('data-sets/lists');
    expect(entities).toContain('data-sets/datapackage');
    expect(entities).toContain('data-sets/shipped/actions');
    expect(entities).not.toContain('data-sets/actions');
    expect(named.every(({ value = '' }) => bytes.has(value))).toBe(true);
    expect(facts).toContainEqual(fact('data-sets/lists', 'rows', '2'));
    expect(facts).toContainEqual(fact('packs/small-plan', 'version', '1.0.0'));
  });

  it('is none while a row of it can’t be read', () =>
    withPlanPack(async (folder) => {
      await writeFile(join(folder, 'rooms.csv'), 'board,equipment\n');
      expect(await keptFromPack(folder)).toMatchObject({ ok: false });
    }));
});

describe('a cell that can’t be read', () => {
  it('is told by its table, its row and its column', async () => {
    expect(await issuesAfter(fact('actions/A01', 'from', 'soon'))).toEqual([
      {
        code: 'not-a-date',
        file: 'actions',
        key: 'A01',
        column: 'from',
        value: 'soon',
        expected: 'YYYY-MM-DD',
      },
    ]);
  });

  test.each([
    ['a row under a key that no row can have', [fact('actions/A 01', 'label', 'synthetic')]],
    ['a lead that is no organisation', [fact('actions/A01', 'lead', '7A9')]],
    ['a partner that is no organisation', [fact('actions/A01', 'partners:7A9', 'yes')]],
    [
      'a text in neither language',
      [fact('actions/A01', 'title_en'), fact('actions/A01', 'title_cy')],
    ],
    ['an assumption whose low is above its high', [fact('assumptions/sickness', 'low', '0.9')]],
    ['an assumption that the model needs', [fact('assumptions/sickness', 'retired', 'yes')]],
    ['a row with half of what it needs', [fact('risks/R1', 'state', 'open')]],
    ['a file that is not in the store', [fact('data-sets/lists', 'sha256', '00')]],
  ])('or is it %s', async (_, facts) => {
    expect(await issuesAfter(...facts)).not.toEqual([]);
  });
});

describe('a text that is there in one language alone', () => {
  it('has words in the other that say so, in that language', async () => {
    const { pack } = await changed(
      fact('actions/A01', 'title_cy'),
      fact('actions/A01', 'summary_en'),
      fact('documents/D01', 'gap_en', 'A gap'),
    );
    const [action] = pack?.plan.actions ?? [];
    expect(action?.title).toEqual({ en: 'Train', cy: 'Cymraeg i ddilyn' });
    expect(action?.summary.en).toBe('English to follow');
    expect(pack?.plan.documents[0]?.gap).toEqual({ en: 'A gap', cy: 'Cymraeg i ddilyn' });
  });
});

describe('a row that is retired', () => {
  it('goes from the plan with all its parts, and holds nothing up', async () => {
    const { pack } = await changed(fact('actions/A01', 'retired', 'yes'));
    const { actions, levers, crosswalk, documents, signals } = pack?.plan ?? {};
    expect([actions, levers, crosswalk]).toEqual([[], [], []]);
    expect([documents?.[0]?.actions, signals?.[0]?.actions]).toEqual([[], []]);
    expect(pack?.retiredLinks).toEqual([
      { table: 'documents', key: 'D01', column: 'actions', id: 'A01' },
      { table: 'signals', key: 'S01', column: 'actions', id: 'A01' },
    ]);
  });

  it('comes back as it was when it is no longer retired', async () => {
    const { first, read } = await smallKeptPlan();
    const gone = changedBy(first, [fact('actions/A01', 'retired', 'yes')]);
    const back = await read(changedBy(gone, [fact('actions/A01', 'retired')]));
    const before = await read(first);
    expect(back.ok && back.value.plan).toEqual(before.ok && before.value.plan);
  });

  it('can’t be named anew', async () => {
    const { first, read } = await smallKeptPlan();
    const gone = changedBy(first, [fact('objectives/O1', 'retired', 'yes')]);
    expect((await read(gone)).ok).toBe(true);
    const named = changedBy(gone, [fact('actions/A01', 'objectives:O1', 'yes')]);
    expect(await read(named)).toMatchObject({
      issues: [
        { code: 'retired-id', file: 'actions', key: 'A01', column: 'objectives', value: 'O1' },
      ],
    });
  });

  it('can’t go while a row that it is no part of can’t be without it', async () => {
    expect(await issuesAfter(fact('organisations/7A1', 'retired', 'yes'))).toEqual([
      expect.objectContaining({ code: 'retired-id', file: 'signals', column: 'owner' }),
      expect.objectContaining({ code: 'retired-id', file: 'actions', column: 'lead' }),
    ]);
  });
});

describe('a row whose cells were all taken away', () => {
  it('is no longer in the plan', async () => {
    const { first, read } = await smallKeptPlan();
    const cells = first.tables.get('dats')?.get('audiology') ?? new Map();
    const empty = [...cells.keys()].map((field) => fact('dats/audiology', field));
    const pack = await read(changedBy(first, empty));
    expect(pack.ok && pack.value.plan.dats.map(({ line }) => line)).toEqual(['imaging']);
  });
});

describe('what the product does not know', () => {
  it('is left as it is, and keeps nobody from reading the plan', async () => {
    const { pack } = await changed(
      fact('actions/A01', 'colour', 'red'),
      fact('poems/P1', 'text_en', 'O'),
    );
    expect(pack?.plan.actions).toHaveLength(1);
  });
});
