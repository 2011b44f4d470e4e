import type { Action, Language, Plan } from '#domain';
import type { CourseReason, Direction } from '#plan';
import { formatDay, speaker } from '#words';
import { latenessText } from '../late/late.ts';
import { statusName } from '../status/status.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { directionOf, type LastTold } from './last-told.ts';

/** `better`, `worse`, in a table. */
export const directionName = (direction: Direction, language: Language): string =>
  speaker({ en, cy }, language)(direction);

/** Which way an action has gone since the last round, in a sentence; undefined where nobody can say. */
export const sinceThen = (
  action: Action,
  { told, plan }: { readonly told: LastTold | undefined; readonly plan: Plan },
  language: Language,
): string | undefined => {
  const way = directionOf(action, told);
  if (!told || way === undefined) return undefined;
  const { round, statuses } = told;
  const then = statuses.get(action.id);
  return speaker({ en, cy }, language)(`since-${way}`, {
    day: formatDay(round.asAt, language),
    round: round.name[language],
    status: then === undefined ? '' : statusName(then, plan, language),
  });
};

/** Why an action is not on course, in words that follow its title. */
export const reasonText = (
  reason: CourseReason,
  { action, plan }: { readonly action: Action; readonly plan: Plan },
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  if (reason.code === 'status') {
    return say('reason-status', { status: statusName(reason.status, plan, language) });
  }
  const milestone = action.milestones.find(({ id }) => id === reason.milestone);
  return say(`reason-${reason.code}`, {
    milestone: milestone?.name[language] ?? reason.milestone,
    late: latenessText(reason.days, language),
  });
};
