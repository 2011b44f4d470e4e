import type { Language } from '#domain';
import { toJson } from '../json.ts';
import { spreadsheetFormats, writeSpreadsheet } from '../spreadsheet.ts';
import { actionCells, type PlanOfTable } from './cells.ts';
import { actionsSheets } from './sheets.ts';

export const actionsTableFormats = [...spreadsheetFormats, 'json'] as const;
export type ActionsTableFormat = (typeof actionsTableFormats)[number];

const asJson = (plan: PlanOfTable, language: Language): string => {
  const { name, version, kept } = plan;
  const { seq, hash } = kept.head;
  return toJson({ plan: { name, version, seq, hash }, actions: actionCells(plan, language) });
};

/** The bytes of the table of actions: both languages' texts, with the language of the words around them first. */
export const writeActionsTable = async (
  plan: PlanOfTable,
  { language, format }: { readonly language: Language; readonly format: ActionsTableFormat },
): Promise<Uint8Array> =>
  format === 'json'
    ? Buffer.from(`${asJson(plan, language)}\n`)
    : writeSpreadsheet(actionsSheets(plan, language), format);
