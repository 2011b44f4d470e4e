import { addMonths, type Language } from '#domain';
import { formatMonth, formatNumber, speaker } from '#words';
import { roundedCount } from '../chart/rounded.ts';
import { labelOf } from '../label/label.ts';
import { fanAt, fansOf } from '../outlook/at-month-end.ts';
import type { KnownOfPack } from '../outlook/question.ts';
import { restsOn } from '../outlook/rests-on.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const shown = ['fte_gap', 'cost', 'gap_between_boards'] as const;
type Shown = (typeof shown)[number];

/** Months ahead at which they are told. */
const looked = [12, 24, 36] as const;

/** Below ten one decimal tells something; above it would claim to. */
const roundedAmount = (value: number): string =>
  formatNumber(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : roundedCount(value));

const written: Readonly<Record<Shown, (value: number) => string>> = {
  fte_gap: roundedAmount,
  cost: (value) => `£${formatNumber(roundedCount(value))}`,
  gap_between_boards: roundedAmount,
};

const isAsked = ({ projection, question }: KnownOfPack, measure: Shown): boolean =>
  projection.headline.some((one) => one.measure === measure) &&
  (measure !== 'cost' || question.actions.length > 0);

const isTold = (known: KnownOfPack, measure: Shown): boolean => fansOf(known, measure).length > 0;

/** The year of the prices of what is in force. */
const priceYearOf = ({ question: { pack, actions } }: KnownOfPack): string =>
  pack.plan?.levers.find(({ action }) => actions.includes(action))?.priceYear ?? '';

const cellsOf = (known: KnownOfPack, measure: Shown, language: Language) => {
  const say = speaker({ en, cy }, language);
  const fans = fansOf(known, measure);
  const write = written[measure];
  return looked.map((months) => {
    const fan = fanAt(fans, addMonths(known.projection.origin, months));
    if (!fan) return { text: say('unknown'), format: 'numeric' };
    const [middle, low, high] = [write(fan.middle), write(fan.low), write(fan.high)];
    return { text: say('range', { middle, low, high }), format: 'numeric' };
  });
};

const headingOf = (asked: readonly Shown[]) => {
  if (!asked.includes('gap_between_boards')) return 'heading-people';
  return asked.length === 1 ? 'heading-gap' : 'heading';
};

/** What is told beside the list: people lacking, costs, the gap between areas, as far as they were asked for; nothing where none of them is known. */
export const measuresOf = (known: KnownOfPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const asked = shown.filter((measure) => isAsked(known, measure));
  if (!asked.some((measure) => isTold(known, measure))) return undefined;
  const label = labelOf(restsOn(known), language);
  const heading = say(headingOf(asked));
  const year = priceYearOf(known);
  const nameOf = (measure: Shown) => (measure === 'cost' ? say('cost', { year }) : say(measure));
  return {
    heading,
    lead: [...(label ? [label.text] : []), say('lead')].join(' '),
    table: {
      caption: [heading, ...(label ? [label.name] : [])].join(': '),
      head: [
        { text: say('measure') },
        ...looked.map((months) => ({
          text: formatMonth(addMonths(known.projection.origin, months), language),
          format: 'numeric',
        })),
      ],
      rows: asked.map((measure) => [
        { text: nameOf(measure) },
        ...cellsOf(known, measure, language),
      ]),
    },
    notes: asked.map((measure) =>
      isTold(known, measure) ? say(`${measure}-says`) : say(`${measure}-unknown`),
    ),
  };
};
