import { basename } from 'node:path';
import { type Finding, type Parsed, type Viewpoint, viewpoints } from '#domain';
import { issueList } from '../issue-list.ts';
import type { ImportKind, ImportSource, Offer, OfferedChange } from '../offer.ts';
import { dm01ForPlan } from './for-plan.ts';
import { boardHeadings, countHeadings, PERIOD, TEST } from './layout.ts';
import type { MonthChange } from './month-changes.ts';
import { type Dm01, readDm01, readDm01From } from './read-dm01.ts';

const read = (source: ImportSource, by: Viewpoint): Promise<Parsed<Dm01>> => {
  if (source.kind === 'path') return readDm01(source.path, by);
  const handed =
    source.kind === 'bytes'
      ? { file: basename(source.file), bytes: Buffer.from(source.bytes) }
      : { file: '-', bytes: Buffer.from(source.text) };
  return readDm01From([{ file: handed.file, open: () => [handed.bytes] }], by);
};

const asOffered = ({ month, state, lists, before }: MonthChange): OfferedChange => ({
  what: state,
  where: month,
  before: String(before),
  after: String(lists),
});

const byGiven = (value = 'commissioner'): Parsed<Viewpoint> => {
  const by = viewpoints.find((one) => one === value);
  if (by) return { ok: true, value: by };
  const issues = issueList();
  issues.add('not-allowed', '-', { column: 'by', value, expected: viewpoints.join(', ') });
  return { ok: false, issues: issues.issues };
};

/** The sums of all tests stand among the tests, and are left out. */
const sumsIn = ({ files }: Dm01): readonly Finding[] =>
  files
    .filter(({ sums }) => sums > 0)
    .map(({ file, sums }) => ({ code: 'sums-left-out', where: file, detail: { count: sums } }));

/** England's monthly extract: one month, or a folder of months; its files hold lists by board and test. */
export const dm01Kind: ImportKind = {
  name: 'dm01',
  folder: true,
  options: [{ name: 'by', values: viewpoints }],
  signs: [PERIOD, TEST, ...Object.values(boardHeadings.commissioner), ...countHeadings],
  offer: async (source, plan, options) => {
    const by = byGiven(options.by);
    if (!by.ok) return by;
    const dm01 = await read(source, by.value);
    if (!dm01.ok) return dm01;
    const change = await dm01ForPlan(dm01.value, plan);
    if (!change.ok) return change;
    const { changes, facts, dataSets } = change.value;
    const { files } = dm01.value;
    const findings = [...dm01.value.findings, ...sumsIn(dm01.value)];
    const offer: Offer = {
      files: files.map(({ file, bytes, sha256, rows, accepted }) => ({
        file,
        bytes,
        sha256,
        rows,
        accepted,
      })),
      changes: changes.map(asOffered),
      findings,
      conflicts: [],
      facts,
      dataSets,
    };
    return { ok: true, value: offer };
  },
};
