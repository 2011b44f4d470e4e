import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  finding:
    '{service}, {board}: disgwylir y bydd tua {middle} ar y rhestr ym mis {month} (ystod: {low} i {high})',
  'finding-more':
    '{service}, {board}: gyda {percent}% yn fwy o brofion, disgwylir y bydd tua {middle} ar y rhestr ym mis {month} (ystod: {low} i {high})',
  'finding-fewer':
    '{service}, {board}: gyda {percent}% yn llai o brofion, disgwylir y bydd tua {middle} ar y rhestr ym mis {month} (ystod: {low} i {high})',
  'finding-wales':
    'Disgwylir y bydd tua {middle} ar y rhestr aros am brofion diagnostig yng Nghymru ym mis {month} (ystod: {low} i {high})',
  'finding-none': '{service}, {board}: nid oes modd gwneud amcanestyniad',
  'none-text': 'Mae’r ffigurau’n rhy brin i ddweud, neu’n dod i ben cyn y mis diweddaraf.',
  now: 'Roedd {waiting} ar y rhestr ar ddiwedd mis {month}.',
  share:
    'Disgwylir y bydd tua {middle} o’r rhai ar y rhestr wedi aros yn hirach na’r safon o {weeks} wythnos (ystod: {low} i {high}).',
  'share-now': 'Ar ddiwedd mis {month}, {share} oedd y gyfran.',
  'share-last-known': 'Cyhoeddodd y ffynhonnell y gyfran honno ddiwethaf ar gyfer mis {month}.',
  'all-services': 'Pob prawf',
  'list-heading': 'Faint sydd ar y rhestr aros',
  'share-heading': 'Y gyfran sy’n aros yn hirach na’r safon o {weeks} wythnos',
  'list-title': draft(
    '{service}, {board}: nifer ar y rhestr aros, fel yr arsylwyd hyd at fis {month}, ac amcanestyniad am 36 mis wedi hynny',
  ),
  'share-title': draft(
    '{service}, {board}: y gyfran sy’n aros yn hirach na’r safon o {weeks} wythnos, fel yr arsylwyd hyd at fis {month}, ac amcanestyniad am 36 mis wedi hynny',
  ),
  description: draft(
    'Arsylwyd: {first} ym mis {firstMonth}, {last} ym mis {lastMonth}. Amcanestyniad ar gyfer mis {month12}: {middle12} (ystod: {low12} i {high12}). Amcanestyniad ar gyfer mis {month36}: {middle36} (ystod: {low36} i {high36}).',
  ),
  observed: draft('Arsylwyd'),
  lastObserved: draft('Arsylwyd ddiwethaf: {month}'),
  range: draft('8 o bob 10 dyfodol'),
  unchanged: 'heb newid',
  middle: 'canol',
  low: 'isel',
  high: 'uchel',
  monthsAhead: draft('Misoedd ymlaen:'),
  figures: 'Ffigurau yn y siart hwn',
  'observed-caption': draft('Arsylwyd ar ddiwedd y mis'),
  'projected-caption': draft('Amcanestyniad ar ddiwedd y mis, i ddau neu dri ffigur ystyrlon'),
  month: 'Mis',
  waiting: 'Yn aros',
  'share-column': 'Cyfran',
  'low-column': 'Isel',
  'middle-column': 'Canol',
  'high-column': 'Uchel',
  'not-published': 'ni chyhoeddwyd',
};
