import type { Action, PlanPack } from '#domain';
import { formatDay, speaker } from '#words';
import { audienceMark } from '../../parts/audience/audience.ts';
import { labelName } from '../../parts/label/label.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { amountOf, organisationName, type Reading } from './facts.ts';

const ofAction =
  ({ id }: Action) =>
  ({ actions }: { readonly actions: readonly string[] }): boolean =>
    actions.includes(id);

/** What was seen of its measure of success, latest first. */
export const observedOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('observed'),
    items: plan.delivery.observed
      .filter((each) => each.action === action.id)
      .toSorted((a, b) => b.on - a.on)
      .map(({ id, on, value, source, label }) => ({
        id,
        text: say('observed-row', {
          day: formatDay(on, language),
          amount: amountOf(value, action.measure, language),
        }),
        source: source[language],
        label: label === 'real' ? undefined : labelName(label, language),
      })),
  };
};

/** Risks to it: for those who work on the plan. */
export const risksOf = (action: Action, { plan }: PlanPack, reading: Reading) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return {
    heading: say('risks'),
    mark: audienceMark({ table: 'risks' }, language),
    items: plan.delivery.risks.filter(ofAction(action)).map((risk) => ({
      id: risk.id,
      text: risk.text[language],
      facts: say('risk-facts', {
        likelihood: words(`level-${risk.likelihood}`),
        impact: words(`level-${risk.impact}`),
        state: say(`risk-${risk.state}`),
        mitigation: risk.mitigation[language],
        owner: organisationName(risk.owner, plan, reading),
        role: risk.ownerRole[language],
        day: formatDay(risk.nextReview, language),
      }),
    })),
  };
};

/** What was decided about it, latest first, and why. */
export const decisionsOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('decisions'),
    mark: audienceMark({ table: 'decisions' }, language),
    items: plan.delivery.decisions
      .filter(ofAction(action))
      .toSorted((a, b) => b.on - a.on)
      .map(({ id, on, by, text, reason }) => ({
        id,
        text: say('decision-row', {
          day: formatDay(on, language),
          by: by[language],
          text: text[language],
        }),
        reason: reason[language],
      })),
  };
};

/** Who was asked about it, latest first, what they said and what changed. */
export const engagementOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('engagement'),
    mark: audienceMark({ table: 'engagement' }, language),
    said: {
      text: say('said'),
      mark: audienceMark({ table: 'engagement', field: `said_${language}` }, language),
    },
    changed: say('changed'),
    items: plan.delivery.engagement
      .filter(ofAction(action))
      .toSorted((a, b) => b.on - a.on)
      .map((each) => ({
        id: each.id,
        text: say('engagement-row', {
          day: formatDay(each.on, language),
          with: each.with[language],
          about: each.about[language],
        }),
        said: each.said[language],
        changed: each.changed[language],
      })),
  };
};
