export {
  type ActionsTableFormat,
  actionsTableFormats,
  writeActionsTable,
} from './actions-table/write.ts';
export { balanceCsv } from './balance-csv.ts';
export { forecastCsv } from './forecast-csv.ts';
export { toJson } from './json.ts';
export { limitsCsv } from './limits-csv.ts';
export { type PlanWords, planLines, planWordings } from './plan-wordings.ts';
export { projectionCsv } from './projection-csv.ts';
export { projectionJson } from './projection-json.ts';
export { queuesCsv } from './queue-table.ts';
export { type SpreadsheetFormat, spreadsheetFormats } from './spreadsheet.ts';
export { tableCsv } from './table-csv.ts';
export { rewriteWelsh } from './welsh-source/rewrite.ts';
export { wordsHeadings, writeWordsSpreadsheet } from './words-spreadsheet.ts';
