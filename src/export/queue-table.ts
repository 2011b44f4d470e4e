import { stringify } from 'csv-stringify/sync';
import type { Language, OfQueue, Projection, Queue, QueueFigures, QueueTold } from '#domain';
import { significant } from './significant.ts';

/** In the order in which a table tells them: what they are worked out of, then what follows. */
const figures = [
  'demand',
  'capacity',
  'standard_weeks',
  'list',
  'mean_wait',
] as const satisfies readonly (keyof QueueFigures)[];
const told = [
  'load',
  'target_queue',
  'relief_capacity',
  'target_capacity',
  'pressure',
] as const satisfies readonly (keyof QueueTold)[];

type Quantity = (typeof figures)[number] | (typeof told)[number];

const numberOf = (quantity: OfQueue): number | null =>
  typeof quantity === 'number' ? quantity : null;

/** Why each quantity that is not told is not. */
const reasonsOf = (queue: Queue): readonly (readonly [Quantity, string])[] =>
  [...figures, ...told].flatMap((name) => {
    const quantity: OfQueue = queue[name];
    return typeof quantity === 'number' ? [] : [[name, quantity.not_valid] as const];
  });

/** As the contract's JSON has it: what is not valid is null, with its reason beside it. */
export const queueJson = (queue: Queue) => {
  const numbers = (names: readonly Quantity[]) =>
    Object.fromEntries(names.map((name) => [name, numberOf(queue[name])]));
  return {
    board: queue.board,
    service: queue.service,
    ...numbers(told),
    ...numbers(figures),
    not_valid: Object.fromEntries(reasonsOf(queue)),
    label: queue.label,
  };
};

/** Headings in the reader's language; ids, labels and reasons are those of the JSON, the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['board', 'service', 'label', ...figures, ...told, 'not_valid'],
  cy: [
    'bwrdd',
    'gwasanaeth',
    'label',
    'galw',
    'capasiti',
    'safon_wythnosau',
    'rhestr',
    'arhosiad_cymedrig',
    'llwyth',
    'rhestr_darged',
    'capasiti_adfer',
    'capasiti_targed',
    'pwysau',
    'ddim_yn_ddilys',
  ],
};

/** What is not valid is an empty cell, never 0; its reason stands in the last. */
const cell = (quantity: OfQueue): string =>
  typeof quantity === 'number' ? significant(quantity) : '';

/** Each list as a queue: a row a list, with what its figures rest on. */
export const queuesCsv = ({ queues }: Projection, language: Language): string =>
  stringify([
    headings[language],
    ...queues.map((queue) => [
      queue.board,
      queue.service,
      queue.label,
      ...[...figures, ...told].map((name) => cell(queue[name])),
      reasonsOf(queue)
        .map(([name, reason]) => `${name}: ${reason}`)
        .join('; '),
    ]),
  ]);
