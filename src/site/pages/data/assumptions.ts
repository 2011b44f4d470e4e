import type { Assumption, Language, Pack } from '#domain';
import { formatDay, formatNumber, formatShare, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

const amount = ({ id }: Assumption, value: number): string =>
  id === 'removals_per_week' ? formatShare(value, 1) : formatNumber(value);

/** What the lists of every pack rest on; a pack with a workforce has a log of its own. */
const ofLists = ['removals_per_week', 'clearance_weeks'] as const;

const isOfLists = (id: string): id is (typeof ofLists)[number] =>
  ofLists.some((each) => each === id);

/** The assumptions of a pack's lists with their range, and in words why. */
export const assumptionsOf = ({ assumptions, workforce }: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  return (workforce ? [] : assumptions).map((each) => ({
    heading: isOfLists(each.id) ? say(each.id) : each.id,
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
