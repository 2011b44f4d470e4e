import { csvText, type Rows } from '../csv-text.ts';
import type { PlanToChange } from '../offer.ts';
import { dataSetFacts, dataSetOfText, hashIn } from '../plan-data-sets.ts';
import type { FileIdentity } from '../table-file/sheets.ts';

/** What was read of a file, as a data set of the plan, and whether the plan has the same already. */
export const dataSetOfFile = (
  plan: PlanToChange,
  file: FileIdentity,
  {
    name,
    heading,
    rows,
  }: { readonly name: string; readonly heading: readonly string[]; readonly rows: Rows },
) => {
  const dataSet = dataSetOfText(csvText(heading, rows));
  const had = hashIn(plan, name);
  const cells = {
    sha256: dataSet.sha256,
    rows: rows.length,
    file: file.file,
    file_bytes: file.bytes,
    file_sha256: file.sha256,
  };
  return {
    state:
      had === undefined
        ? ('added' as const)
        : had === dataSet.sha256
          ? ('unchanged' as const)
          : ('superseded' as const),
    dataSet,
    facts: dataSetFacts(name, cells),
  };
};
