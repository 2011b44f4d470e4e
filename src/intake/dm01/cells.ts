import { isUtf8 } from 'node:buffer';
import { type Month, parseMonth } from '#domain';
import { counts, type Refusal, readWhole, refuse } from '../cell.ts';
import { englandTests } from '../makers/england-tests.ts';

const ASCII = /^[\x20-\x7e]*$/;
const windows = new TextDecoder('windows-1252');

/** What a cell says: UTF-8 where it is, else as Windows wrote it in the West. */
export const textOf = (cell: string): string => {
  if (ASCII.test(cell)) return cell.trim();
  const bytes = Buffer.from(cell, 'latin1');
  return (isUtf8(bytes) ? bytes.toString('utf8') : windows.decode(bytes)).trim();
};

const THOUSANDS = /^\d{1,3}(,\d{3})+$/;
const ZERO = 48;

/** A count, thousands set apart with commas or not; undefined where there is none. */
export const readCount = (cell: string): number | Refusal | undefined => {
  if (cell.length === 1) {
    const digit = cell.charCodeAt(0) - ZERO;
    if (digit >= 0 && digit <= 9) return digit;
  }
  const text = cell.trim();
  if (text === '') return undefined;
  return readWhole(THOUSANDS.test(text) ? text.replaceAll(',', '') : text, counts);
};

/** As a period names them. */
export const periodMonths = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];

/** `DM01-MARCH-2026`. The return began in 2006. */
export const readPeriod = (cell: string): Month | Refusal => {
  const [, name = '', year = ''] = /^DM01-([A-Z]+)-(20\d\d)$/.exec(cell.trim().toUpperCase()) ?? [];
  const number = String(periodMonths.indexOf(name) + 1).padStart(2, '0');
  const month = year >= '2006' ? parseMonth(`${year}-${number}`) : undefined;
  return month ?? refuse(cell.trim() === '' ? 'value-missing' : 'not-allowed', 'DM01-MARCH-2026');
};

/** As the extract has called the tests, by Diagnostic ID; the names of other publications are known too. */
export const testNames = [
  'MRI',
  'CT',
  'NON_OBSTETRIC_ULTRASOUND',
  'BARIUM_ENEMA',
  'DEXA_SCAN',
  'AUDIOLOGY_ASSESSMENTS',
  'ECHOCARDIOGRAPHY',
  'ELECTROPHYSIOLOGY',
  'PERIPHERAL_NEUROPHYS',
  'SLEEP_STUDIES',
  'URODYNAMICS',
  'COLONOSCOPY',
  'FLEXI_SIGMOIDOSCOPY',
  'CYSTOSCOPY',
  'GASTROSCOPY',
];
/** How many tests there are: their numbers are 1 to 15. */
export const TESTS = testNames.length;

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const numberOf = new Map([
  ...testNames.map((code, index) => [letters(code), index + 1] as const),
  ...englandTests.map(([, name], index) => [letters(String(name)), index + 1] as const),
]);

/** The sum of all tests, which stands among them and is never one. */
export const SUM = 0;

/** The number of a test, by its name and its number, which must agree; `SUM` for the sum of all. */
export const readTest = (name: string, order: string): number | Refusal => {
  const plain = letters(name);
  if (plain === 'total') return SUM;
  const number = numberOf.get(plain);
  if (number === undefined)
    return refuse(plain === '' ? 'value-missing' : 'not-allowed', testNames.join(', '));
  return Number(order.trim()) === number ? number : refuse('not-allowed', `${number} ${name}`);
};
