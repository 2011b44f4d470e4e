import type { Assumption, Language, Pack } from '#domain';
import { formatDay, formatNumber, formatShare, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

const amount = ({ id }: Assumption, value: number): string =>
  id === 'removals_per_week' ? formatShare(value, 1) : formatNumber(value);

/** Every assumption of a pack with its range, and in words why. */
export const assumptionsOf = ({ assumptions }: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  return assumptions.map((each) => ({
    heading: say(each.id),
    reason: each.reason[language],
    rows: [
      [say('low'), amount(each, each.low)],
      [say('likely'), amount(each, each.likely)],
      [say('high'), amount(each, each.high)],
      [say('grade'), `${each.grade} (${say(`grade-${each.grade}`)})`],
      [say('source'), each.source],
      [say('date'), formatDay(each.date, language)],
    ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } })),
  }));
};
