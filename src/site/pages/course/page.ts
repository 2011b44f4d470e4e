import type { Action, Language, Plan, PlanPack } from '#domain';
import { type ActionCourse, planOnCourse } from '#plan';
import { speaker } from '#words';
import { type Page, trouble } from '../../page.ts';
import { actionLink } from '../../parts/action-link/action-link.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { directionOf, type LastTold, lastTold } from '../../parts/progress/last-told.ts';
import { directionName, reasonText } from '../../parts/progress/told.ts';
import { statusTag } from '../../parts/status/status.ts';
import type { Reading } from '../action/facts.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { baselinesOf, meaningOf, rulesOf, statusesOf, verdictOf } from './meaning.ts';

interface Held {
  readonly pack: PlanPack;
  /** How actions stood at the last round; undefined where nobody can say. */
  readonly told: LastTold | undefined;
}

const courseText = (
  course: ActionCourse,
  about: { readonly action: Action; readonly plan: Plan },
  language: Language,
): string => {
  const say = speaker({ en, cy }, language);
  if (!course.counts) return say('course-apart');
  if (course.onCourse) return say('course-yes');
  const reasons = course.reasons.map((reason) => reasonText(reason, about, language));
  return say('course-no', { reasons: reasons.join('; ') });
};

/** What needs attention first: not on course, on course, not counted. */
const placeOf = ({ counts, onCourse }: ActionCourse): number => {
  if (!counts) return 2;
  return onCourse ? 1 : 0;
};

const actionsOf = (
  { pack, told }: Held,
  courses: readonly ActionCourse[],
  { language }: Reading,
) => {
  const say = speaker({ en, cy }, language);
  const { plan } = pack;
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return {
    heading: say('actions'),
    head: {
      action: say('action'),
      status: say('status'),
      course: say('course'),
      since: say('since'),
    },
    told: told !== undefined,
    items: courses
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .flatMap((course) => {
        const action = actions.get(course.action);
        if (!action) return [];
        const way = directionOf(action, told);
        return {
          ...actionLink(action, language),
          tag: statusTag(action, plan, language),
          course: courseText(course, { action, plan }, language),
          since: way === undefined ? '' : directionName(way, language),
        };
      }),
  };
};

export const present = (held: Held, reading: Reading) => {
  const { language, today } = reading;
  const say = speaker({ en, cy }, language);
  const { plan } = held.pack;
  const course = planOnCourse(plan, today);
  const label = labelOfPlan(plan);
  const filling = { count: course.live, onCourse: course.onCourse };
  return {
    title: label === 'illustrative' ? say('title-illustrative', filling) : say('title', filling),
    label: labelOf(label, language),
    verdict: verdictOf(course, reading),
    meaning: meaningOf(plan, reading),
    statuses: statusesOf(plan, reading),
    rules: rulesOf(reading),
    baselines: baselinesOf(plan, reading),
    actions: actionsOf(held, course.actions, reading),
  };
};

export const course: Page = {
  id: 'course',
  answer: async (site, { language }) => {
    const pack = planPackOf(site.packs);
    if (!pack) return trouble('not-here');
    const held = { pack, told: await lastTold(site, pack) };
    return { kind: 'page', view: present(held, { language, today: site.today() }) };
  },
};
