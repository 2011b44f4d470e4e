import { type Model, noWorkforce, type WorkforceModel } from '#engine';

const copies = (times: number): readonly number[] =>
  Array.from({ length: times }, (_, copy) => copy);

const nameOf = (name: string, copy: number): string => (copy === 0 ? name : `${name}-${copy}`);

/** Rows again and again, each time at boards of their own. */
const atBoards = <Row extends { readonly board: string }>(
  rows: readonly Row[],
  times: number,
): readonly Row[] =>
  copies(times).flatMap((copy) => rows.map((row) => ({ ...row, board: nameOf(row.board, copy) })));

const keyed = <Value>(
  record: Readonly<Record<string, Value>>,
  times: number,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    copies(times).flatMap((copy) =>
      Object.entries(record).map(([name, value]) => [nameOf(name, copy), value]),
    ),
  );

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** The same boards so many times over, under other names. */
export const boardsRepeated = (model: Model, times: number): Model => {
  const workforce = model.workforce ?? noWorkforce;
  return {
    ...model,
    lists: atBoards(model.lists, times),
    workforce: {
      ...workforce,
      groups: atBoards(workforce.groups, times),
      rooms: atBoards(workforce.rooms, times),
      stages: atBoards(workforce.stages, times),
      shares: mapped(workforce.shares, (boards) =>
        mapped(keyed(boards, times), (share) => share / times),
      ),
      regions: keyed(workforce.regions, times),
    },
  };
};

type Stages = WorkforceModel['stages'];

/** Each role may be filled by any of the groups that a group was split into. */
const stagesSplit = (stages: Stages, times: number): Stages =>
  stages.map((stage) => ({
    ...stage,
    needs: stage.needs.map((need) =>
      need.kind === 'equipment'
        ? need
        : {
            ...need,
            options: need.options.flatMap((option) =>
              copies(times).map((copy) => ({ ...option, group: nameOf(option.group, copy) })),
            ),
          },
    ),
  }));

/** The same people in so many times as many staff groups. */
export const groupsSplit = (model: Model, times: number): Model => {
  const workforce = model.workforce ?? noWorkforce;
  const each = copies(times);
  return {
    ...model,
    workforce: {
      ...workforce,
      groups: each.flatMap((copy) =>
        workforce.groups.map((row) => ({
          ...row,
          group: nameOf(row.group, copy),
          heads: row.heads.map((heads) => heads / times),
          establishment: row.establishment / times,
        })),
      ),
      cohorts: each.flatMap((copy) =>
        workforce.cohorts.map((row) => ({
          ...row,
          group: nameOf(row.group, copy),
          trainers: nameOf(row.trainers, copy),
          places: row.places / times,
        })),
      ),
      courses: each.flatMap((copy) =>
        workforce.courses.map((row) => ({
          ...row,
          from: nameOf(row.from, copy),
          to: nameOf(row.to, copy),
          trainers: nameOf(row.trainers, copy),
          places: row.places / times,
        })),
      ),
      stages: stagesSplit(workforce.stages, times),
      shares: keyed(workforce.shares, times),
    },
  };
};
