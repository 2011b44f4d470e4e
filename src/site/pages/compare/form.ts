import { type Day, isoDay, type Kept, type Language, parseDay, stands } from '#domain';
import { formatDay, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { rowTitle } from '../../parts/change/row-name.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Held, Wrong } from './gather.ts';
import { type Moment, monthBefore } from './read-question.ts';

/** A moment in words. */
export const momentText = (moment: Moment, kept: Kept, language: Language): string => {
  if (moment.kind === 'day') return formatDay(moment.day, language);
  const name = rowTitle(`baselines/${moment.id}`, kept, language) ?? moment.id;
  return speaker({ en, cy }, language)('at-baseline', { name });
};

const wrongText = ({ code, end }: Wrong, held: Held, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { question, now, first } = held;
  const told = (which: 'from' | 'to') => {
    const { moment, text } = question[which];
    return moment ? momentText(moment, now, language) : text;
  };
  if (code === 'not-a-day') return say(code, { value: question[end].text });
  if (code === 'wrong-order') return say(code, { from: told('from'), to: told('to') });
  return say(code, { day: told(end), first: formatDay(first, language) });
};

/** What must be put right, each beside its field. */
export const problemOf = (held: Held, language: Language) => {
  if (held.wrong.length === 0) return undefined;
  const wrong = held.wrong.map((each) => ({
    text: wrongText(each, held, language),
    href: `#${each.end}`,
  }));
  return { heading: speaker({ en, cy }, language)('wrong'), wrong };
};

interface Preset {
  readonly text: string;
  readonly from: string;
}

const standing = (kept: Kept, table: string) =>
  [...(kept.tables.get(table) ?? [])].filter(([, row]) => stands(row));

/** The last round whose day has come. */
const lastRound = ({ now, today, first }: Held, language: Language): readonly Preset[] => {
  const past = standing(now, 'rounds').flatMap(([id, row]) => {
    const day = parseDay(row.get('as_at')?.value ?? '');
    return day === undefined || day > today || day < first ? [] : [{ id, day }];
  });
  const last = past.toSorted((a, b) => b.day - a.day)[0];
  if (!last) return [];
  const name = rowTitle(`rounds/${last.id}`, now, language) ?? last.id;
  const text = speaker({ en, cy }, language)('since-round', { name });
  return [{ text, from: isoDay(last.day) }];
};

const presetsOf = (held: Held, language: Language): readonly Preset[] => {
  const say = speaker({ en, cy }, language);
  const { now, today, first } = held;
  const month: Day = monthBefore(today);
  const baselines = standing(now, 'baselines').map(([id]) => ({
    text: say('since-baseline', { name: rowTitle(`baselines/${id}`, now, language) ?? id }),
    from: id,
  }));
  return [
    ...(month > first ? [{ text: say('since-month'), from: isoDay(month) }] : []),
    ...lastRound(held, language),
    ...baselines,
    { text: say('since-beginning'), from: isoDay(first) },
  ];
};

/** Two dates to be given, and usual ones to begin from. */
export const formOf = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const problem = problemOf(held, language);
  const field = (end: 'from' | 'to') => ({
    id: end,
    label: say(end),
    hint: say('hint'),
    value: held.question[end].text,
    error: problem?.wrong.find(({ href }) => href === `#${end}`)?.text,
  });
  return {
    heading: say('choose'),
    action: pathOf('compare', language),
    fields: [field('from'), field('to')],
    show: say('show'),
    presets: {
      heading: say('presets'),
      items: presetsOf(held, language).map(({ text, from }) => ({
        text,
        href: addressOf('compare', language, { from }),
      })),
    },
  };
};
