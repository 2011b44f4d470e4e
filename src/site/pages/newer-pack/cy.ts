import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'title-none': 'Mae popeth sydd yn y pecyn yn y cynllun',
  'lead-none': draft(
    'Pan gaiff y system ei diweddaru a dod â phecyn mwy newydd, dangosir yma’n gyntaf beth fyddai’r pecyn yn ei newid. Nid yw byth yn ysgrifennu dros yr hyn a olygwyd.',
  ),
  'title-unread': 'Nid oes modd darllen y pecyn mwy newydd',
  title: 'Mae pecyn {name} {version} yn fwy newydd na’r un sydd yn y cynllun',
  'lead-rows': draft({
    one: 'Mae’n newid {count} rhes, mewn celloedd nad oes neb wedi’u golygu yma.',
    two: 'Mae’n newid {count} res, mewn celloedd nad oes neb wedi’u golygu yma.',
    few: 'Mae’n newid {count} rhes, mewn celloedd nad oes neb wedi’u golygu yma.',
    many: 'Mae’n newid {count} rhes, mewn celloedd nad oes neb wedi’u golygu yma.',
    other: 'Mae’n newid {count} rhes, mewn celloedd nad oes neb wedi’u golygu yma.',
  }),
  'lead-files': draft({
    one: 'Mae {count} o’i ffeiliau’n wahanol i’r hyn y mae’r cynllun yn dibynnu arno.',
    other: 'Mae {count} o’i ffeiliau’n wahanol i’r hyn y mae’r cynllun yn dibynnu arno.',
  }),
  'lead-no-rows': draft(
    'Nid yw’n newid dim o’r cynllun ei hun, dim ond pa becyn y mae’r cynllun yn dibynnu arno.',
  ),
  'lead-conflicts': draft({
    one: 'Newidiwyd {count} gell yma ac yn y pecyn hefyd, a chi sydd i benderfynu arni.',
    two: 'Newidiwyd {count} gell yma ac yn y pecyn hefyd, a chi sydd i benderfynu arnynt.',
    few: 'Newidiwyd {count} cell yma ac yn y pecyn hefyd, a chi sydd i benderfynu arnynt.',
    many: 'Newidiwyd {count} chell yma ac yn y pecyn hefyd, a chi sydd i benderfynu arnynt.',
    other: 'Newidiwyd {count} cell yma ac yn y pecyn hefyd, a chi sydd i benderfynu arnynt.',
  }),
  loaded: 'Yn y cynllun nawr: fersiwn {version}.',
  rows: 'Beth y mae’n ei newid',
  more: {
    one: 'Mae {count} rhes arall yn y ffeil.',
    two: 'Mae {count} res arall yn y ffeil.',
    few: 'Mae {count} rhes arall yn y ffeil.',
    many: 'Mae {count} rhes arall yn y ffeil.',
    other: 'Mae {count} rhes arall yn y ffeil.',
  },
  csv: 'Popeth y byddai’n ei newid, fesul cell, ar ffurf ffeil CSV',
  'file-name': 'pecyn-newydd',
  'csv-row': 'rhes',
  'csv-field': 'maes',
  'csv-base': 'yn y pecyn a lwythwyd o’r blaen',
  'csv-ours': 'yn y cynllun',
  'csv-theirs': 'yn y pecyn mwy newydd',
  conflicts: 'Newidiwyd yma ac yn y pecyn hefyd',
  'conflicts-lead':
    'Erys yr hyn sydd yn y cynllun, oni bai eich bod yn dewis yr hyn sydd yn y pecyn.',
  was: 'O’r blaen: {text}',
  ours: 'Cadw’r hyn sydd yn y cynllun: {text}',
  theirs: 'Cymryd yr hyn sydd yn y pecyn: {text}',
  accept: 'Dod ag ef i’r cynllun',
  'accept-lead': 'Daw’r cyfan yn un newid, y gellir ei ddadwneud.',
  button: 'Dod ag ef i mewn',
  changed:
    'Mae’r cynllun wedi newid ers dangos y dudalen hon. Ni wnaed dim; edrychwch eto, a’i anfon eto.',
  'nothing-changed': 'Ni fyddai dim yn newid: mae’r cyfan felly eisoes.',
  wrong: 'Mae rhywbeth i’w gywiro',
  edit: 'Golygu’r cynllun',
  history: 'Pob newid i’r cynllun',
  notice: 'Mae pecyn mwy newydd yma: gweld beth y byddai’n ei newid',
};
