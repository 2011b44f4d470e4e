import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  kinds: 'Dywedwch beth a ddaw i mewn ({list}), ac o ble.',
  nothing: 'Mae’r cyfan yn y cynllun eisoes.',
  changes: {
    one: 'Mae {count} gell yn y cynllun yn newid.',
    two: 'Mae {count} gell yn y cynllun yn newid.',
    few: 'Mae {count} cell yn y cynllun yn newid.',
    many: 'Mae {count} chell yn y cynllun yn newid.',
    other: 'Mae {count} cell yn y cynllun yn newid.',
  },
  conflicts: draft({
    one: 'Newidiwyd {count} gell yma ac yn y pecyn mwy newydd hefyd. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar dudalen y pecyn mwy newydd:',
    two: 'Newidiwyd {count} gell yma ac yn y pecyn mwy newydd hefyd. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar dudalen y pecyn mwy newydd:',
    few: 'Newidiwyd {count} cell yma ac yn y pecyn mwy newydd hefyd. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar dudalen y pecyn mwy newydd:',
    many: 'Newidiwyd {count} chell yma ac yn y pecyn mwy newydd hefyd. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar dudalen y pecyn mwy newydd:',
    other:
      'Newidiwyd {count} cell yma ac yn y pecyn mwy newydd hefyd. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar dudalen y pecyn mwy newydd:',
  }),
  conflict: '{place}: yma “{ours}”, yn y pecyn mwy newydd “{theirs}”',
  file: draft('{file}: nifer y rhesi: {rows}; derbyniwyd: {accepted}; hepgorwyd: {left}.'),
  added: 'Ychwanegwyd: {number}',
  changed: 'Newidiwyd: {number}',
  superseded: draft('Yn disodli’r hyn a oedd yno: {number}'),
  removed: draft('Tynnwyd: {number}'),
  unchanged: draft('Fel yr oedd: {number}'),
  more: draft('a {number} arall; mae’r cyfan yn --json'),
  'file-conflicts': draft(
    'Newidiwyd yma ac yn y ffeil hefyd: {number}. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu dewiswch fesul un ar y dudalen “Dod â ffeil i mewn”:',
  ),
  'file-conflict': '{place}: yma “{ours}”, yn y ffeil “{theirs}”',
  'dm01-file': draft(
    '{file}: nifer y rhesi: {rows}; derbyniwyd: {accepted}; hepgorwyd gan mai cyfansymiau’r holl brofion ydynt: {sums}.',
  ),
  'month-added': draft(
    '{month}: newydd; nifer y rhestrau fesul bwrdd a phrawf: {lists} (cynt: {before})',
  ),
  'month-superseded': draft(
    '{month}: disodlwyd; nifer y rhestrau fesul bwrdd a phrawf: {lists} (cynt: {before})',
  ),
  'month-unchanged': draft(
    '{month}: heb newid; nifer y rhestrau fesul bwrdd a phrawf: {lists} (cynt: {before})',
  ),
  'boards-added': draft({
    one: '{count} bwrdd nad oedd yn y pecyn: {list}',
    two: '{count} fwrdd nad oeddent yn y pecyn: {list}',
    few: '{count} bwrdd nad oeddent yn y pecyn: {list}',
    many: '{count} bwrdd nad oeddent yn y pecyn: {list}',
    other: '{count} bwrdd nad oeddent yn y pecyn: {list}',
  }),
  'has-all': draft('Mae’r cyfan yn y pecyn eisoes.'),
  'other-boards': draft(
    'Nid cynllun ar gyfer y byrddau a’r profion hyn yw hwn, felly nid oes lle ynddo i’w ffigurau. Rhowch --out FFOLDER: byddant wedyn yn becyn ar wahân y gall project a check ei ddarllen.',
  ),
  'changed-meanwhile': 'Newidiodd rhywun arall y cynllun ar yr un pryd. Edrychwch eto.',
};
