import type { Pack, Population, Travel } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { LinkedTables } from '../linked-tables.ts';
import type { RowSource } from '../row-source.ts';
import { populationTable, travelTable, useByAgeTable } from './residents-tables.ts';

interface Reading {
  readonly pack: RowSource;
  readonly tables: LinkedTables;
  readonly issues: IssueList;
}

/** Of whom there is a row for one age band or another. */
const named = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => new Set(rows.map(keyOf));

/** What a table has of some age bands, it must have of all: a band that is not there would be nobody. */
const missingBands = (
  keys: readonly { readonly of: string; readonly fromAge: number }[],
  bands: readonly number[],
): readonly string[] => {
  const has = named(keys, ({ of, fromAge }) => `${of} ${fromAge}`);
  return [...named(keys, ({ of }) => of)].flatMap((of) =>
    bands.map((band) => `${of} ${band}`).filter((key) => !has.has(key)),
  );
};

const checkBands = ({ residents, use }: Population, { pack, issues }: Reading): void => {
  const ages = [...residents, ...use].map(({ fromAge }) => fromAge);
  const bands = [...new Set(ages)].toSorted((a, b) => a - b);
  const rows = {
    population: residents.map(({ board, year, fromAge }) => ({ of: `${board} ${year}`, fromAge })),
    'use-by-age': use.map(({ service, fromAge }) => ({ of: service, fromAge })),
  } as const;
  for (const name of ['population', 'use-by-age'] as const)
    for (const expected of missingBands(rows[name], bands))
      issues.add('needed-row-missing', pack.fileOf(name), { column: 'from_age', expected });
};

const readPopulation = async (reading: Reading): Promise<Population> => {
  const { tables, issues } = reading;
  const before = issues.issues.length;
  const population = {
    residents: (await tables.read(populationTable)).map(({ row }) => ({
      board: row.board,
      year: row.year,
      fromAge: row.from_age,
      people: row.people,
      label: row.label,
    })),
    use: (await tables.read(useByAgeTable)).map(({ row }) => ({
      service: row.service,
      fromAge: row.from_age,
      testsPer1000: row.tests_per_1000,
      label: row.label,
    })),
  };
  if (issues.issues.length === before) checkBands(population, reading);
  return population;
};

const readTravel = async ({ tables }: Reading): Promise<readonly Travel[]> =>
  (await tables.read(travelTable)).map(({ row: { source: _, ...travel } }) => travel);

/** Who lives where and how far they travel, of a pack that knows it. */
export const readResidents = async (
  reading: Reading,
): Promise<Pick<Pack, 'population' | 'travel'>> => ({
  ...(reading.pack.has('population') ? { population: await readPopulation(reading) } : {}),
  ...(reading.pack.has('travel') ? { travel: await readTravel(reading) } : {}),
});
