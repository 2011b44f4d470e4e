import type { WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Golygu’r cynllun',
  lead: 'Gellir golygu popeth y mae’r cynllun yn ei ddweud yma, yn y ddwy iaith. Mae pob cadw yn un newid â rheswm: mae yn yr hanes, a gellir ei ddadwneud.',
  'group-plan': 'Y cynllun',
  'group-delivery': 'Sut y caiff ei gyflawni',
  'group-grounds': 'Yr hyn y mae’n seiliedig arno',
  'group-settings': 'Yr hyn y’i hadroddir drwyddo',
  ways: 'O’r fan hon',
  'to-history': 'Hanes y cynllun',
  'to-compare': 'Cymharu dau ddiwrnod',
  'to-translation': 'Testunau sy’n aros am gyfieithydd',
  'to-newer-pack': 'Pecyn mwy newydd',
  all: 'Popeth y gellir ei olygu',
  number: {
    zero: 'Nid oes yr un yn y cynllun',
    one: '{count} yn y cynllun',
    other: '{count} yn y cynllun',
  },
  search: 'Chwilio yn ôl geiriau',
  'search-button': 'Chwilio',
  more: 'Dim ond y {most} cyntaf a ddangosir: chwiliwch am y lleill yn ôl eu geiriau.',
};
