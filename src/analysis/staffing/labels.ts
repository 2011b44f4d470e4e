import {
  type Label,
  type Pack,
  type RestPart,
  type Rests,
  resting,
  type Workforce,
  weakestOf,
} from '#domain';
import type { ListModel, StageModel } from '#engine';

interface Labelled {
  readonly label: Label;
}

interface Place {
  readonly board: string;
  readonly service: string;
}

/** Nothing is said of what the pack does not know. */
const part = (name: RestPart, rows: readonly Labelled[]): Rests =>
  rows.length === 0 ? {} : { [name]: weakestOf(rows.map(({ label }) => label)) };

/** What a service needs, and the groups that can give it. */
const neededFor = ({ needs, fills }: Workforce, service: string) => {
  const own = new Set(needs.filter((need) => need.service === service).map(({ need }) => need));
  return {
    equipment: own,
    groups: new Set(fills.filter(({ role }) => own.has(role)).map(({ group }) => group)),
  };
};

type Needed = ReturnType<typeof neededFor>;

const serving = ({ staff, rooms }: Workforce, board: string, { groups, equipment }: Needed) => [
  ...staff.filter((row) => row.board === board && groups.has(row.group)),
  ...rooms.filter((row) => row.board === board && equipment.has(row.equipment)),
];

/** Those who train for a service, straight or by way of a course. */
const training = ({ courses, places, pipelines }: Workforce, { groups }: Needed) => {
  const into = courses.filter(({ to }) => groups.has(to));
  const before = new Set([...groups, ...into.map(({ from }) => from)]);
  const ways = new Set(pipelines.filter(({ group }) => before.has(group)).map(({ id }) => id));
  return [...into, ...places.filter(({ pipeline }) => ways.has(pipeline))];
};

const isAt =
  ({ board, service }: Place) =>
  (row: Place): boolean =>
    row.board === board && row.service === service;

const workRests = (workforce: Workforce, place: Place): Rests => {
  const needed = neededFor(workforce, place.service);
  return {
    ...part('work', workforce.work.filter(isAt(place))),
    ...part('capacity', serving(workforce, place.board, needed)),
    ...part('training', training(workforce, needed)),
  };
};

const residentRests = ({ population }: Pack, { board, service }: Place): Rests =>
  part('residents', [
    ...(population?.residents ?? []).filter((row) => row.board === board),
    ...(population?.use ?? []).filter((row) => row.service === service),
  ]);

/** Whatever of the pack moves a service at a board, beside its list and its tests. */
const groundOf = (pack: Pack, place: Place): Rests => ({
  ...residentRests(pack, place),
  ...(pack.workforce ? workRests(pack.workforce, place) : {}),
});

type Row = ListModel | StageModel;

/** A projection of a published list that follows made-up people is not one of real figures alone: each row says what it rests on, part by part. */
export const restingOn =
  (pack: Pack) =>
  <R extends Row>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => resting(row, { ...row.rests, ...groundOf(pack, row) }));
