import { type Day, isoDay, milestoneDays } from '#domain';
import { folded } from '../table-file/fold.ts';
import { linesIn } from './names.ts';
import { inOneLine } from './rows.ts';
import { spanIn } from './when.ts';

type DayColumn = keyof typeof milestoneDays;
export const dayColumns = ['due', 'forecast', 'done'] as const satisfies readonly DayColumn[];

/** A milestone as one line of a cell says it, in one language. */
export interface MilestoneLine {
  /** The code that the line begins with. */
  readonly id: string | undefined;
  readonly name: string;
  /** ISO, by column; a day that the line does not give is not there. */
  readonly days: Readonly<Partial<Record<DayColumn, string>>>;
}

/** What people write before a day, in either language. */
const labels: readonly (readonly [DayColumn, readonly string[]])[] = [
  ['forecast', [...Object.values(milestoneDays.forecast), 'expected', 'forecast', 'disgwylir']],
  ['done', [...Object.values(milestoneDays.done), 'completed', 'complete', 'cwblhawyd']],
  ['due', [...Object.values(milestoneDays.due), 'by']],
];

const dayIn = (text: string): Day | undefined => spanIn(text)?.to;

const labelled = (part: string): readonly [DayColumn, string] | undefined => {
  const words = part.trim();
  for (const [column, names] of labels)
    for (const name of names)
      if (folded(words).startsWith(folded(name))) {
        const day = dayIn(words.slice(name.length).replace(/^[ :]+/, ''));
        if (day !== undefined) return [column, isoDay(day)];
      }
  const day = dayIn(words);
  return day === undefined ? undefined : ['due', isoDay(day)];
};

/** The days in brackets; undefined where something else stands there. */
const daysIn = (bracketed: string): MilestoneLine['days'] | undefined => {
  const parts = bracketed.split(/[;,]/).map(labelled);
  return parts.every((part) => part !== undefined) ? Object.fromEntries(parts) : undefined;
};

const BRACKETED = /^(.+?)\s*\(([^()]*)\)$/;
const DAY_FIRST = /^(.{4,24}?)\s*[:–—-]\s+(.+)$/;
const BY_LAST = /^(.+?),? (?:by|erbyn) (.{4,40})$/i;

const dated = (text: string): Pick<MilestoneLine, 'name' | 'days'> => {
  const [, before, bracketed] = BRACKETED.exec(text) ?? [];
  const days = bracketed === undefined ? undefined : daysIn(bracketed);
  if (before !== undefined && days) return { name: before, days };
  const [, first, rest] = DAY_FIRST.exec(text) ?? [];
  const due = first === undefined ? undefined : dayIn(first);
  if (rest !== undefined && due !== undefined) return { name: rest, days: { due: isoDay(due) } };
  const [, name, last] = BY_LAST.exec(text) ?? [];
  const by = last === undefined ? undefined : dayIn(last);
  if (name !== undefined && by !== undefined) return { name, days: { due: isoDay(by) } };
  return { name: text, days: {} };
};

const CODE = /^([A-Za-z0-9][A-Za-z0-9.]*-[A-Za-z]?\d+(?:\.\d+)?)\s*[:.–-]\s*(.+)$/;

const lineOf = (text: string): MilestoneLine => {
  const [, id, rest] = CODE.exec(text) ?? [];
  return { id, ...dated(inOneLine(rest ?? text)) };
};

/** Each milestone of a cell. */
export const milestonesIn = (cell: string): readonly MilestoneLine[] => linesIn(cell).map(lineOf);
