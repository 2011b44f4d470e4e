import { civilOf, type Day, type Language, type Month } from '#domain';

/** Written out by hand: browsers know no Welsh month names, and the same figure must read the same everywhere. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** `1,234,567`: Welsh and English official statistics write thousands alike. */
export const formatNumber = (number: number): string => {
  const [whole = '', decimals] = String(Math.abs(number)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${number < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
};

/** A count as a reader should see it: whole, because a third of a patient is spurious. */
export const formatCount = (count: number): string => formatNumber(Math.round(count));

/** A share between 0 and 1 as a percentage with no or one decimal. */
export const formatShare = (share: number, decimals: 0 | 1 = 0): string =>
  `${(share * 100).toFixed(decimals)}%`;

export const formatMonth = (month: Month, language: Language): string =>
  `${months[language][month % 12]} ${Math.floor(month / 12)}`;

export const formatDay = (day: Day, language: Language): string => {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${months[language][month - 1]} ${year}`;
};
