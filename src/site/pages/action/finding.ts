import {
  type Action,
  type ActionEffect,
  addWeeks,
  type Compared,
  type Day,
  type Language,
  mondayOf,
  monthOfDay,
  monthsOfTerm,
  type Pack,
  standardAt,
  weekOfDay,
} from '#domain';
import { formatMonth, speaker } from '#words';
import { capital } from '../../parts/outlook/question.ts';
import {
  amountOfDifference,
  comparedAt,
  differenceText,
  isDifferent,
  monthAfter,
  rangeText,
  wayOf,
} from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { basisText } from './slip-finding.ts';

/** Weeks within which a test should be had; undefined where the pack has no standard. */
export const standardOf = (pack: Pick<Pack, 'standards'>, start: Day): number | undefined =>
  standardAt(pack, 'diagnostic', monthAfter(start, monthsOfTerm.medium));

/** How large a difference is beside what it differs from. */
const weightOf = ({ difference, without }: Compared): number =>
  Math.abs(difference.p50) / Math.max(1, Math.abs(without.p50));

interface Told {
  readonly action: Action;
  readonly effect: ActionEffect;
  readonly start: Day;
  readonly weeks: number | undefined;
}

interface Change {
  readonly measure: 'over_target' | 'turnaround_days';
  readonly way: 'less' | 'same' | 'more';
}

interface Filling {
  readonly month: string;
  readonly range: string;
  readonly amount: string;
  readonly difference: string;
  readonly weeks: number;
}

const sentenceOf = ({ measure, way }: Change, filling: Filling, language: Language): string => {
  const say = speaker({ en, cy }, language);
  if (way === 'same') return say(`${measure}-same`, filling);
  return measure === 'over_target'
    ? say(`over_target-${way}`, filling)
    : say('turnaround_days-differs', filling);
};

/** What changes for those who wait, and for those whose test is done; the larger change first. */
const changesOf = ({ effect, start, weeks }: Told, language: Language): readonly string[] => {
  const month = formatMonth(monthAfter(start, monthsOfTerm.medium), language);
  return (['over_target', 'turnaround_days'] as const)
    .flatMap((measure) => {
      const compared = comparedAt(effect, measure, monthsOfTerm.medium);
      return compared && isDifferent(compared, measure) ? [{ measure, compared }] : [];
    })
    .toSorted((a, b) => weightOf(b.compared) - weightOf(a.compared))
    .map(({ measure, compared: { difference } }) => {
      const range = rangeText(difference, measure, language);
      const amount = amountOfDifference(difference.p50, measure);
      const said = differenceText(difference.p50, measure, language);
      const filling = { month, range, amount, difference: said, weeks: weeks ?? 0 };
      return sentenceOf({ measure, way: wayOf(difference.p50, measure) }, filling, language);
    });
};

/** What the action alone is expected to do, in a sentence or two that say what they rest on. */
export const findingOf = (told: Told, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { action, effect, start } = told;
  const [first, ...rest] = changesOf(told, language);
  const month = formatMonth(monthAfter(start, monthsOfTerm.medium), language);
  const alone = say('alone', { change: first ?? say('finding-none', { month }) });
  const illustration = action.label === 'real' ? undefined : say('basis-action');
  const basis = basisText(illustration, effect.label, language);
  return [basis === '' ? capital(alone) : `${basis}${alone}`, ...rest.map(capital)].join(' ');
};

/** When it is first felt, counted from the plan's start; and, where it costs capacity first, when the first gain comes. */
export const firstEffectOf = ({ effect, start }: Told, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { firstEffectWeeks, firstGainWeeks } = effect;
  if (firstEffectWeeks === undefined) return say('first-never');
  const monthOf = (weeks: number): string =>
    formatMonth(monthOfDay(mondayOf(addWeeks(weekOfDay(start), weeks))), language);
  const felt = say('first-effect', { count: firstEffectWeeks, month: monthOf(firstEffectWeeks) });
  if (firstGainWeeks === firstEffectWeeks) return felt;
  const gain =
    firstGainWeeks === undefined
      ? say('gain-never')
      : say('first-gain', { count: firstGainWeeks, month: monthOf(firstGainWeeks) });
  return `${felt} ${gain}`;
};
