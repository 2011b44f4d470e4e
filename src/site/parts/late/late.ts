import type { Language } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

const DAYS_OF_WEEK = 7;
/** From two weeks on a reader counts in weeks. */
const IN_WEEKS_FROM = 14;

/** Days after the day that something was due, as a planner says it: `6 weeks late`, `3 days early`. */
export const latenessText = (days: number, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const size = Math.abs(days);
  if (size === 0) return say('in-time');
  const way = days > 0 ? 'late' : 'early';
  return size < IN_WEEKS_FROM
    ? say(`${way}-days`, { count: size })
    : say(`${way}-weeks`, { count: Math.round(size / DAYS_OF_WEEK) });
};
