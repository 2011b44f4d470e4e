import { sum } from 'd3-array';
import { type Label, missing, type Travel, type TravelCaused, weakestOf } from '#domain';
import { compile, leversInForce, type Model, noWorkforce, WEEKS_PER_YEAR } from '#engine';

interface Asked {
  readonly actions: readonly string[];
  readonly weeks: number;
  /** Journeys that are known. */
  readonly travel: readonly Travel[];
}

const MINUTES_IN_HOUR = 60;
const THERE_AND_BACK = 2;

/** Fewer than one patient a year is rounding. */
const ONE_PATIENT = 1;

/** Patients added to each list in the last year, where of all transfers only those to one board are in force; to none of them without one. */
const addedIn = (model: Model, { actions, weeks }: Asked, to?: string): readonly number[] => {
  const { lists, workforce = noWorkforce } = model;
  const levers = workforce.levers.filter(
    ({ verb, subject }) => verb !== 'transfer' || subject === to,
  );
  const { additions } = compile(
    { ...model, workforce: { ...workforce, levers } },
    { lists, weeks, scenario: { capacity: 1, actions } },
  );
  const first = Math.max(0, weeks - WEEKS_PER_YEAR) * lists.length;
  return lists.map((_, list) =>
    sum(additions.subarray(first).filter((_added, at) => at % lists.length === list)),
  );
};

/** Patients of one board who are seen at another in a year, and the journey that each makes. */
interface Sent {
  readonly patients: number;
  readonly journey: Travel | undefined;
  readonly label: Label;
}

/** Patients whom transfers to one board take from each list, were there no others. */
const takenBy = (model: Model, asked: Asked, to: string): readonly number[] => {
  const [stay, go] = [addedIn(model, asked), addedIn(model, asked, to)];
  return model.lists.map(({ board }, list) =>
    board === to ? 0 : Math.max(0, (stay[list] ?? 0) - (go[list] ?? 0)),
  );
};

/** The part of what all transfers would take that there is: no more than all of a list's patients can go. */
const partThereIs = (
  model: Model,
  asked: Asked,
  taken: readonly (readonly number[])[],
): readonly number[] =>
  addedIn(model, asked).map((added, list) => {
    const all = sum(taken, (one) => one[list] ?? 0);
    return all > added ? added / all : 1;
  });

const sentTo = (
  { lists }: Model,
  { travel }: Asked,
  { to, taken }: { readonly to: string; readonly taken: readonly number[] },
): readonly Sent[] =>
  lists.flatMap(({ board, label }, list) => {
    const patients = taken[list] ?? 0;
    const journey = travel.find((one) => one.from === board && one.to === to);
    return patients <= 0 ? [] : [{ patients, journey, label }];
  });

/** Hours = Σ patients x minutes there and back; not known where one journey is not. */
const hoursOf = (sent: readonly Sent[]): TravelCaused['hours'] => {
  if (sent.some(({ journey }) => journey === undefined)) return missing('not-collected');
  const minutes = sum(sent, ({ patients, journey }) => patients * (journey?.minutes ?? 0));
  return (THERE_AND_BACK * minutes) / MINUTES_IN_HOUR;
};

/** What transfers make patients travel in the last year of a horizon, where all goes as most likely; by receiving board. */
export const travelOf = (model: Model, asked: Asked): readonly TravelCaused[] => {
  const { levers } = model.workforce ?? noWorkforce;
  const transfers = leversInForce(levers, asked.actions).filter(
    ({ lever }) => lever.verb === 'transfer',
  );
  const boards = [...new Set(transfers.map(({ lever }) => lever.subject))];
  const taken = boards.map((to) => takenBy(model, asked, to));
  const part = partThereIs(model, asked, taken);
  return boards.flatMap((to, at) => {
    const patientsOf = (taken[at] ?? []).map((patients, list) => patients * (part[list] ?? 1));
    const sent = sentTo(model, asked, { to, taken: patientsOf });
    const patients = sum(sent, (one) => one.patients);
    const labels = sent.flatMap(({ label, journey }) => [label, journey?.label ?? label]);
    return patients < ONE_PATIENT
      ? []
      : [{ to, patients, hours: hoursOf(sent), label: weakestOf(labels) }];
  });
};
