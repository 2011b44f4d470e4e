import { DATA_SETS, type DataSet, entityOf, type LedgerFact } from '#domain';
import { csvText } from '../csv-text.ts';
import { sha256 } from '../read-bytes.ts';
import type { FileIdentity } from '../table-file/sheets.ts';
import type { RowSaid } from './rows.ts';

interface TableTaken {
  readonly name: string;
  readonly file: FileIdentity;
  readonly rows: readonly RowSaid[];
}

/** What was read of a file, as it is kept beside the change that it made: the columns that were known, and no other. */
export const tableTaken = ({ name, file, rows }: TableTaken) => {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const text = csvText(
    columns,
    rows.map(({ cells }) => columns.map((column) => cells.get(column) ?? '')),
  );
  const dataSet: DataSet = { sha256: sha256(text), bytes: Buffer.from(text) };
  const about = {
    sha256: dataSet.sha256,
    rows: rows.length,
    file: file.file,
    file_bytes: file.bytes,
    file_sha256: file.sha256,
  };
  const facts: readonly LedgerFact[] = Object.entries(about).map(([field, value]) => ({
    entity: entityOf(DATA_SETS, name),
    field,
    value: String(value),
  }));
  return { dataSet, facts };
};
