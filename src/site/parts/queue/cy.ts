import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  heading: draft('Yr hyn y mae rhifyddeg y rhestr ei hun yn ei ddweud'),
  lead: draft(
    'Os aiff popeth fel y disgwylir, yn yr olaf o’r tair blynedd. Nid oes dim yma’n newid yr amcanestyniad: mae’n dilyn o ychydig o ffigurau’r rhestr.',
  ),
  many: draft(
    'Mae’r mesurau hyn yn perthyn i un rhestr ar y tro: dewiswch ardal a phrawf uchod i’w gweld.',
  ),
  unsettled: draft(
    'Rhestrau â llwyth o 1 neu fwy, nad ydynt yn sefydlogi: {unsettled} o gyfanswm o {lists}.',
  ),
  synthetic: draft('Ffigurau synthetig. {sentence}'),
  csv: draft('Lawrlwytho’r rhifyddeg hon (CSV)'),
  measure: 'Mesur',
  value: 'Gwerth',
  meaning: draft('Beth mae’n ei ddweud'),
  demand: draft('Y nifer a ychwanegir bob wythnos'),
  'demand-says': draft('Ar ôl tynnu’r rhai sy’n gadael heb brawf: nid ydynt hwy’n gofyn am un.'),
  capacity: draft('Profion yr wythnos'),
  'capacity-says': draft('O’r rhestr: ni chyfrifir profion wedi’u cynllunio na phrofion brys.'),
  load: draft('Llwyth: y nifer a ychwanegir am bob prawf'),
  'load-over': draft(
    'Ar 1 neu uwch, nid yw’r rhestr byth yn sefydlogi, waeth pa mor hir yr arhosir.',
  ),
  'load-under': draft('O dan 1, gall y rhestr sefydlogi.'),
  'target-queue': draft('Rhestr darged: rhestr sy’n cadw at y safon'),
  'target-queue-says': draft(
    'Gydag amser aros cymedrig o chwarter y safon o {weeks} wythnos, mae tua un claf o bob hanner cant yn aros yn hirach na’r safon.',
  ),
  'relief-capacity': draft(
    'Capasiti adfer: profion yr wythnos i ostwng y rhestr i’w tharged mewn 26 wythnos',
  ),
  'relief-capacity-says': draft('Y rhestr ar ddiwedd y flwyddyn: {list}.'),
  'target-capacity': draft('Capasiti targed: profion yr wythnos i’w chadw yno wedyn'),
  'target-capacity-says': draft(
    'Ychydig mwy nag a ychwanegir: mae’n cadw rhestr yn fyr, ond nid yw’n byrhau’r un.',
  ),
  pressure: draft('Pwysau: dwywaith yr amser aros cymedrig, wedi’i rannu â’r safon'),
  'pressure-over': draft('Uwchlaw 1, mae’n debygol iawn na chedwir at y safon.'),
  'pressure-under': draft('Ar 1 neu is, gellir cadw at y safon.'),
  'not-told': draft('Heb ei nodi'),
  'nobody-added': draft('Mae o leiaf cynifer yn gadael heb brawf ag a ychwanegir.'),
  'no-tests': draft('Nid yw neb ar y rhestr yn cael prawf.'),
  'tests-to-spare': draft(
    'Caiff y rhestr ei gwagio mewn rhai wythnosau: nid yw’n hysbys faint yn rhagor o brofion y gellid eu gwneud, ond mae’r llwyth o dan 1.',
  ),
  'no-standard': draft('Nid oes safon mewn grym.'),
  'within-target': draft('Nid yw’r rhestr yn hirach na’i tharged.'),
  'load-at-or-above-1': draft('Gyda llwyth o 1 neu fwy, nid oes cyflwr sefydlog i’w gadw.'),
  'nobody-waits': draft('Mae’r rhestr yn wag.'),
  'waits-past-a-year': draft('Nid yw’n hysbys faint yn hwy na blwyddyn y mae rhai wedi aros.'),
};
