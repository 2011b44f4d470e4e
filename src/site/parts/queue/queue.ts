import type { Language, OfQueue, Projection, Queue } from '#domain';
import { formatNumber, speaker } from '#words';
import { rounded } from '../chart/rounded.ts';
import { labelOf } from '../label/label.ts';
import type { Known } from '../outlook/question.ts';
import { restsOn } from '../outlook/rests-on.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Say = ReturnType<typeof speaker<typeof en>>;

const patients = (value: number): string => rounded(value, 'count');

/** To three decimals, and never so that a load below 1 reads as 1. */
const loadText = (load: number): string =>
  formatNumber((load < 1 ? Math.floor(load * 1000) : Math.round(load * 1000)) / 1000);

/** To two decimals, and never so that a pressure above 1 reads as 1. */
const pressureText = (pressure: number): string =>
  formatNumber((pressure > 1 ? Math.ceil(pressure * 100) : Math.floor(pressure * 100)) / 100);

interface Line {
  readonly name: string;
  readonly quantity: OfQueue;
  readonly format: (value: number) => string;
  readonly says: (value: number) => string;
}

const linesOf = (queue: Queue, say: Say): readonly Line[] => {
  const weeks = typeof queue.standard_weeks === 'number' ? queue.standard_weeks : 0;
  return [
    {
      name: say('demand'),
      quantity: queue.demand,
      format: patients,
      says: () => say('demand-says'),
    },
    {
      name: say('capacity'),
      quantity: queue.capacity,
      format: patients,
      says: () => say('capacity-says'),
    },
    {
      name: say('load'),
      quantity: queue.load,
      format: loadText,
      says: (load) => say(load < 1 ? 'load-under' : 'load-over'),
    },
    {
      name: say('target-queue'),
      quantity: queue.target_queue,
      format: patients,
      says: () => say('target-queue-says', { weeks }),
    },
    {
      name: say('relief-capacity'),
      quantity: queue.relief_capacity,
      format: patients,
      says: () => say('relief-capacity-says', { list: patients(queue.list) }),
    },
    {
      name: say('target-capacity'),
      quantity: queue.target_capacity,
      format: patients,
      says: () => say('target-capacity-says'),
    },
    {
      name: say('pressure'),
      quantity: queue.pressure,
      format: pressureText,
      says: (pressure) => say(pressure > 1 ? 'pressure-over' : 'pressure-under'),
    },
  ];
};

const rowOf = ({ name, quantity, format, says }: Line, say: Say) => {
  const isTold = typeof quantity === 'number';
  return [
    { text: name },
    { text: isTold ? format(quantity) : say('not-told'), format: 'numeric' },
    { text: isTold ? says(quantity) : say(quantity.not_valid) },
  ];
};

const isUnsettled = ({ load }: Queue): boolean =>
  typeof load === 'number' ? load >= 1 : load.not_valid === 'no-tests';

const sentencesOf = ({ queues }: Projection, say: Say): readonly string[] => {
  const unsettled = queues.filter(isUnsettled).length;
  return [say('unsettled', { unsettled, lists: queues.length }), say('many')];
};

/** What a list says as a queue, where one is chosen; of several, how many do not settle. Nothing where no list is projected. */
export const queueOf = (known: Known, language: Language) => {
  const { projection } = known;
  const ground = restsOn(known);
  const say = speaker({ en, cy }, language);
  const [only, another] = projection.queues;
  if (!only) return undefined;
  const label = labelOf(ground, language);
  const sentences = another ? sentencesOf(projection, say) : [];
  return {
    heading: say('heading'),
    lead: [...(label ? [label.text] : []), say('lead')].join(' '),
    sentences:
      ground === 'synthetic'
        ? sentences.map((sentence, at) => (at === 0 ? say('synthetic', { sentence }) : sentence))
        : sentences,
    csv: say('csv'),
    table: another
      ? undefined
      : {
          caption: [say('heading'), ...(label ? [label.name] : [])].join(': '),
          head: [
            { text: say('measure') },
            { text: say('value'), format: 'numeric' },
            { text: say('meaning') },
          ],
          rows: linesOf(only, say).map((line) => rowOf(line, say)),
        },
  };
};
