import { actionColumns, type Language } from '#domain';
import { speaker } from '#words';
import type { SheetOfText } from '../spreadsheet.ts';
import { actionCells, type PlanOfTable } from './cells.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { both } from './names.ts';

const lines = ['what', 'edit', 'add', 'leave', 'lists', 'days', 'version-column'] as const;

/** Widths in characters: sentences are wide, codes and days are not. */
const widthOf = (column: string): number => {
  if (/^(milestones|summary|evidence)_/.test(column)) return 60;
  if (/_(en|cy)$/.test(column)) return 40;
  return /^(action|from|to|measure_by|baseline|aim|label)$/.test(column) ? 14 : 28;
};

const positionLines = ({ name, version, kept }: PlanOfTable, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { seq, hash } = kept.head;
  const position = seq > 0 ? String(seq) : say('no-position');
  return [
    [say('plan'), name],
    [say('version'), version],
    [say('position'), position],
    ...(seq > 0 ? [[say('hash'), hash]] : []),
  ];
};

/** What the table is, in one language after the other: how to edit it, what is illustrative, and where it was written from. */
const aboutRows = (plan: PlanOfTable, language: Language) => {
  const cells = actionCells(plan, language);
  const count = cells.filter(({ label }) => label.includes('illustrative')).length;
  const order: readonly Language[] = language === 'en' ? ['en', 'cy'] : ['cy', 'en'];
  return order.flatMap((one) => {
    const say = speaker({ en, cy }, one);
    return [
      [say('about-sheet')],
      ...lines.map((line) => [say(line)]),
      [say('illustrative', { count, total: cells.length })],
      ...positionLines(plan, one).map((line) => [line.join(': ')]),
      [''],
    ];
  });
};

/** The table and, beside it, what it is. */
export const actionsSheets = (
  plan: PlanOfTable,
  language: Language,
): readonly [SheetOfText, SheetOfText] => {
  const say = speaker({ en, cy }, language);
  return [
    {
      name: say('sheet'),
      widths: actionColumns.map(({ id }) => widthOf(id)),
      rows: [
        actionColumns.map(({ heading }) => both(heading, language)),
        ...actionCells(plan, language).map((cells) => actionColumns.map(({ id }) => cells[id])),
      ],
    },
    { name: say('about-sheet'), widths: [120], rows: aboutRows(plan, language) },
  ];
};
