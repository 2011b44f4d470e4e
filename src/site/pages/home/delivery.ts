import { type Action, type Day, type Language, type Pack, type Status, statuses } from '#domain';
import { formatDay, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Enough to see what is near; the actions page has them all. */
const MILESTONES_SHOWN = 5;

/** Delivery that someone must look at. */
const attention: readonly Status[] = ['at-risk', 'off-track', 'paused'];

const ended: readonly Status[] = ['complete', 'closed'];

const countOf = (actions: readonly Action[], wanted: readonly Status[]): number =>
  actions.filter(({ status }) => wanted.includes(status)).length;

const isIllustrative = (actions: readonly Action[]): boolean =>
  actions.some(({ label }) => label === 'illustrative');

/** The milestones due from today on, of actions that still go on. */
const nextMilestones = (actions: readonly Action[], today: Day) =>
  actions
    .filter(({ status }) => !ended.includes(status))
    .flatMap(({ id, milestones }) => milestones.map((milestone) => ({ id, milestone })))
    .filter(({ milestone }) => milestone.due >= today)
    .toSorted((a, b) => a.milestone.due - b.milestone.due)
    .slice(0, MILESTONES_SHOWN);

/** How the plan's actions are going: the finding in a sentence, their number by status, and what is due next. */
export const deliveryOf = (
  { plan }: Pick<Pack, 'plan'>,
  { language, today }: { readonly language: Language; readonly today: Day },
) => {
  if (!plan || plan.actions.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const { actions } = plan;
  return {
    finding: say(isIllustrative(actions) ? 'delivery-finding' : 'delivery-real', {
      count: actions.length,
      onTrack: countOf(actions, ['on-track']),
      attention: countOf(actions, attention),
      complete: countOf(actions, ['complete']),
    }),
    label: isIllustrative(actions) ? say('delivery-label') : undefined,
    statuses: statuses
      .map((status) => ({ status, count: countOf(actions, [status]) }))
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => ({
        status,
        count,
        text: say(`status-${status}`),
        href: addressOf('actions', language, { status }),
      })),
    milestones: {
      heading: say('delivery-milestones'),
      nothing: say('delivery-none'),
      items: nextMilestones(actions, today).map(({ id, milestone }) => ({
        day: formatDay(milestone.due, language),
        text: milestone.name[language],
        action: id,
        href: `${pathOf('actions', language)}/${id}`,
      })),
    },
    more: { text: say('delivery-more'), href: pathOf('actions', language) },
  };
};
