import type { ListModel, Model } from '../model.ts';
import type { DemographyModel, LeverModel, WorkforceModel } from '../workforce.ts';

const doubled = (numbers: readonly number[]): readonly number[] => numbers.map((one) => one * 2);

const twiceTheList = (list: ListModel): ListModel => ({
  ...list,
  waiting: doubled(list.waiting),
  additions: doubled(list.additions),
  capacity: doubled(list.capacity),
  planned: doubled(list.planned),
  unscheduled: doubled(list.unscheduled),
  recent: { list: doubled(list.recent.list), tests: doubled(list.recent.tests) },
});

/** Levers that add a count; the others are shares and factors. */
const counts: ReadonlySet<LeverModel['verb']> = new Set([
  'train',
  'fund',
  'recruit',
  'upskill',
  'equip',
  'outsource',
]);

const twiceTheLever = (lever: LeverModel): LeverModel =>
  counts.has(lever.verb)
    ? { ...lever, low: lever.low * 2, likely: lever.likely * 2, high: lever.high * 2 }
    : lever;

/** What the market and abroad offer are the parameters that are counts. */
const isSupply = (id: string): boolean => /^(supply|international)(\/|$)/.test(id);

const twiceThePeople = ({ residents, rates }: DemographyModel): DemographyModel => ({
  rates,
  residents: Object.fromEntries(
    Object.entries(residents).map(([board, years]) => [
      board,
      years.map((year) => ({ ...year, people: doubled(year.people) })),
    ]),
  ),
});

const twiceTheWorkforce = (workforce: WorkforceModel): WorkforceModel => ({
  ...workforce,
  parameters: workforce.parameters.map((one) =>
    isSupply(one.id)
      ? { ...one, low: one.low * 2, likely: one.likely * 2, high: one.high * 2 }
      : one,
  ),
  groups: workforce.groups.map((one) => ({
    ...one,
    heads: doubled(one.heads),
    establishment: one.establishment * 2,
  })),
  cohorts: workforce.cohorts.map((one) => ({ ...one, places: one.places * 2 })),
  courses: workforce.courses.map((one) => ({ ...one, places: one.places * 2 })),
  rooms: workforce.rooms.map((one) => ({ ...one, openHours: one.openHours * 2 })),
  stages: workforce.stages.map((one) => ({
    ...one,
    queue: one.queue * 2,
    requests: one.requests && doubled(one.requests),
  })),
  levers: workforce.levers.map(twiceTheLever),
  ...(workforce.demography ? { demography: twiceThePeople(workforce.demography) } : {}),
});

/** A model in which everything that is counted is there twice. */
export const twice = (model: Model): Model => ({
  ...model,
  lists: model.lists.map(twiceTheList),
  ...(model.workforce ? { workforce: twiceTheWorkforce(model.workforce) } : {}),
});
