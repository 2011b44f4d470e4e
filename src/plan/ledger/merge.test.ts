import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerFact, nothingKept, RETIRED, YES } from '#domain';
import { anyFact, entryOf } from './fixtures/any-history.ts';
import { fold } from './fold.ts';
import { type MergeConflict, mergeTables } from './merge.ts';
import { type Tables, tablesFrom, tablesOf } from './tables.ts';

/** A plan of these facts, with others laid on it one change after another. */
const planOf = (...changes: readonly (readonly LedgerFact[])[]): Tables =>
  tablesOf(
    fold(
      nothingKept,
      changes.map((facts, at) => entryOf(at + 1, facts)),
    ),
  );

const cell = (field: string, value: string | undefined): LedgerFact => ({
  entity: 'actions/A07',
  field,
  value,
});
const began = [cell('status', 'on-track'), cell('to', '2027-03-31')];
const retired = [cell(RETIRED, YES)];

/** What merging does with what each side made of the action as it began. */
const merged = (ours: readonly LedgerFact[], theirs: readonly LedgerFact[]) =>
  mergeTables({
    base: planOf(began),
    ours: planOf(began, ours),
    theirs: planOf(began, theirs),
  });

const sides = ({ field, base, ours, theirs }: MergeConflict) => ({ field, base, ours, theirs });

describe('what two sides made of one plan, merged', () => {
  it('takes a cell that only they changed', () => {
    expect(merged([], [cell('status', 'at-risk')])).toEqual({
      facts: [cell('status', 'at-risk')],
      conflicts: [],
    });
  });

  it('keeps a cell that only we changed', () => {
    expect(merged([cell('status', 'at-risk')], [])).toEqual({ facts: [], conflicts: [] });
  });

  it('has nothing to do where both changed a cell to the same', () => {
    const change = [cell('status', 'at-risk'), cell('to', undefined)];
    expect(merged(change, change)).toEqual({ facts: [], conflicts: [] });
  });

  it('asks where both changed a cell, each to something else, and takes the rest', () => {
    const { facts, conflicts } = merged(
      [cell('status', 'paused')],
      [cell('status', 'at-risk'), cell('to', undefined)],
    );
    expect(facts).toEqual([cell('to', undefined)]);
    expect(conflicts).toEqual([
      {
        entity: 'actions/A07',
        field: 'status',
        base: 'on-track',
        ours: 'paused',
        theirs: 'at-risk',
        facts: [cell('status', 'at-risk')],
      },
    ]);
  });

  it('takes both members that were added to a set', () => {
    expect(merged([cell('partners:7A1', YES)], [cell('partners:7A3', YES)])).toEqual({
      facts: [cell('partners:7A3', YES)],
      conflicts: [],
    });
  });

  it('retires a row that they dropped and we left alone', () => {
    const theirs = tablesFrom([]);
    expect(mergeTables({ base: planOf(began), ours: planOf(began), theirs })).toEqual({
      facts: retired,
      conflicts: [],
    });
    expect(merged([], retired)).toEqual({ facts: retired, conflicts: [] });
  });

  it('retires a row of which they leave no word', () => {
    const emptied = began.map((fact) => ({ ...fact, value: undefined }));
    const theirs = tablesFrom([...began, ...emptied]);
    expect(mergeTables({ base: planOf(began), ours: planOf(began), theirs }).facts).toEqual(
      retired,
    );
  });

  it('asks of a row that they dropped and we changed', () => {
    const { facts, conflicts } = merged([cell('status', 'at-risk')], retired);
    expect(facts).toEqual([]);
    expect(conflicts.map(sides)).toEqual([
      { field: RETIRED, base: undefined, ours: undefined, theirs: YES },
    ]);
    expect(conflicts[0]?.facts).toEqual(retired);
  });

  it('leaves away a row that we retired and they left alone', () => {
    expect(merged(retired, [])).toEqual({ facts: [], conflicts: [] });
    expect(merged(retired, retired)).toEqual({ facts: [], conflicts: [] });
  });

  it('asks of a row that we retired and they changed, and can bring it back as theirs', () => {
    const { facts, conflicts } = merged(
      [cell('status', 'closed'), ...retired],
      [cell('status', 'at-risk'), cell('to', undefined)],
    );
    expect(facts).toEqual([]);
    expect(conflicts.map(sides)).toEqual([
      { field: RETIRED, base: undefined, ours: YES, theirs: undefined },
    ]);
    const back = planOf(began, [cell('status', 'closed'), ...retired], conflicts[0]?.facts ?? []);
    expect(back.get('actions/A07')).toEqual(new Map([['status', 'at-risk']]));
  });

  it('takes a row that they brought, and keeps one that we brought', () => {
    const theirs = [{ entity: 'actions/A26', field: 'status', value: 'not-started' }];
    const ours = [{ entity: 'actions/A27', field: 'status', value: 'not-started' }];
    expect(merged(ours, theirs)).toEqual({ facts: theirs, conflicts: [] });
  });

  it('asks of a row that they brought under an id that we have used and retired', () => {
    const brought = { entity: 'actions/A26', field: 'status', value: 'not-started' };
    const gone = { entity: 'actions/A26', field: RETIRED, value: YES };
    const { facts, conflicts } = mergeTables({
      base: planOf(began),
      ours: planOf(began, [{ ...brought, value: 'paused' }, gone]),
      theirs: planOf(began, [brought]),
    });
    expect(facts).toEqual([]);
    expect(conflicts.map(sides)).toEqual([
      { field: RETIRED, base: undefined, ours: YES, theirs: undefined },
    ]);
  });

  it('mixes no cell of one row into another that was brought under the same id', () => {
    const brought = (title: string, ...rest: readonly LedgerFact[]) => [
      { entity: 'actions/A26', field: 'title_en', value: title },
      ...rest,
    ];
    const { facts, conflicts } = merged(
      brought('Open a hub'),
      brought('Train reporters', { entity: 'actions/A26', field: 'to', value: '2028-03-31' }),
    );
    expect(facts).toEqual([]);
    expect(conflicts.map(({ field }) => field)).toEqual(['title_en', 'to']);
  });
});

