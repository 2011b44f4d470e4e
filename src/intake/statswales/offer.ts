import type { Parsed } from '#domain';
import { type IssueList, issueList } from '../issue-list.ts';
import type { ImportKind, ImportSource, Offer, PlanToChange } from '../offer.ts';
import { sourceHere } from './client/cube-source.ts';
import { type Columns, type Cube, columnsIn, cubeOf, ownHeadings } from './columns.ts';
import type { CubeReader, CubeToRead } from './cube-reader.ts';
import { datsForPlan } from './dats/for-plan.ts';
import { datsReader } from './dats/read-dats.ts';
import { deprivationReader } from './deprivation.ts';
import { populationReader } from './population.ts';
import { eachRow } from './rows.ts';
import { sicknessReader } from './sickness.ts';

const datsCube = (cube: CubeToRead): CubeReader => {
  const { take, ended } = datsReader(cube.columns, cube.plan.pack, cube);
  return {
    take,
    offer: async (file) => {
      const { lists, findings } = ended();
      const change = await datsForPlan(lists, cube.plan, file);
      if (!change.ok) return change;
      const { value } = change;
      return {
        ok: true,
        value: { ...value, accepted: lists.used, findings: [...findings, ...value.findings] },
      };
    },
  };
};

const readers: Readonly<Record<Cube, (cube: CubeToRead) => CubeReader>> = {
  dats: datsCube,
  sickness: sicknessReader,
  population: populationReader,
  deprivation: deprivationReader,
};

/** Titles and notes may stand above the heading. */
const MOST_ABOVE = 30;

const EXPECTED = 'Date, Service, Local health board or site, Weeks waiting, Data values';

/** Finds the heading of a file, and the reader of its cube; then its rows go there. */
const headingThenRows = (file: string, plan: PlanToChange, issues: IssueList) => {
  let reader: CubeReader | undefined;
  let above = 0;
  let rows = 0;
  const begin = (columns: Columns, row: number): boolean => {
    const cube = cubeOf(columns);
    if (!cube) {
      above += 1;
      if (above < MOST_ABOVE) return true;
      issues.add('column-missing', file, { row, expected: EXPECTED });
      return false;
    }
    if (columns.twice !== undefined)
      issues.add('column-repeated', file, { row, value: columns.twice });
    reader = readers[cube]({ file, columns, issues, plan });
    return columns.twice === undefined;
  };
  return {
    take: (record: readonly string[], row: number): boolean => {
      if (!reader) return begin(columnsIn(record), row);
      rows += 1;
      return reader.take(record, row);
    },
    ended: () => ({ reader, rows }),
  };
};

const nameOf = (source: ImportSource): string => {
  if (source.kind === 'pasted') return '-';
  return source.kind === 'bytes' ? source.file : (source.path.split(/[\\/]/).at(-1) ?? '');
};

const offerOfFile = async (
  source: ImportSource,
  plan: PlanToChange,
  issues: IssueList,
): Promise<Parsed<Offer>> => {
  const { take, ended } = headingThenRows(nameOf(source), plan, issues);
  const seen = await eachRow(source, issues, take);
  const { reader, rows } = ended();
  if (seen && !reader && issues.issues.length === 0)
    issues.add('column-missing', seen.file.file, { expected: EXPECTED });
  if (!seen || !reader || issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const read = await reader.offer(seen.file);
  if (!read.ok) return read;
  const { accepted, findings, ...change } = read.value;
  const files = [{ ...seen.file, rows, accepted }];
  return {
    ok: true,
    value: { ...change, files, findings: [...seen.findings, ...findings], conflicts: [] },
  };
};

const offerOf = async (named: ImportSource, plan: PlanToChange): Promise<Parsed<Offer>> => {
  const issues = issueList();
  const here = await sourceHere(named, issues);
  if (!here) return { ok: false, issues: issues.issues };
  try {
    return await offerOfFile(here.source, plan, issues);
  } finally {
    await here.done();
  }
};

/** Cubes of StatsWales: diagnostic and therapy waiting times, sickness by staff group, population, deprivation; of the old site, its old interface or the new; as a file, or by the id of the cube, which is then fetched. */
export const statswalesKind: ImportKind = {
  name: 'statswales',
  folder: false,
  options: [],
  signs: ownHeadings,
  offer: offerOf,
};
