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
  'finding-action': draft(
    '{service}, {board}: gyda cham gweithredu {action} yn unig, disgwylir y bydd tua {middle} ar y rhestr ym mis {month} (ystod: {low} i {high})',
  ),
  'finding-actions': draft(
    '{service}, {board}: gyda phob un o gamau gweithredu’r cynllun, disgwylir y bydd tua {middle} ar y rhestr ym mis {month} (ystod: {low} i {high})',
  ),
  'finding-turnaround': draft(
    '{service}, {board}: disgwylir y bydd yr amser cwblhau tua {middle} diwrnod ym mis {month} (ystod: {low} i {high})',
  ),
  laboratory: draft(
    'Nid oes rhestr aros ar gyfer gwasanaeth labordy: yr hyn sy’n cyfrif yw’r amser o’r cais i’r adroddiad.',
  ),
  'actions-too': draft({
    one: 'Mae un o gamau gweithredu’r cynllun ar waith hefyd.',
    other: 'Mae {count} o gamau gweithredu’r cynllun ar waith hefyd.',
  }),
  'turnaround-heading': draft('Diwrnodau o’r cais i’r adroddiad'),
  'turnaround-title': draft(
    '{service}, {board}: amser cwblhau mewn diwrnodau, amcanestyniad am 36 mis o fis {month}',
  ),
  'description-projected': draft(
    'Amcanestyniad ar gyfer mis {month12}: {middle12} (ystod: {low12} i {high12}). Amcanestyniad ar gyfer mis {month36}: {middle36} (ystod: {low36} i {high36}).',
  ),
  synthetic: draft('Ffigurau synthetig. {sentence}'),
  'part-synthetic': draft('Ffigurau sy’n rhannol synthetig. {sentence}'),
  'known-to': draft('Mae’r amcanestyniad yn gwybod ffigurau hyd at fis {month}, a dim wedi hynny.'),
  'observed-synthetic': draft('Gorffennol a luniwyd'),
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
  'to-data': draft('O ble y daw’r ffigurau, a sut y daw rhai go iawn yn eu lle'),
  'not-published': 'ni chyhoeddwyd',
};
