import type { PackContent } from '../write-pack.ts';
import type { Clearance } from './assumptions.ts';

export const scotlandAbout: Omit<PackContent, 'tables'> = {
  name: 'scotland',
  version: '1.0.0',
  title: {
    en: 'Scotland’s diagnostic waiting lists',
    cy: 'Rhestrau aros diagnostig yr Alban',
  },
  description: {
    en: 'People waiting for eight key diagnostic tests in Scotland at each month-end, by time waited, by the board that does the tests; March 2019 to December 2024. How many tests are done is not published. Lower endoscopy leaves out colonoscopy, which is a test of its own. The flag b marks a break in the series. The standard is 6 weeks.',
    cy: 'Pobl yn yr Alban sy’n aros am wyth prawf diagnostig allweddol ar ddiwedd pob mis, yn ôl amser aros, yn ôl y bwrdd sy’n gwneud y profion; Mawrth 2019 i Ragfyr 2024. Ni chyhoeddir faint o brofion a wneir. Nid yw endosgopi isaf yn cynnwys colonosgopi, sy’n brawf ar wahân. Mae’r nod b yn dynodi toriad yn y gyfres. Y safon yw 6 wythnos.',
  },
  nation: 'scotland',
  viewpoint: 'provider',
  label: 'real',
  sources: [
    {
      title: { en: 'Diagnostic Waiting Times', cy: 'Amseroedd Aros Diagnostig' },
      owner: 'Public Health Scotland',
      path: 'https://www.opendata.nhs.scot/dataset/diagnostic-waiting-times',
      licence: 'OGL-UK-3.0',
      attribution: {
        en: 'Contains public sector information from Public Health Scotland, Diagnostic Waiting Times, licensed under the Open Government Licence v3.0.',
        cy: 'Yn cynnwys gwybodaeth sector cyhoeddus gan Public Health Scotland (Diagnostic Waiting Times) a drwyddedwyd dan Drwydded Llywodraeth Agored v3.0.',
      },
    },
  ],
};

/** England’s lists of the same eight tests over their weekly tests from the list: 4.0 together, 2.3 (CT) to 7.2 (flexible sigmoidoscopy). */
export const scotlandClearance: Clearance = {
  low: 2.3,
  likely: 4,
  high: 7.2,
  reason: {
    en: 'Scotland publishes lists but not how many tests are done. England’s lists of the same eight tests would take 4.0 weeks to clear at the rate of tests from the list (April 2023 to September 2025, without June 2023), from 2.3 weeks (CT) to 7.2 weeks (flexible sigmoidoscopy). About half of Scotland’s list waits over 6 weeks, against a quarter of England’s, so the true figure is probably nearer the high end.',
    cy: 'Mae’r Alban yn cyhoeddi rhestrau ond nid faint o brofion a wneir. Byddai’n cymryd 4.0 wythnos i glirio rhestrau Lloegr ar gyfer yr un wyth prawf yn ôl cyfradd y profion o’r rhestr (Ebrill 2023 i Fedi 2025, heb Fehefin 2023), o 2.3 wythnos (CT) i 7.2 wythnos (sigmoidosgopi hyblyg). Mae tua hanner rhestr yr Alban yn aros dros 6 wythnos, o gymharu â chwarter rhestr Lloegr, felly mae’r ffigur cywir yn ôl pob tebyg yn nes at y pen uchaf.',
  },
};
