import type { PackContent } from '../write-pack.ts';
import type { Clearance } from './assumptions.ts';

export const walesAbout: Omit<PackContent, 'tables'> = {
  name: 'wales-reconstructed',
  version: '1.0.0',
  title: {
    en: 'The all-Wales diagnostic waiting list, reconstructed',
    cy: 'Rhestr aros diagnostig Cymru gyfan, wedi’i hail-greu',
  },
  description: {
    en: 'Everyone in Wales waiting for a diagnostic test at each month-end, and how many had waited over a threshold; October 2009 to September 2025. The numbers are not official: they were worked out from percentages published at full precision, and each month is marked firm, fair or weak. The published series counts waits over 8 weeks until July 2024 and over 6 weeks from August 2024, so there is no trend across that change; the Welsh standard has been 8 weeks throughout. One more test joined the return in April 2018: a break in the series.',
    cy: 'Pawb yng Nghymru sy’n aros am brawf diagnostig ar ddiwedd pob mis, a faint ohonynt oedd wedi aros dros drothwy; Hydref 2009 i Fedi 2025. Nid yw’r niferoedd yn rhai swyddogol: cawsant eu cyfrifo o ganrannau a gyhoeddwyd yn fanwl gywir, ac mae pob mis wedi’i nodi’n gadarn (firm), yn weddol (fair) neu’n wan (weak). Mae’r gyfres a gyhoeddwyd yn cyfrif arosiadau dros 8 wythnos hyd at fis Gorffennaf 2024 a thros 6 wythnos o fis Awst 2024, felly nid oes tuedd ar draws y newid hwnnw; 8 wythnos fu safon Cymru drwy gydol y cyfnod. Ychwanegwyd un prawf arall at y casgliad ym mis Ebrill 2018: toriad yn y gyfres.',
  },
  nation: 'wales',
  viewpoint: 'provider',
  label: 'reconstructed',
  sources: [
    {
      title: {
        en: 'Diagnostic and therapy waiting times',
        cy: 'Amseroedd aros am wasanaethau diagnostig a therapi',
      },
      owner: 'Welsh Government',
      path: 'https://stats.gov.wales/',
      licence: 'OGL-UK-3.0',
      attribution: {
        en: 'Reconstructed from public sector information of the Welsh Government, Diagnostic and therapy waiting times, licensed under the Open Government Licence v3.0. Not official statistics.',
        cy: 'Ail-grëwyd o wybodaeth sector cyhoeddus gan Lywodraeth Cymru (Amseroedd aros am wasanaethau diagnostig a therapi) a drwyddedwyd dan Drwydded Llywodraeth Agored v3.0. Nid ystadegau swyddogol yw’r rhain.',
      },
    },
  ],
};

/** England’s pooled list over its weekly tests from the list: 4.4 for 15 tests together, 2.3 (CT) to 9.0 (urodynamics); electrophysiology, about 500 people, is left out of the range. */
export const walesClearance: Clearance = {
  low: 2.3,
  likely: 4.4,
  high: 9,
  reason: {
    en: 'Wales publishes no count of diagnostic tests. England’s list of 15 tests would take 4.4 weeks to clear at the rate of tests from the list (April 2023 to September 2025, without June 2023), from 2.3 weeks (CT) to 9.0 weeks (urodynamics). More of the Welsh list has waited long, so the true figure is probably nearer the high end.',
    cy: 'Nid yw Cymru’n cyhoeddi faint o brofion diagnostig a wneir. Byddai’n cymryd 4.4 wythnos i glirio rhestr 15 prawf Lloegr yn ôl cyfradd y profion o’r rhestr (Ebrill 2023 i Fedi 2025, heb Fehefin 2023), o 2.3 wythnos (CT) i 9.0 wythnos (wrodynameg). Mae mwy o restr Cymru wedi aros yn hir, felly mae’r ffigur cywir yn ôl pob tebyg yn nes at y pen uchaf.',
  },
};
