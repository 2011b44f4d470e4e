import type { Pack, Stage, StageNeed, Workforce, WorkWaiting } from '#domain';
import type { ListModel, NeedModel, StageModel } from '#engine';
import type { Log } from './log.ts';

export interface Staffed {
  readonly pack: Pack;
  readonly workforce: Workforce;
  readonly log: Log;
  readonly lists: readonly ListModel[];
  /** Working days of an average week. */
  readonly workingDays: number;
}

const optionsOf = ({ workforce, log }: Staffed, role: string) =>
  workforce.fills
    .filter((fill) => fill.role === role)
    .toSorted((a, b) => a.preference - b.preference)
    .map(({ group }) => ({
      group,
      speed: log.placeOf('relative_speed', `${group}.${role}`),
      scope: log.ownPlaceOf('scope', `${group}.${role}`),
    }));

const needOf = (staffed: Staffed, { service, stage, kind, need }: StageNeed): NeedModel => {
  const minutes = staffed.log.placeOf('minutes', `${service}.${stage}.${need}`);
  return kind === 'equipment'
    ? { kind, equipment: need, minutes }
    : { kind, role: need, minutes, options: optionsOf(staffed, need) };
};

const workAt = (
  { workforce }: Staffed,
  where: { readonly board: string; readonly service: string },
): WorkWaiting | undefined =>
  workforce.work.find(({ board, service }) => board === where.board && service === where.service);

interface At {
  readonly board: string;
  readonly service: string;
  readonly stage: Stage;
}

const stageAt = (staffed: Staffed, { board, service, stage }: At): StageModel => {
  const { pack, workforce, lists, workingDays } = staffed;
  const work = workAt(staffed, { board, service });
  const hasList = lists.some((list) => list.board === board && list.service === service);
  const requested = work !== undefined && stage === 'test' && !hasList;
  const waiting = stage === 'report' ? work?.waitingForReport : work?.waitingForTest;
  const bought = stage === 'report' ? work?.reportsBought : work?.testsBought;
  return {
    board,
    service,
    stage,
    label: work?.label ?? pack.label,
    needs: workforce.needs
      .filter((need) => need.service === service && need.stage === stage)
      .map((need) => needOf(staffed, need)),
    queue: stage === 'test' && hasList ? 0 : (waiting ?? 0),
    ...(bought === undefined ? {} : { bought }),
    requests: requested
      ? new Array<number>(12).fill(work.requestsPerWeek / workingDays)
      : undefined,
  };
};

/** Every stage of every service that a board gives: it has a list of it, or requests for it. */
export const stagesOf = (staffed: Staffed): readonly StageModel[] => {
  const { pack, workforce, lists } = staffed;
  const gives = (board: string, service: string): boolean =>
    lists.some((list) => list.board === board && list.service === service) ||
    workforce.work.some(
      (one) => one.board === board && one.service === service && one.requestsPerWeek > 0,
    );
  const stages = [...new Set(workforce.needs.map(({ service, stage }) => `${service} ${stage}`))];
  return pack.boards.flatMap(({ id: board }) =>
    stages.flatMap((key) => {
      const [service = '', stage] = key.split(' ');
      return gives(board, service)
        ? [stageAt(staffed, { board, service, stage: stage as Stage })]
        : [];
    }),
  );
};
