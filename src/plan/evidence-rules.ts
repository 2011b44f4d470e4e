import { isoDay } from '#domain';
import { finding, type Rule } from './rule.ts';

/** A document is answered by actions, or what is missing is said. */
const documentsAnswered: Rule = ({ plan }) => [
  ...plan.documents
    .filter(({ actions, gap }) => actions.length === 0 && gap === undefined)
    .map(({ id }) => finding('document-unanswered', `documents.csv ${id}`)),
  ...plan.documents
    .filter(({ actions, gap }) => actions.length > 0 && gap !== undefined)
    .map(({ id, actions }) =>
      finding('document-gap-answered', `documents.csv ${id}`, { value: actions.join(' ') }),
    ),
];

const reviewsInOrder: Rule = ({ plan }) =>
  plan.signals
    .filter(({ lastReview, nextReview }) => nextReview < lastReview)
    .map(({ id, lastReview, nextReview }) =>
      finding('dates-out-of-order', `signals.csv ${id}`, {
        from: isoDay(lastReview),
        to: isoDay(nextReview),
      }),
    );

/** A signal that calls for action names one. */
const signalsAnswered: Rule = ({ plan }) =>
  plan.signals
    .filter(({ response, actions }) => response === 'act' && actions.length === 0)
    .map(({ id }) => finding('signal-unanswered', `signals.csv ${id}`));

const linesExplained: Rule = ({ plan }) =>
  plan.dats
    .filter(({ services, reason }) => services.length === 0 && reason.en === '')
    .map(({ line }) => finding('line-unexplained', `dats.csv ${line}`));

export const evidenceRules: readonly Rule[] = [
  documentsAnswered,
  reviewsInOrder,
  signalsAnswered,
  linesExplained,
];
