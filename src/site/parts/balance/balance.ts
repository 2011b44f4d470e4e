import {
  type BalanceSheet,
  type Day,
  type Language,
  movesOf,
  parseDay,
  type StockKind,
  type YearOfStock,
} from '#domain';
import { formatCount, formatDay, formatNumber, speaker } from '#words';
import { labelOf } from '../label/label.ts';
import type { KnownOfPack } from '../outlook/question.ts';
import { restsOn } from '../outlook/rests-on.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** People are few enough for one decimal to tell something. */
const written = (kind: StockKind, count: number): string =>
  kind === 'people' ? formatNumber(Math.round(count * 10) / 10) : formatCount(count);

const nameOf = (
  { kind, of, stage }: BalanceSheet,
  { question: { pack } }: KnownOfPack,
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  if (kind === 'list') return say('list');
  if (kind === 'queue') return say(stage === 'report' ? 'queue-report' : 'queue-test');
  const group = pack.workforce?.groups.find(({ id }) => id === of);
  return say('people', { name: group?.name[language] ?? of });
};

const numeric = (text: string) => ({ text, format: 'numeric' });

/** Ways by which something comes or goes in some year; others would be columns of noughts. */
const movesIn = (years: readonly YearOfStock[]) =>
  (years[0]?.moves ?? [])
    .map(({ move }) => move)
    .filter((move) =>
      years.some(({ moves }) => moves.some((one) => one.move === move && one.count > 0)),
    );

const tableOf = (sheet: BalanceSheet, known: KnownOfPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const label = labelOf(sheet.label, language);
  const { kind, years } = sheet;
  const went: readonly string[] = movesOf[kind].went;
  const told = movesIn(years);
  const signed = (move: string, count: number): number =>
    went.includes(move) && count > 0 ? -count : count;
  return {
    caption: [nameOf(sheet, known, language), ...(label ? [label.name] : [])].join(': '),
    head: [
      { text: say('year') },
      numeric(say('start')),
      ...told.map((move) => numeric(say(move))),
      numeric(say('end')),
    ],
    rows: years.map(({ from, start, moves, end }) => [
      { text: formatDay(parseDay(from) ?? (0 as Day), language) },
      numeric(written(kind, start)),
      ...told.map((move) => {
        const count = moves.find((one) => one.move === move)?.count ?? 0;
        return numeric(written(kind, signed(move, count)));
      }),
      numeric(written(kind, end)),
    ]),
  };
};

/** What came to and went from a list, its reports and its people; of several lists, how to see one. Nothing where no list is projected. */
export const balanceOf = (
  known: KnownOfPack,
  sheets: readonly BalanceSheet[] | undefined,
  language: Language,
) => {
  if (known.lists === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const label = labelOf(restsOn(known), language);
  return {
    heading: say('heading'),
    lead: [...(label ? [label.text] : []), say('lead'), ...(sheets ? [] : [say('many')])].join(' '),
    figures: say('figures'),
    csv: say('csv'),
    tables: (sheets ?? []).map((sheet) => tableOf(sheet, known, language)),
  };
};
