import { expect, test } from 'vitest';
import { nothingKept } from '#domain';
import { fold } from '#plan';
import { entryOf, fact } from '../../fixtures/sample-kept.ts';
import { rowName } from './row-name.ts';
import { whatOf } from './told.ts';

const kept = fold(nothingKept, [
  entryOf(1, {
    facts: [
      fact('actions/A16', 'title_en', 'Speed up reporting'),
      fact('actions/A16', 'title_cy', 'Cyflymu adrodd'),
      fact('levers/A16-L1', 'action', 'A16'),
      fact('levers/A16-L1', 'verb', 'speed'),
      fact('framework-items/T5', 'name_en', 'Shape of the workforce'),
      fact('framework-items/T5', 'name_cy', 'Siâp y gweithlu'),
      fact('crosswalk/A16 T5', 'strength', 'direct'),
      fact('statuses/at-risk', 'name_en', 'Worrying'),
      fact('statuses/at-risk', 'name_cy', 'Yn destun pryder'),
    ],
  }),
]);

test.each([
  ['levers/A16-L1', 'en', 'Lever A16-L1: Save time (A16 Speed up reporting)'],
  ['levers/A16-L1', 'cy', 'Lifer A16-L1: Arbed amser (A16 Cyflymu adrodd)'],
  [
    'crosswalk/A16 T5',
    'en',
    'Place in the strategy map A16 T5: Speed up reporting – Shape of the workforce',
  ],
  [
    'crosswalk/A16 T5',
    'cy',
    'Cysylltiad yn y map strategaethau A16 T5: Cyflymu adrodd – Siâp y gweithlu',
  ],
  ['statuses/at-risk', 'en', 'Status “Worrying”'],
  ['statuses/at-risk', 'cy', 'Statws “Yn destun pryder”'],
  ['statuses/off-track', 'cy', 'Statws “Y tu ôl i’r amserlen”'],
  ['levers/A99-L1', 'en', 'Lever A99-L1'],
  ['crosswalk/A16 T99', 'en', 'Place in the strategy map A16 T99'],
] as const)('%s is called what a reader knows it by (%s: %s)', (entity, language, name) => {
  expect(rowName(entity, kept, language)).toBe(name);
});

test('in the list of changes a lever and a status are called so too, and an action by its code', () => {
  const facts = [
    fact('levers/A16-L1', 'likely', '0.9'),
    fact('statuses/at-risk', 'name_cy', 'Pryder'),
    fact('actions/A16', 'status', 'at-risk'),
  ];
  const change = { kind: 'edit', origin: 'form', cites: undefined, facts } as const;
  expect(whatOf(change, { cited: undefined, kept }, 'cy')).toBe(
    'Lifer A16-L1: Arbed amser (A16 Cyflymu adrodd): 1 gell; Statws “Yn destun pryder”: 1 gell; Cam gweithredu A16: 1 gell',
  );
});
