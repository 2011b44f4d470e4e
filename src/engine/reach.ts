import { touchesGroup, touchesService } from './levers.ts';
import type { Model } from './model.ts';
import { type LeverModel, noWorkforce, type WorkforceModel } from './workforce.ts';

type Reaches = (lever: LeverModel, model: Model, workforce: WorkforceModel) => boolean;

const someGroup: Reaches = (lever, _, { groups }) => groups.some((row) => touchesGroup(lever, row));

const someStage: Reaches = (lever, _, { stages }) =>
  stages.some((stage) => stage.stage === lever.subject && touchesService(lever, stage));

const someDemand: Reaches = (lever, { lists }, { stages }) =>
  lists.some((list) => touchesService(lever, list)) ||
  stages.some((stage) => stage.requests !== undefined && touchesService(lever, stage));

/** What a lever of each verb must find in a model to move anything. */
const reaches: Readonly<Record<LeverModel['verb'], Reaches>> = {
  train: (lever, _, { cohorts, groups }) =>
    cohorts.some(
      ({ pipeline, group }) =>
        pipeline === lever.subject && groups.some((row) => row.group === group),
    ),
  fund: someGroup,
  recruit: someGroup,
  retain: someGroup,
  upskill: (lever, _, { courses, groups }) =>
    courses.some(
      ({ course, from, to }) =>
        course === lever.subject && groups.some((row) => row.group === from || row.group === to),
    ),
  substitute: (lever, _, { stages }) =>
    stages.some(({ board, needs }) =>
      needs.some(
        (need) =>
          need.kind === 'role' &&
          need.role === lever.subject &&
          need.options.some(({ group }) => touchesGroup(lever, { board, group })),
      ),
    ),
  speed: someStage,
  release: someGroup,
  equip: (lever, _, { rooms }) =>
    rooms.some(
      ({ board, equipment }) =>
        equipment === lever.subject && (lever.boards.length === 0 || lever.boards.includes(board)),
    ),
  demand: someDemand,
  transfer: someDemand,
  outsource: someStage,
  pool: someGroup,
};

/** Whether a lever moves anything of a model, or of a part of one. */
export const reachesModel = (lever: LeverModel, model: Model): boolean =>
  reaches[lever.verb](lever, model, model.workforce ?? noWorkforce);
