import { DATA_SETS, type Kept, type LedgerFact, type Parsed } from '#domain';
import { issueList } from '../issue-list.ts';
import type { DataSetOf } from './kept-figures.ts';
import { SHIPPED } from './kept-from-pack.ts';
import { keptTableOf, keptTables } from './kept-tables.ts';
import { factsOfTable } from './table-facts.ts';

/** The cells of the plan as they were in the pack that was loaded last: what a newer one is held against. */
export const factsAsLoaded = async (
  kept: Kept,
  dataSetOf: DataSetOf,
): Promise<Parsed<readonly LedgerFact[]>> => {
  const issues = issueList();
  const facts: LedgerFact[] = [];
  for (const name of keptTables) {
    const row = kept.tables.get(DATA_SETS)?.get(`${SHIPPED}${name}`);
    const hash = row?.get('sha256')?.value;
    if (hash === undefined) continue;
    const file = row?.get('file')?.value ?? name;
    const bytes = await dataSetOf(hash);
    if (!bytes) issues.add('file-missing', file);
    else
      facts.push(...(await factsOfTable(keptTableOf(name), { bytes: Buffer.from(bytes), file })));
  }
  return issues.issues.length > 0
    ? { ok: false, issues: issues.issues }
    : { ok: true, value: facts };
};
