import { addMonths, isKnown, type Language, lastDay, type Measure, type Month } from '#domain';
import { formatMonth, speaker } from '#words';
import type { ChartData, ChartWords } from '../chart/data.ts';
import { rounded } from '../chart/rounded.ts';
import { fanAt, fansOf, monthly } from './at-month-end.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { figuresOf, type MonthFact } from './figures.ts';
import { standardOf } from './finding.ts';
import { capital, isWhatIf, type Known, namesOf } from './question.ts';
import { groundOf, saidOf } from './rests-on.ts';

/** Six years back: enough to see the years before and since 2020 where they are held, and the months ahead as well. */
const MONTHS_BACK = 72;
const MARKERS = [12, 24, 36];

const shown = [
  'list',
  'over_target_share',
  'turnaround_days',
] as const satisfies readonly Measure[];
export type Shown = (typeof shown)[number];

/** No source tells a turnaround. */
const observedOf = (known: Known, measure: Shown): readonly MonthFact[] =>
  (measure === 'turnaround_days' ? [] : known.observations)
    .slice(-MONTHS_BACK)
    .map(({ month, list, overTarget }) => {
      if (measure === 'list') return { month, value: list };
      return { month, value: isKnown(overTarget) && list > 0 ? overTarget / list : overTarget };
    });

const unchangedOf = (known: Known, measure: Shown): ChartData['unchanged'] =>
  !isWhatIf(known.question)
    ? []
    : fansOf({ lists: known.lists, projection: known.unchanged }, measure).map(
        ({ day, middle }) => ({ day, value: middle }),
      );

/** A measure may stop before the list does: Wales's share over its own standard ends in July 2024. */
const lastKnownOf = (known: Known, measure: Shown): Month =>
  observedOf(known, measure).findLast(({ value }) => isKnown(value))?.month ??
  known.projection.origin;

const unitShown = (measure: Shown): ChartData['unit'] =>
  measure === 'over_target_share' ? 'share' : 'count';

const dataOf = (known: Known, measure: Shown): ChartData => {
  const { origin } = known.projection;
  return {
    id: measure.replaceAll('_', '-'),
    unit: unitShown(measure),
    observed: observedOf(known, measure).map(({ month, value }) => ({
      day: lastDay(month),
      value: isKnown(value) ? value : undefined,
    })),
    projected: fansOf(known, measure),
    unchanged: unchangedOf(known, measure),
    origin: lastDay(lastKnownOf(known, measure)),
    markers: MARKERS.map((monthsAhead) => ({
      day: lastDay(addMonths(origin, monthsAhead)),
      monthsAhead,
    })),
  };
};

/** The picture in one paragraph, for those who can't see it. */
const describe = (known: Known, measure: Shown, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const facts = observedOf(known, measure).filter(({ value }) => isKnown(value));
  const unit = unitShown(measure);
  const figure = (value: unknown) => (typeof value === 'number' ? rounded(value, unit) : '');
  const month = (ahead: number) => addMonths(known.projection.origin, ahead);
  const fans = fansOf(known, measure);
  const [year, third] = [fanAt(fans, month(12)), fanAt(fans, month(36))];
  const [first, last] = [facts.at(0), facts.at(-1)];
  const { origin } = known.projection;
  return say(facts.length === 0 ? 'description-projected' : 'description', {
    first: figure(first?.value),
    firstMonth: formatMonth(first?.month ?? origin, language),
    last: figure(last?.value),
    lastMonth: formatMonth(last?.month ?? origin, language),
    month12: formatMonth(month(12), language),
    middle12: figure(year?.middle),
    low12: figure(year?.low),
    high12: figure(year?.high),
    month36: formatMonth(month(36), language),
    middle36: figure(third?.middle),
    low36: figure(third?.low),
    high36: figure(third?.high),
  });
};

/** Of all the months shown those weigh that the projection reads. */
const pastOf = (known: Known) => groundOf(known).lists ?? known.question.pack.label;

const wordsOf = (known: Known, measure: Shown, language: Language): ChartWords => {
  const say = speaker({ en, cy }, language);
  const month = formatMonth(known.projection.origin, language);
  const filling = { ...namesOf(known.question, language), month };
  const weeks = standardOf(known) ?? 0;
  return {
    title: capital(
      {
        list: say('list-title', filling),
        over_target_share: say('share-title', { ...filling, weeks }),
        turnaround_days: say('turnaround-title', filling),
      }[measure],
    ),
    description: describe(known, measure, language),
    observed: say(pastOf(known) === 'synthetic' ? 'observed-synthetic' : 'observed'),
    lastObserved: say('lastObserved', {
      month: formatMonth(lastKnownOf(known, measure), language),
    }),
    range: say('range'),
    unchanged: say('unchanged'),
    middle: say('middle'),
    low: say('low'),
    high: say('high'),
    monthsAhead: say('monthsAhead'),
    watermark: saidOf(known, language)?.name,
  };
};

/** A chart with its heading and the tables of its figures. */
export const pictureOf = (known: Known, measure: Shown, language: Language) => {
  const say = speaker({ en, cy }, language);
  const data = dataOf(known, measure);
  const weeks = standardOf(known) ?? 0;
  return {
    heading: {
      list: say('list-heading'),
      over_target_share: say('share-heading', { weeks }),
      turnaround_days: say('turnaround-heading'),
    }[measure],
    data,
    words: wordsOf(known, measure, language),
    figures: say('figures'),
    tables: figuresOf(
      {
        unit: data.unit,
        observed: observedOf(known, measure).toReversed(),
        projected: monthly(data.projected, known.projection.origin),
      },
      language,
    ),
  };
};

export type Picture = ReturnType<typeof pictureOf>;
