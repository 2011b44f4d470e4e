import { isoMonth, type Month } from '#domain';
import { csvText } from '../../csv-text.ts';
import { dataSetFacts, dataSetOfText } from '../../plan-data-sets.ts';
import type { FileIdentity } from '../../table-file/sheets.ts';
import type { Part } from './crosswalk.ts';
import type { DatsList } from './lists.ts';

const heading = ['board', 'line', 'services', 'from_week', 'to_week', 'patients', 'marks'];

const rowsOf = (list: DatsList, parts: readonly Part[]) => {
  const { board, line = '', service, marks } = list;
  const own = parts.flatMap((part) => part.lines).find((one) => one.line === line);
  const services = service ?? own?.services.join(' ') ?? '';
  return list.bands.map(({ from, to = '', patients }) => [
    board,
    line,
    services,
    from,
    to,
    patients,
    marks,
  ]);
};

const asText = (row: readonly (string | number)[]): string => row.join('\n');

/** A month as it is kept: what the return told, what its lines were taken to stand for, and which file it was. */
export const monthKept = (
  month: Month,
  lists: readonly DatsList[],
  { parts, file }: { readonly parts: readonly Part[]; readonly file: FileIdentity },
) => {
  const rows = lists
    .flatMap((list) => rowsOf(list, parts))
    .sort((one, other) => (asText(one) < asText(other) ? -1 : 1));
  const dataSet = dataSetOfText(csvText(heading, rows));
  const name = `dats-${isoMonth(month)}`;
  const cells = {
    sha256: dataSet.sha256,
    rows: rows.length,
    file: file.file,
    file_bytes: file.bytes,
    file_sha256: file.sha256,
  };
  return { name, month, dataSet, facts: dataSetFacts(name, cells) };
};
