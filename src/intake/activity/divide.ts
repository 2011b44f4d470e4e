import { type Activity, type Fact, type Finding, isKnown, type Label, type Pack } from '#domain';
import { knownIn, type MonthOfService } from './gather.ts';

/** The tests of a month as the plan keeps them. */
export interface TestsOfMonth {
  readonly from_list: number;
  readonly planned: Fact<number>;
  readonly unscheduled: Fact<number>;
  readonly label: Label;
}

interface Shares {
  readonly planned: number;
  readonly unscheduled: number;
}

/** How a plan's own tests of a service at a board divide; undefined where it has none. */
export const sharesIn = ({ boards, services, activity }: Pack) => {
  const sums = new Map<string, { all: number; planned: number; unscheduled: number }>();
  const known = (fact: Fact<number>): number => (isKnown(fact) ? fact : 0);
  const keyOf = ({ board, service }: Activity) => `${boards[board]?.id} ${services[service]?.id}`;
  for (const row of activity) {
    const sum = sums.get(keyOf(row)) ?? { all: 0, planned: 0, unscheduled: 0 };
    sum.planned += known(row.planned);
    sum.unscheduled += known(row.unscheduled);
    sum.all += row.fromList + known(row.planned) + known(row.unscheduled);
    sums.set(keyOf(row), sum);
  }
  return ({ board, service }: MonthOfService): Shares | undefined => {
    const sum = sums.get(`${board} ${service}`);
    if (!sum || sum.all === 0) return undefined;
    return { planned: sum.planned / sum.all, unscheduled: sum.unscheduled / sum.all };
  };
};

const notCollected = { missing: 'not-collected' } as const;

const differs = ({ board, service, month }: MonthOfService, total: number, parts: number) =>
  ({
    code: 'parts-differ',
    where: `${board} ${service} ${month}`,
    detail: { total, parts },
  }) as const;

/** The tests of the list: as told, or what is left of a total when the others are taken off. */
const fromListOf = (month: MonthOfService, find: (finding: Finding) => void) => {
  const [total, own] = [knownIn(month, 'tests'), knownIn(month, 'from_list')];
  const [planned, unscheduled] = [knownIn(month, 'planned'), knownIn(month, 'unscheduled')];
  if (total === undefined || planned === undefined || unscheduled === undefined) return own;
  const left = total - planned - unscheduled;
  if (own === undefined ? left < 0 : left !== own)
    find(differs(month, total, (own ?? 0) + planned + unscheduled));
  return own ?? (left < 0 ? undefined : left);
};

/** A total is divided where nothing else is told of it. */
const divided = (month: MonthOfService, shares: Shares): TestsOfMonth | undefined => {
  const { figures } = month;
  const total = knownIn(month, 'tests');
  if (total === undefined || figures.has('planned') || figures.has('unscheduled')) return undefined;
  const planned = Math.floor(total * shares.planned);
  const unscheduled = Math.floor(total * shares.unscheduled);
  return { from_list: total - planned - unscheduled, planned, unscheduled, label: 'reconstructed' };
};

/** The tests of a month: as told apart, else one total divided as the plan's own tests are; undefined where there is nothing to go by. */
export const testsOf = (
  month: MonthOfService,
  shares: Shares | undefined,
  find: (finding: Finding) => void,
): TestsOfMonth | undefined => {
  const own = fromListOf(month, find);
  if (own === undefined) return shares && divided(month, shares);
  return {
    from_list: own,
    planned: month.figures.get('planned') ?? notCollected,
    unscheduled: month.figures.get('unscheduled') ?? notCollected,
    label: 'real',
  };
};
