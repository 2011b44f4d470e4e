import type { PackContent } from '../write-pack.ts';

export const englandAbout: Omit<PackContent, 'tables'> = {
  name: 'england-dm01',
  version: '1.0.0',
  title: {
    en: 'England’s diagnostic waiting lists and activity',
    cy: 'Rhestrau aros a gweithgarwch diagnostig Lloegr',
  },
  description: {
    en: 'People waiting for 15 diagnostic tests in England at each month-end, by weeks waited, and the tests done in the month, by the integrated care board that commissions them; April 2023 to September 2025. In the file these came from, the bands from 10 to 13 weeks and the activity of June 2023 stand beside the wrong boards and tests, so that month has one band from 10 to 13 weeks and no activity. The standard is 6 weeks.',
    cy: 'Pobl yn Lloegr sy’n aros am 15 prawf diagnostig ar ddiwedd pob mis, yn ôl wythnosau o aros, a’r profion a wnaed yn ystod y mis, yn ôl y bwrdd gofal integredig sy’n eu comisiynu; Ebrill 2023 i Fedi 2025. Yn y ffeil wreiddiol mae bandiau 10 i 13 wythnos a gweithgarwch Mehefin 2023 wrth ymyl y byrddau a’r profion anghywir, felly un band o 10 i 13 wythnos sydd i’r mis hwnnw, a dim gweithgarwch. Y safon yw 6 wythnos.',
  },
  nation: 'england',
  viewpoint: 'commissioner',
  label: 'real',
  sources: [
    {
      title: {
        en: 'Monthly Diagnostics Waiting Times and Activity (DM01)',
        cy: 'Amseroedd Aros a Gweithgarwch Diagnosteg Misol (DM01)',
      },
      owner: 'NHS England',
      path: 'https://www.england.nhs.uk/statistics/statistical-work-areas/diagnostics-waiting-times-and-activity/monthly-diagnostics-waiting-times-and-activity/',
      licence: 'OGL-UK-3.0',
      attribution: {
        en: 'Contains public sector information from NHS England, Monthly Diagnostics Waiting Times and Activity, licensed under the Open Government Licence v3.0.',
        cy: 'Yn cynnwys gwybodaeth sector cyhoeddus gan NHS England (Monthly Diagnostics Waiting Times and Activity) a drwyddedwyd dan Drwydded Llywodraeth Agored v3.0.',
      },
    },
  ],
};
