import { type Action, isoDay, type LifeStage, type Status, statuses } from '#domain';
import { finding, type Rule } from './rule.ts';

const at = ({ id }: Action) => `actions.csv ${id}`;

const begunOrNot: readonly Status[] = ['not-started', 'on-track', 'at-risk', 'off-track'];

/** Statuses that an action may have at a stage of its life. */
const statusesOf: Readonly<Record<LifeStage, readonly Status[]>> = {
  candidate: ['not-started'],
  agreed: begunOrNot,
  paused: ['paused'],
  merged: ['closed'],
  split: ['closed'],
  superseded: ['closed'],
  completed: ['complete'],
  closed: ['closed'],
};

const lifeAgrees: Rule = ({ plan }) =>
  plan.actions
    .filter(({ life, status }) => !statusesOf[life].includes(status))
    .map((action) =>
      finding('life-status', at(action), {
        life: action.life,
        status: action.status,
        expected: statusesOf[action.life].join(' | '),
      }),
    );

/** Stages of life in which another action goes on with what an action was for. */
const goesInto: ReadonlySet<LifeStage> = new Set(['merged', 'split', 'superseded']);

const intoAsLived: Rule = ({ plan }) =>
  plan.actions.flatMap((action) => {
    const { life, into } = action;
    if (goesInto.has(life) === into.length > 0) return [];
    return into.length === 0
      ? [finding('into-missing', at(action), { life })]
      : [finding('into-unused', at(action), { life, value: into.join(' ') })];
  });

/** All actions that an action goes into, one after another; itself among them where that is a circle. */
const furtherInto = (id: string, intoOf: ReadonlyMap<string, readonly string[]>) => {
  const reached = new Set<string>();
  const ahead = [...(intoOf.get(id) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(intoOf.get(next) ?? []));
  }
  return reached;
};

const intoNoCircle: Rule = ({ plan }) => {
  const intoOf = new Map(plan.actions.map(({ id, into }) => [id, into]));
  return plan.actions
    .filter(({ id }) => furtherInto(id, intoOf).has(id))
    .map((action) => finding('into-circle', at(action), { value: action.into.join(' ') }));
};

/** `A07.1` is a part of `A07`; other ids may grow and have gaps. */
const partsHaveWhole: Rule = ({ plan }) => {
  const ids = new Set(plan.actions.map(({ id }) => id));
  return plan.actions.flatMap((action) => {
    const whole = action.id.slice(0, Math.max(0, action.id.lastIndexOf('.')));
    return whole === '' || ids.has(whole)
      ? []
      : [finding('part-without-whole', at(action), { value: whole })];
  });
};

const forecastOrDone: Rule = ({ plan }) =>
  plan.actions.flatMap(({ milestones }) =>
    milestones.flatMap(({ id, forecast, done }) =>
      forecast === undefined || done === undefined
        ? []
        : [finding('forecast-done', `milestones.csv ${id}`, { date: isoDay(done) })],
    ),
  );

const completeIsDone: Rule = ({ plan }) =>
  plan.actions
    .filter(({ status }) => status === 'complete')
    .flatMap(({ id: action, milestones }) =>
      milestones
        .filter(({ done }) => done === undefined)
        .map(({ id }) => finding('complete-not-done', `milestones.csv ${id}`, { action })),
    );

const roundsInOrder: Rule = ({ plan }) =>
  plan.delivery.rounds.flatMap(({ id, opens, due, asAt }) =>
    [opens, asAt]
      .filter((earlier) => due < earlier)
      .map((earlier) =>
        finding('dates-out-of-order', `rounds.csv ${id}`, {
          from: isoDay(earlier),
          to: isoDay(due),
        }),
      ),
  );

/** A plan that says what statuses mean says it of each. */
const statusesMean: Rule = ({ plan }) => {
  const told = new Set(plan.delivery.statuses.map(({ id }) => id));
  if (told.size === 0) return [];
  return statuses
    .filter((status) => !told.has(status))
    .map((status) => finding('status-unexplained', 'statuses.csv', { status }));
};

const waitsAtHome: Rule = ({ plan }) => {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return plan.levers
    .filter(({ waitsFor, action }) => {
      const own = actions.get(action)?.milestones.map(({ id }) => id) ?? [];
      return waitsFor !== '' && !own.includes(waitsFor);
    })
    .map(({ id, action, waitsFor }) =>
      finding('waits-elsewhere', `levers.csv ${id}`, { action, value: waitsFor }),
    );
};

export const deliveryRules: readonly Rule[] = [
  lifeAgrees,
  intoAsLived,
  intoNoCircle,
  partsHaveWhole,
  forecastOrDone,
  completeIsDone,
  roundsInOrder,
  statusesMean,
  waitsAtHome,
];
