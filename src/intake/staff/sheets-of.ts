import { type IssueList, issueList } from '../issue-list.ts';
import { findHeading, type Heading, type WantedColumn } from '../table-file/headings.ts';
import { columnsNotRead, sheetsNotRead } from '../table-file/not-read.ts';
import { isShown, type SheetRead, type TableFile } from '../table-file/sheets.ts';

/** A sheet and where its columns stand. */
export interface SheetFound<Id extends string> {
  readonly sheet: SheetRead;
  readonly heading: Heading<Id>;
}

/** What the sheets of a file may be: figures, or what the codes in them mean. */
export interface SheetsWanted<Figure extends string, Code extends string> {
  readonly figures: readonly WantedColumn<Figure>[];
  readonly codes: readonly WantedColumn<Code>[];
}

const headingIn = <Id extends string>(sheet: SheetRead, wanted: readonly WantedColumn<Id>[]) =>
  findHeading(sheet, wanted, { file: '', issues: issueList() });

/** Which sheets of a file are figures and which are codes; where none is either, why the first is no figures. */
export const sheetsOf = <Figure extends string, Code extends string>(
  { file: { file }, sheets }: TableFile,
  { figures, codes }: SheetsWanted<Figure, Code>,
  issues: IssueList,
) => {
  const shown = sheets.filter(isShown);
  const found = { figures: [] as SheetFound<Figure>[], codes: [] as SheetFound<Code>[] };
  const others: SheetRead[] = [];
  for (const sheet of shown) {
    const isFigures = headingIn(sheet, figures);
    const isCodes = isFigures ? undefined : headingIn(sheet, codes);
    if (isFigures) found.figures.push({ sheet, heading: isFigures });
    else if (isCodes) found.codes.push({ sheet, heading: isCodes });
    else others.push(sheet);
  }
  const [first] = shown;
  if (found.figures.length + found.codes.length === 0 && first)
    findHeading(first, figures, { file, issues });
  const read = [...found.figures, ...found.codes].map(({ heading }) => heading);
  return { ...found, findings: [...sheetsNotRead(others, file), ...columnsNotRead(read, file)] };
};
