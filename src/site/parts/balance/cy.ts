import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Yr hyn sy’n dod ac yn mynd, fesul blwyddyn'),
  lead: draft(
    'Os aiff popeth fel y disgwylir, mewn blynyddoedd o 52 wythnos. Mae pob llinell yn dechrau â’r hyn sydd yno ac yn gorffen â’r hyn sydd ar ôl; oherwydd talgrynnu, gall y cyfanswm fod un yn fwy neu’n llai.',
  ),
  many: draft(
    'Dangosir hyn ar gyfer un rhestr ar y tro: dewiswch ardal a phrawf uchod. Mae’r ffeil yn cynnwys pob un a ddewiswyd yn awr.',
  ),
  figures: draft('Ffigurau fesul blwyddyn'),
  csv: draft('Lawrlwytho’r hyn sy’n dod ac yn mynd (CSV)'),
  year: draft('Y flwyddyn o'),
  start: draft('Ar y dechrau'),
  end: draft('Ar y diwedd'),
  people: draft('{name}: pobl mewn swydd'),
  list: 'Rhestr aros',
  'queue-test': draft('Yn aros am brawf, heb restr'),
  'queue-report': draft('Yn aros am adroddiad'),
  placed: draft('O hyfforddiant'),
  joined: draft('Wedi’u recriwtio'),
  'from-abroad': draft('Wedi’u recriwtio o dramor'),
  returned: draft('Wedi dychwelyd ar ôl ymddeol'),
  'moved-in': draft('O grŵp arall'),
  'from-board': draft('O fwrdd arall'),
  left: draft('Wedi gadael'),
  retired: draft('Wedi ymddeol'),
  'moved-out': draft('I grŵp arall'),
  'to-board': draft('I fwrdd arall'),
  added: draft('Wedi’u hychwanegu'),
  tested: draft('Wedi cael prawf'),
  'left-otherwise': draft('Wedi gadael heb brawf'),
  validated: draft('Wedi’u tynnu oddi ar y rhestr ar ôl ei gwirio'),
  arrived: draft('Wedi cyrraedd'),
  done: draft('Wedi’u gwneud'),
};
