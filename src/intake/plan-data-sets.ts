import { DATA_SETS, type DataSet, entityOf, type Kept, type LedgerFact, valueAt } from '#domain';
import type { IssueList } from './issue-list.ts';
import type { DataSetOf } from './kept/kept-figures.ts';
import { sha256 } from './read-bytes.ts';
import { eachRecord } from './records.ts';

/** A plan with the bytes of its data sets. */
export interface PlanWithSets {
  readonly kept: Kept;
  readonly dataSetOf: DataSetOf;
}

export interface TableRead {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The hash of a data set that a plan uses; undefined where it has none of that name. */
export const hashIn = ({ kept }: Pick<PlanWithSets, 'kept'>, name: string): string | undefined =>
  valueAt(kept, entityOf(DATA_SETS, name), 'sha256');

/** A table of the plan as its data set has it; undefined where the plan has none. */
export const tableIn = async (
  plan: PlanWithSets,
  name: string,
  issues: IssueList,
): Promise<TableRead | undefined> => {
  const hash = hashIn(plan, name);
  const bytes = hash === undefined ? undefined : await plan.dataSetOf(hash);
  if (!bytes) return undefined;
  const records: (readonly string[])[] = [];
  await eachRecord({ bytes: Buffer.from(bytes), file: `${name}.csv` }, issues, (record) =>
    Boolean(records.push(record)),
  );
  const [heading = [], ...rows] = records;
  return { heading, rows };
};

/** What the ledger says of a data set. */
export const dataSetFacts = (
  name: string,
  cells: Readonly<Record<string, string | number>>,
): readonly LedgerFact[] =>
  Object.entries(cells).map(([field, value]) => ({
    entity: entityOf(DATA_SETS, name),
    field,
    value: String(value),
  }));

export const dataSetOfText = (text: string): DataSet => ({
  sha256: sha256(text),
  bytes: Buffer.from(text),
});
