import type { Text, Viewpoint } from '#domain';
import { englandAbout } from '../makers/england-dm01-about.ts';
import type { PackContent } from '../write-pack.ts';

const whose: Readonly<Record<Viewpoint, Text>> = {
  commissioner: {
    en: 'by the board that commissions them',
    cy: 'yn ôl y bwrdd sy’n eu comisiynu',
  },
  provider: {
    en: 'by the organisation that provides them',
    cy: 'yn ôl y sefydliad sy’n eu darparu',
  },
};

/** What a pack of these files is called: another is never written over. */
export const packName = (by: Viewpoint): string => `dm01-${by}`;

/** A pack of the months imported: `2026.3.0` where March 2026 is the last. */
export const aboutMonths = (
  by: Viewpoint,
  months: readonly string[],
): Omit<PackContent, 'tables'> => {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const [year, month] = last.split('-').map(Number);
  const { en, cy } = whose[by];
  return {
    ...englandAbout,
    name: packName(by),
    version: `${year}.${month}.0`,
    viewpoint: by,
    description: {
      en: `People waiting for 15 diagnostic tests in England at each month-end, by weeks waited, and the tests done in the month, ${en}; ${months.length === 1 ? first : `${months.length} months from ${first} to ${last}`}. Added up from the monthly extract of all providers and commissioners. The standard is 6 weeks.`,
      cy: `Pobl yn Lloegr sy’n aros am 15 prawf diagnostig ar ddiwedd pob mis, yn ôl wythnosau o aros, a’r profion a wnaed yn ystod y mis, ${cy}; ${months.length === 1 ? first : `nifer y misoedd: ${months.length}, o ${first} i ${last}`}. Wedi’u crynhoi o’r detholiad misol ar gyfer pob darparwr a chomisiynydd. Y safon yw 6 wythnos.`,
    },
  };
};
