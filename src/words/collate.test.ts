import { expect, test } from 'vitest';
import { byAlphabet } from './collate.ts';

test.each([
  ['ch after every other c', ['cyflog', 'chwarae'], ['cyflog', 'chwarae']],
  ['dd after every other d', ['ddoe', 'dyn', 'dad'], ['dad', 'dyn', 'ddoe']],
  ['ff after every other f', ['ffôn', 'fyny'], ['fyny', 'ffôn']],
  [
    'ng after g and before h',
    ['hyfforddi', 'ngwaith', 'gwaith'],
    ['gwaith', 'ngwaith', 'hyfforddi'],
  ],
  ['ll after every other l', ['llaw', 'lwc'], ['lwc', 'llaw']],
  [
    'ph and rh and th each after its first letter',
    ['thema', 'rhestr', 'phrawf', 'prawf', 'ruban', 'twf'],
    ['prawf', 'phrawf', 'ruban', 'rhestr', 'twf', 'thema'],
  ],
  ['a letter with a circumflex as that letter', ['tŷ', 'twf', 'tyn'], ['twf', 'tŷ', 'tyn']],
  [
    'capitals as small letters',
    ['Powys', 'apwyntiad', 'Abertawe'],
    ['Abertawe', 'apwyntiad', 'Powys'],
  ],
  [
    'a shorter name before one that begins with it',
    ['Cymru gyfan', 'Cymru'],
    ['Cymru', 'Cymru gyfan'],
  ],
  ['a figure before a letter', ['ap', '12 mis'], ['12 mis', 'ap']],
  [
    'the health boards',
    [
      'Hywel Dda',
      'Cwm Taf Morgannwg',
      'Bae Abertawe',
      'Caerdydd a’r Fro',
      'Aneurin Bevan',
      'Powys',
      'Betsi Cadwaladr',
    ],
    [
      'Aneurin Bevan',
      'Bae Abertawe',
      'Betsi Cadwaladr',
      'Caerdydd a’r Fro',
      'Cwm Taf Morgannwg',
      'Hywel Dda',
      'Powys',
    ],
  ],
])('a Welsh list has %s', (_, given, ordered) => {
  expect(given.toSorted(byAlphabet('cy'))).toEqual(ordered);
});

test('an English list has ch among the other words with c', () => {
  expect(['cyst', 'chart', 'care'].toSorted(byAlphabet('en'))).toEqual(['care', 'chart', 'cyst']);
});
