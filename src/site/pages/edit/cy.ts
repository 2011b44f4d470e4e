import type { WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Golygu’r cynllun',
  lead: 'Gellir golygu yma bopeth y mae’r cynllun yn ei ddweud, yn y ddwy iaith. Bob tro y byddwch yn cadw, cofnodir un newid yn yr hanes, gyda rheswm, a gellir ei ddadwneud.',
  'group-plan': 'Y cynllun',
  'group-delivery': 'Sut y caiff ei gyflawni',
  'group-grounds': 'Yr hyn y mae’n seiliedig arno',
  'group-settings': 'Yr hyn a ddefnyddir i adrodd arno',
  ways: 'O’r fan hon',
  'to-history': 'Hanes y cynllun',
  'to-compare': 'Cymharu’r cynllun ar ddau ddyddiad',
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
