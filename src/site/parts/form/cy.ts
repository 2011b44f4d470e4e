import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  optional: '{label} (gellir ei adael yn wag)',
  english: 'Saesneg',
  welsh: 'Cymraeg',
  'english-checked': 'Mae’r Saesneg wedi’i gwirio',
  'welsh-checked': 'Mae’r Gymraeg wedi’i gwirio',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  none: 'dim',
  codes: 'Codau, â bylchau rhyngddynt.',
  chosen: draft({
    zero: 'Dim wedi’i ddewis',
    one: '{count} wedi’i ddewis',
    other: '{count} wedi’u dewis',
  }),
  'or-why': 'Neu pam nad oes un',
  known: 'Mae’r rhif yn hysbys',
  wrong: 'Mae rhywbeth i’w gywiro',
  error: 'Gwall',
};
