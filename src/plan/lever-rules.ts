import {
  type Action,
  isoDay,
  type Lever,
  mondayOf,
  type Pack,
  stages,
  type Verb,
  weekOfDay,
} from '#domain';
import { groundOf } from './ground.ts';
import { journeysKnown } from './journey-rule.ts';
import { namesInVain } from './lever-reach.ts';
import { finding, type Rule } from './rule.ts';

const at = ({ id }: Lever) => `levers.csv ${id}`;

interface Subject {
  /** What a reader is told is needed. */
  readonly from: string;
  readonly ids: (pack: Pack) => readonly string[];
}

const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);

const stage: Subject = { from: stages.join(' | '), ids: () => stages };

/** What a verb's subject is; the rest have none. */
const subjects: Readonly<Partial<Record<Verb, Subject>>> = {
  train: { from: 'pipelines.csv', ids: ({ workforce }) => idsOf(workforce?.pipelines) },
  upskill: { from: 'courses.csv', ids: ({ workforce }) => idsOf(workforce?.courses) },
  substitute: { from: 'roles.csv', ids: ({ workforce }) => idsOf(workforce?.roles) },
  speed: stage,
  outsource: stage,
  equip: { from: 'equipment.csv', ids: ({ workforce }) => idsOf(workforce?.equipment) },
  transfer: { from: 'boards.csv', ids: ({ boards }) => idsOf(boards) },
};

/** Lists that mean too much when they are left empty: posts for every group, requests of every service. */
const needsNamed: Readonly<Partial<Record<Verb, 'groups' | 'services'>>> = {
  fund: 'groups',
  recruit: 'groups',
  substitute: 'groups',
  pool: 'groups',
  speed: 'services',
  outsource: 'services',
  demand: 'services',
  transfer: 'services',
};

const subjectFits: Rule = (pack) =>
  pack.plan.levers.flatMap((lever) => {
    const { verb, subject: value } = lever;
    const subject = subjects[verb];
    if (!subject)
      return value === '' ? [] : [finding('lever-subject-unused', at(lever), { verb, value })];
    if (subject.ids(pack).includes(value)) return [];
    return [finding('lever-subject', at(lever), { verb, value, expected: subject.from })];
  });

const namesEnough: Rule = ({ plan }) =>
  plan.levers.flatMap((lever) => {
    const list = needsNamed[lever.verb];
    return list && lever[list].length === 0
      ? [finding('lever-names-nobody', at(lever), { verb: lever.verb, column: list })]
      : [];
  });

const touchesSomething: Rule = (pack) => {
  const ground = groundOf(pack);
  return pack.plan.levers.flatMap((lever) => {
    const vain = namesInVain(lever, ground);
    return vain.length === 0
      ? []
      : [finding('lever-in-vain', at(lever), { verb: lever.verb, value: vain.join(' ') })];
  });
};

const amountsInOrder: Rule = ({ plan }) =>
  plan.levers
    .filter(({ low, likely, high }) => low > likely || likely > high)
    .map((lever) =>
      finding('amounts-out-of-order', at(lever), {
        value: `${lever.low} / ${lever.likely} / ${lever.high}`,
      }),
    );

interface Range {
  readonly least: number;
  readonly most: number;
}

const share: Range = { least: 0, most: 1 };
const factor: Range = { least: 0.1, most: 3 };
/** In places, posts, hours or tests: more than the whole nation has is a slip. */
const amount: Range = { least: 0, most: 10_000 };

const rangeOfVerb: Readonly<Record<Verb, Range>> = {
  train: amount,
  fund: amount,
  recruit: amount,
  retain: factor,
  upskill: amount,
  substitute: share,
  speed: factor,
  release: share,
  equip: amount,
  demand: factor,
  transfer: share,
  outsource: amount,
  pool: share,
};

const amountsInRange: Rule = ({ plan }) =>
  plan.levers.flatMap((lever) => {
    const { least, most } = rangeOfVerb[lever.verb];
    const outside = [lever.low, lever.likely, lever.high].find((one) => one < least || one > most);
    if (outside === undefined) return [];
    const detail = { verb: lever.verb, value: String(outside), expected: `${least} … ${most}` };
    return [finding('amount-out-of-range', at(lever), detail)];
  });

const inTime = (lever: Lever, { from, to }: Action): boolean =>
  lever.start >= weekOfDay(from) && lever.start <= weekOfDay(to);

const startsInTime: Rule = ({ plan }) => {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return plan.levers.flatMap((lever) => {
    const action = actions.get(lever.action);
    if (!action || inTime(lever, action)) return [];
    const detail = {
      date: isoDay(mondayOf(lever.start)),
      from: isoDay(action.from),
      to: isoDay(action.to),
    };
    return [finding('outside-action', at(lever), detail)];
  });
};

export const leverRules: readonly Rule[] = [
  subjectFits,
  namesEnough,
  touchesSomething,
  amountsInOrder,
  amountsInRange,
  startsInTime,
  journeysKnown,
];
