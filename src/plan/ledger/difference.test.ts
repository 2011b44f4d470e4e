import { describe, expect, it } from 'vitest';
import { type LedgerFact, nothingKept, RETIRED, YES } from '#domain';
import { differenceOf } from './difference.ts';
import { entryOf } from './fixtures/any-history.ts';
import { fold } from './fold.ts';

const begun = fold(nothingKept, [
  entryOf(1, [
    { entity: 'actions/A07', field: 'status', value: 'on-track' },
    { entity: 'actions/A07', field: 'partners:7A1', value: YES },
    { entity: 'actions/A08', field: 'status', value: 'on-track' },
    { entity: 'milestones/A07-M1', field: 'due', value: '2027-03-31' },
  ]),
]);
const laid = (facts: readonly LedgerFact[]) => fold(begun, [entryOf(2, facts)]);

describe('what differs between two plans', () => {
  it('is nothing between a plan and itself', () => {
    expect(differenceOf(begun, laid([]))).toEqual([]);
    expect(
      differenceOf(begun, laid([{ entity: 'actions/A07', field: 'status', value: 'on-track' }])),
    ).toEqual([]);
  });

  it.each<{ name: string; facts: readonly LedgerFact[]; differs: unknown }>([
    {
      name: 'a cell that was changed, with what it said before and says after',
      facts: [{ entity: 'actions/A07', field: 'status', value: 'at-risk' }],
      differs: {
        entity: 'actions/A07',
        kind: 'changed',
        cells: [{ field: 'status', before: 'on-track', after: 'at-risk' }],
      },
    },
    {
      name: 'a member that left a set',
      facts: [{ entity: 'actions/A07', field: 'partners:7A1', value: undefined }],
      differs: {
        entity: 'actions/A07',
        kind: 'changed',
        cells: [{ field: 'partners:7A1', before: YES, after: undefined }],
      },
    },
    {
      name: 'a row that came, with all that it says',
      facts: [{ entity: 'milestones/A07-M2', field: 'due', value: '2027-06-30' }],
      differs: {
        entity: 'milestones/A07-M2',
        kind: 'came',
        cells: [{ field: 'due', before: undefined, after: '2027-06-30' }],
      },
    },
    {
      name: 'a row that was retired, with all that it said',
      facts: [{ entity: 'actions/A08', field: RETIRED, value: YES }],
      differs: {
        entity: 'actions/A08',
        kind: 'went',
        cells: [{ field: 'status', before: 'on-track', after: undefined }],
      },
    },
    {
      name: 'a row that was emptied',
      facts: [{ entity: 'milestones/A07-M1', field: 'due', value: undefined }],
      differs: {
        entity: 'milestones/A07-M1',
        kind: 'went',
        cells: [{ field: 'due', before: '2027-03-31', after: undefined }],
      },
    },
  ])('is $name', ({ facts, differs }) => {
    expect(differenceOf(begun, laid(facts))).toEqual([differs]);
  });

  it('can be told from the later to the earlier', () => {
    const later = laid([{ entity: 'risks/R01', field: 'state', value: 'open' }]);
    expect(differenceOf(later, begun)).toEqual([
      {
        entity: 'risks/R01',
        kind: 'went',
        cells: [{ field: 'state', before: 'open', after: undefined }],
      },
    ]);
  });

  it('has no word of a row that is out of both, whatever was done to it between them', () => {
    const gone = laid([{ entity: 'actions/A08', field: RETIRED, value: YES }]);
    const still = fold(gone, [
      entryOf(3, [{ entity: 'actions/A08', field: 'status', value: 'closed' }]),
    ]);
    expect(differenceOf(gone, still)).toEqual([]);
  });
});
