import type { Pack } from '#domain';
import { isOfThePlan } from '#plan';
import type { Query } from '../../address.ts';
import type { Question } from '../../parts/outlook/question.ts';

/** What `all` stands for in a choice, as in the ids of a projection. */
export const ALL = 'all';

/** No action in force. */
export const NONE = 'none';

/** The tables that can be taken away beside the projection: lists as queues, what limits the work, what comes and goes. */
export const tables = ['queues', 'limits', 'balance'] as const;
export type TableName = (typeof tables)[number];

export const capacities = [-20, -15, -10, -5, 0, 5, 10, 15, 20] as const;

type Listed = { readonly id: string };

/** An id of the pack; `all` where another pack has it, as when only the pack was changed; nothing where none has. */
const choice = (
  asked: string | undefined,
  here: readonly Listed[],
  anywhere: readonly Listed[],
): string | undefined => {
  if (asked === undefined || asked === '' || asked === ALL) return ALL;
  if (here.some(({ id }) => id === asked)) return asked;
  return anywhere.some(({ id }) => id === asked) ? ALL : undefined;
};

const capacityOf = (asked: string | undefined): number | undefined => {
  if (asked === undefined || asked === '') return 1;
  const percent = /^[+-]?\d{1,2}$/.test(asked) ? Number(asked) : Number.NaN;
  return Math.abs(percent) <= 20 ? (100 + percent) / 100 : undefined;
};

/** `none`, `all` of the plan’s own, or one action of the pack; nothing where another pack has it. */
const actionsOf = (asked: string | undefined, { plan }: Pack): readonly string[] | undefined => {
  if (asked === undefined || asked === '' || asked === NONE) return [];
  const actions = plan?.actions ?? [];
  if (asked === ALL) return actions.filter(isOfThePlan).map(({ id }) => id);
  if (actions.some(({ id }) => id === asked)) return [asked];
  return plan === undefined && /^A\d{2,3}(\.\d{1,2})?$/.test(asked) ? [] : undefined;
};

const idOf = (chosen: string): string | undefined => (chosen === ALL ? undefined : chosen);

/** What a query asks; undefined when it names something that isn't here. */
export const readQuestion = (query: Query, packs: readonly Pack[]): Question | undefined => {
  const asked = query.pack ?? '';
  const pack = asked === '' ? packs[0] : packs.find(({ name }) => name === asked);
  if (!pack) return undefined;
  const everyBoard = packs.flatMap(({ boards }) => boards);
  const everyService = packs.flatMap(({ services }) => services);
  const board = choice(query.board, pack.boards, everyBoard);
  const service = choice(query.service, pack.services, everyService);
  const capacity = capacityOf(query.capacity);
  const actions = actionsOf(query.actions, pack);
  if (board === undefined || service === undefined) return undefined;
  if (capacity === undefined || actions === undefined) return undefined;
  return { pack, board: idOf(board), service: idOf(service), capacity, actions };
};

/** The query that asks this again. */
export const queryOf = ({ pack, board, service, capacity, actions }: Question): Query => ({
  pack: pack.name,
  ...(board === undefined ? {} : { board }),
  ...(service === undefined ? {} : { service }),
  ...(actions.length === 0 ? {} : { actions: actions.length === 1 ? `${actions[0]}` : ALL }),
  ...(capacity === 1 ? {} : { capacity: String(Math.round(capacity * 100) - 100) }),
});
