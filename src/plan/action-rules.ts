import { type Action, isKnown, isoDay } from '#domain';
import { finding, type Rule } from './rule.ts';
import { endsOfTerm } from './terms.ts';

const at = ({ id }: Action) => `actions.csv ${id}`;

/** Two to four milestones show whether an action moves; one is its end, five are a project plan. */
const milestonesNumber: Rule = ({ plan }) =>
  plan.actions
    .filter(({ milestones }) => milestones.length < 2 || milestones.length > 4)
    .map((action) =>
      finding('milestones-number', at(action), { number: action.milestones.length }),
    );

const milestonesInTime: Rule = ({ plan }) =>
  plan.actions.flatMap(({ milestones, from, to }) =>
    milestones
      .filter(({ due }) => due < from || due > to)
      .map(({ id, due }) =>
        finding('outside-action', `milestones.csv ${id}`, {
          date: isoDay(due),
          from: isoDay(from),
          to: isoDay(to),
        }),
      ),
  );

const datesInOrder: Rule = ({ plan }) =>
  plan.actions
    .flatMap((action) => [
      { action, earlier: action.from, later: action.to },
      { action, earlier: action.from, later: action.measure.by },
    ])
    .filter(({ earlier, later }) => later < earlier)
    .map(({ action, earlier, later }) =>
      finding('dates-out-of-order', at(action), { from: isoDay(earlier), to: isoDay(later) }),
    );

const termAgrees: Rule = ({ plan }) =>
  plan.actions.flatMap((action) => {
    const { first, last } = endsOfTerm(plan.start, action.term);
    if (action.to >= first && action.to <= last) return [];
    const detail = { date: isoDay(action.to), from: isoDay(first), to: isoDay(last) };
    return [finding('term-differs', at(action), detail)];
  });

const leversAsSaid: Rule = ({ plan }) => {
  const moved = new Set(plan.levers.map(({ action }) => action));
  const enabling = new Set(
    plan.actions.filter(({ effect }) => effect === 'enabling').map(({ id }) => id),
  );
  return [
    ...plan.actions
      .filter(({ id, effect }) => effect === 'levers' && !moved.has(id))
      .map((action) => finding('lever-missing', at(action))),
    ...plan.levers
      .filter(({ action }) => enabling.has(action))
      .map(({ id, action }) => finding('lever-on-enabling', `levers.csv ${id}`, { action })),
  ];
};

const costsInOrder: Rule = ({ plan }) =>
  plan.actions.flatMap((action) => {
    const { oneOffLow, oneOffHigh, yearlyLow, yearlyHigh } = action.cost;
    return [
      { low: oneOffLow, high: oneOffHigh },
      { low: yearlyLow, high: yearlyHigh },
    ]
      .flatMap(({ low, high }) => (isKnown(low) && isKnown(high) ? [{ low, high }] : []))
      .filter(({ low, high }) => low > high)
      .map((range) => finding('cost-out-of-order', at(action), range));
  });

export const actionRules: readonly Rule[] = [
  milestonesNumber,
  milestonesInTime,
  datesInOrder,
  termAgrees,
  leversAsSaid,
  costsInOrder,
];
