import type { LedgerFact } from '#domain';
import { dataSetFacts } from '../plan-data-sets.ts';
import type { FileIdentity } from '../table-file/sheets.ts';

/** What the ledger says of the file that figures of some boards, or codes, came from. */
export const fileFacts = (
  names: readonly string[],
  { file, bytes, sha256 }: FileIdentity,
  rows: number,
): readonly LedgerFact[] =>
  names.flatMap((name) =>
    dataSetFacts(name, { file, rows, file_bytes: bytes, file_sha256: sha256 }),
  );