/** The rows that are in a plan, without those that were there once. */
const inPlan = (tables: Tables): Tables =>
  new Map([...tables].filter(([, cells]) => !cells.has(RETIRED)));

const anyFacts = fc.array(anyFact, { maxLength: 12 });

/** Facts about cells alone, of rows that stand on both sides. */
const standing = ['actions/A01', 'actions/A07', 'actions/A07.1', 'milestones/A07-M1'].map(
  (entity) => ({ entity, field: 'id', value: entity }),
);
const anyCells = anyFacts.map((facts) => [
  ...standing,
  ...facts.filter(({ field }) => field !== RETIRED),
]);

/** Facts shared out so that no cell, or no row, is changed by both. */
const sharedBy = (keyOf: (fact: LedgerFact) => string) =>
  fc.tuple(anyFacts, fc.infiniteStream(fc.boolean())).map(([facts, toUs]) => {
    const owner = new Map<string, boolean>();
    for (const fact of facts) {
      const key = keyOf(fact);
      if (!owner.has(key)) owner.set(key, toUs.next().value === true);
    }
    const of = (us: boolean) => facts.filter((fact) => owner.get(keyOf(fact)) === us);
    return { ours: of(true), theirs: of(false) };
  });

describe('for any plan and any changes of two sides', () => {
  it('nothing is lost and nothing asked while no cell is changed by both', () => {
    const share = sharedBy(({ entity, field }) => `${entity} ${field}`).map(({ ours, theirs }) => ({
      ours: ours.filter(({ field }) => field !== RETIRED),
      theirs: theirs.filter(({ field }) => field !== RETIRED),
    }));
    fc.assert(
      fc.property(anyCells, share, (base, { ours, theirs }) => {
        const { facts, conflicts } = mergeTables({
          base: planOf(base),
          ours: planOf(base, ours),
          theirs: planOf(base, theirs),
        });
        expect(conflicts).toEqual([]);
        expect(inPlan(planOf(base, ours, facts))).toEqual(inPlan(planOf(base, ours, theirs)));
      }),
    );
  });

  it('nothing is lost and nothing asked while no row is changed by both, even if rows go', () => {
    fc.assert(
      fc.property(
        anyFacts,
        sharedBy(({ entity }) => entity),
        (base, { ours, theirs }) => {
          const { facts, conflicts } = mergeTables({
            base: planOf(base),
            ours: planOf(base, ours),
            theirs: planOf(base, theirs),
          });
          expect(conflicts).toEqual([]);
          expect(inPlan(planOf(base, ours, facts))).toEqual(inPlan(planOf(base, ours, theirs)));
        },
      ),
    );
  });

  it('each side is asked the same, seen from the other side', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (base, ours, theirs) => {
        const tables = {
          base: planOf(base),
          ours: planOf(base, ours),
          theirs: planOf(base, theirs),
        };
        const asked = mergeTables(tables).conflicts;
        const mirrored = mergeTables({
          ...tables,
          ours: tables.theirs,
          theirs: tables.ours,
        }).conflicts;
        const seen = asked.map(({ entity, field, ours, theirs }) =>
          JSON.stringify([entity, field, ours, theirs]),
        );
        const fromTheirs = mirrored.map(({ entity, field, ours, theirs }) =>
          JSON.stringify([entity, field, theirs, ours]),
        );
        expect(new Set(seen)).toEqual(new Set(fromTheirs));
      }),
    );
  });

  it('taking theirs wherever it is asked leaves nothing more to ask', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (base, ours, theirs) => {
        const tables = {
          base: planOf(base),
          ours: planOf(base, ours),
          theirs: planOf(base, theirs),
        };
        const { facts, conflicts } = mergeTables(tables);
        const chosen = conflicts.flatMap((conflict) => conflict.facts);
        const taken = planOf(base, ours, [...facts, ...chosen]);
        expect(mergeTables({ ...tables, base: tables.theirs, ours: taken })).toEqual({
          facts: [],
          conflicts: [],
        });
      }),
    );
  });
});
