import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Prinder staff, costau a’r bwlch rhwng ardaloedd'),
  'heading-people': draft('Prinder staff, a chostau'),
  'heading-gap': draft('Y bwlch rhwng ardaloedd'),
  lead: draft('Y ffigur canol o’r holl ddyfodolau, gyda’r ystod sy’n cynnwys wyth o bob deg.'),
  measure: 'Mesur',
  fte_gap: draft('Prinder staff i gadw at y safon, cyfwerth ag amser llawn'),
  'fte_gap-says': draft(
    'Prinder staff: yr oriau ar gyfer yr hyn a ddaw mewn wythnos, ac ar gyfer clirio’r hyn sydd dros y safon yn gyson o fewn wythnosau’r safon, heb yr oriau sydd gan bob grŵp ar waith uniongyrchol.',
  ),
  cost: draft(
    'Cost y camau gweithredu sydd ar waith hyd hynny, ble bynnag y maent yn cyrraedd, ar brisiau {year}',
  ),
  'cost-says': draft(
    'Caiff costau eu disgowntio ar 3.5% y flwyddyn, cyfradd y Llyfr Gwyrdd (Trysorlys Ei Fawrhydi, fel yr oedd mewn grym ym mis Rhagfyr 2025). Ni chyfrifir yr hyn a wariwyd cyn i’r amcanestyniad ddechrau.',
  ),
  gap_between_boards: draft(
    'Y gyfran uchaf sy’n aros yn hirach na’r safon heb yr isaf, mewn pwyntiau canran',
  ),
  'gap_between_boards-says': draft('Mae’r bwlch rhwng yr ardaloedd y mae ganddynt restr.'),
  range: '{middle} ({low} i {high})',
  unknown: draft('ddim yn hysbys'),
  'fte_gap-unknown': draft(
    'Nid yw’r pecyn yn dweud pwy sydd y tu ôl i bob gwasanaeth a ddangosir.',
  ),
  'cost-unknown': draft(
    'Nid yw’r pecyn yn dweud faint y mae’r camau hyn yn ei gostio, neu mae’n gwneud hynny ar brisiau gwahanol flynyddoedd.',
  ),
  'gap_between_boards-unknown': draft('Rhaid cael o leiaf ddwy ardal â rhestr.'),
};
