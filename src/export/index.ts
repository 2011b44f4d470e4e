export { toJson } from './json.ts';
export { projectionCsv } from './projection-csv.ts';
export { projectionJson } from './projection-json.ts';
export { type SpreadsheetFormat, spreadsheetFormats } from './spreadsheet.ts';
export { tableCsv } from './table-csv.ts';
export { rewriteWelsh } from './welsh-source/rewrite.ts';
export { writeWordsSpreadsheet } from './words-spreadsheet.ts';
