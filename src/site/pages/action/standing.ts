import type { Action, Language, LifeStage, PlanPack } from '#domain';
import { onCourse } from '#plan';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { actionLink } from '../../parts/action-link/action-link.ts';
import type { LastTold } from '../../parts/progress/last-told.ts';
import { reasonText, sinceThen } from '../../parts/progress/told.ts';
import { statusTag } from '../../parts/status/status.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Reading } from './facts.ts';
import { relatedTo } from './related.ts';

/** What there is to say of a stage of life; an agreed action is what all expect. */
const lifeText = (life: LifeStage, language: Language): string | undefined =>
  life === 'agreed' ? undefined : speaker({ en, cy }, language)(`life-${life}`);

const courseOf = (action: Action, { plan }: PlanPack, { language, today }: Reading) => {
  const say = speaker({ en, cy }, language);
  const course = onCourse(action, today);
  if (!course.counts) return undefined;
  const reasons = course.reasons.map((reason) => reasonText(reason, { action, plan }, language));
  return {
    text: course.onCourse ? say('course-on') : say('course-off', { reasons: reasons.join('; ') }),
    link: { text: say('course-link'), href: pathOf('course', language) },
  };
};

/** How the action goes: its status and what that means, which way it has gone, whether it is on course, what became of it, and what it belongs with. */
export const standingOfAction = (
  { pack, action }: { readonly pack: PlanPack; readonly action: Action },
  told: LastTold | undefined,
  reading: Reading,
) => {
  const { language } = reading;
  const { plan } = pack;
  return {
    tag: statusTag(action, plan, language),
    criteria: plan.delivery.statuses.find(({ id }) => id === action.status)?.criteria[language],
    since: sinceThen(action, { told, plan }, language),
    course: courseOf(action, pack, reading),
    life: lifeText(action.life, language),
    into: plan.actions
      .filter(({ id }) => action.into.includes(id))
      .map((each) => actionLink(each, language)),
    related: relatedTo({ action, plan }, language),
  };
};
