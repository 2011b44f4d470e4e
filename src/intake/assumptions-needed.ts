import {
  type Assumption,
  assumptionId,
  type Parameter,
  parameters,
  type Service,
  type Workforce,
} from '#domain';
import type { TableName } from './table-names.ts';

/** What assumptions may be of. */
export interface Things {
  readonly services: readonly Service[];
  readonly workforce: Workforce | undefined;
}

interface Kind {
  /** Where the things are listed. */
  readonly tables: readonly TableName[];
  readonly ids: (things: Things) => readonly string[];
  /** Each thing has a row of its own: none is for everything. */
  readonly own?: true;
  /** A pack need not have it. */
  readonly optional?: true;
}

const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);

const nation: Kind = { tables: [], ids: () => [] };
const service: Kind = { tables: ['services'], ids: ({ services }) => idsOf(services) };
const group: Kind = { tables: ['groups'], ids: ({ workforce }) => idsOf(workforce?.groups) };
const pipeline: Kind = {
  tables: ['pipelines'],
  ids: ({ workforce }) => idsOf(workforce?.pipelines),
};
const course: Kind = { tables: ['courses'], ids: ({ workforce }) => idsOf(workforce?.courses) };
const taught: Kind = {
  tables: ['pipelines', 'courses'],
  ids: (things) => [...pipeline.ids(things), ...course.ids(things)],
};
const equipment: Kind = {
  tables: ['equipment'],
  ids: ({ workforce }) => idsOf(workforce?.equipment),
};
const need: Kind = {
  tables: ['needs'],
  ids: ({ workforce }) =>
    (workforce?.needs ?? []).map((one) => `${one.service}.${one.stage}.${one.need}`),
  own: true,
};
const fill: Kind = {
  tables: ['fills'],
  ids: ({ workforce }) => (workforce?.fills ?? []).map((one) => `${one.group}.${one.role}`),
};

const kinds: Readonly<Record<Parameter, Kind>> = {
  removals_per_week: nation,
  clearance_weeks: nation,
  feedback: nation,
  additions_spread: nation,
  level_spread: nation,
  growth: service,
  leaving: group,
  retiring_55: group,
  retiring_60: group,
  retiring_65: group,
  returning: group,
  filling: group,
  supply: group,
  agency: group,
  over_establishment: group,
  waiting_for_post: group,
  moving: { ...group, optional: true },
  international: { ...group, optional: true },
  international_change: { ...group, optional: true },
  international_floor: { ...group, optional: true },
  leave: group,
  sickness: group,
  study: group,
  direct: group,
  staying: pipeline,
  attrition_first_year: pipeline,
  attrition_later: pipeline,
  supervision: taught,
  training_time: course,
  success: course,
  minutes: need,
  relative_speed: fill,
  scope: { ...fill, own: true, optional: true },
  uptime: equipment,
};

/** The tables that list what the assumption is of, when they do not; undefined when all is well. */
export const strangeTo = (
  { parameter, about }: Pick<Assumption, 'parameter' | 'about'>,
  things: Things,
): readonly TableName[] | undefined => {
  const { tables, ids, own } = kinds[parameter];
  const known = about === '' ? !own : ids(things).includes(about);
  return known ? undefined : tables;
};

/** Needed of lists alone; where tests are counted, nobody need assume how long a list takes to clear. */
const ofLists = (counted: boolean): readonly Parameter[] =>
  counted ? ['removals_per_week'] : ['removals_per_week', 'clearance_weeks'];

const missingOf = (parameter: Parameter, things: Things, has: ReadonlySet<string>) => {
  const { ids, own, optional, tables } = kinds[parameter];
  if (optional || (!own && has.has(parameter))) return [];
  const wanted = tables.length === 0 ? [''] : ids(things);
  return wanted.map((about) => assumptionId(parameter, about)).filter((id) => !has.has(id));
};

/** Ids of the rows that the model needs and that are not there. */
export const missingAssumptions = (
  assumptions: readonly Assumption[],
  { counted, ...things }: Things & { readonly counted: boolean },
): readonly string[] => {
  const has = new Set(assumptions.map(({ id }) => id));
  const lists = ofLists(counted);
  const chain = parameters.filter(
    (parameter) => parameter !== 'removals_per_week' && parameter !== 'clearance_weeks',
  );
  const wanted = things.workforce ? [...lists, ...chain] : lists;
  return wanted.flatMap((parameter) => missingOf(parameter, things, has));
};
