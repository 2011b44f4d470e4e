export { toJson } from './json.ts';
export { type PlanWords, planLines, planWordings } from './plan-wordings.ts';
export { projectionCsv } from './projection-csv.ts';
export { projectionJson } from './projection-json.ts';
export { queuesCsv } from './queue-table.ts';
export { type SpreadsheetFormat, spreadsheetFormats } from './spreadsheet.ts';
export { tableCsv } from './table-csv.ts';
export { rewriteWelsh } from './welsh-source/rewrite.ts';
export { wordsHeadings, writeWordsSpreadsheet } from './words-spreadsheet.ts';
