import type { Pack, Workforce } from '#domain';

/** A group at a board, or a service at one. */
export interface Place {
  readonly board: string;
  readonly group?: string;
  readonly service?: string;
}

/** What there is at the boards, for levers to move. */
export interface Ground {
  readonly workforce: Workforce;
  /** Groups with people or posts. */
  readonly staffed: readonly (Place & { readonly group: string })[];
  /** Services with a list, or with requests of their own. */
  readonly offered: readonly (Place & { readonly service: string })[];
  /** Boards with a room or scanner, by equipment. */
  readonly roomed: ReadonlyMap<string, readonly Place[]>;
}

const nobody: Workforce = {
  groups: [],
  staff: [],
  roles: [],
  fills: [],
  needs: [],
  equipment: [],
  rooms: [],
  pipelines: [],
  places: [],
  courses: [],
  shares: [],
  work: [],
};

const offeredBy = ({ boards, services, lists }: Pack, { work }: Workforce) => {
  const listed = lists.flatMap(({ board, service }) => {
    const place = { board: boards[board]?.id, service: services[service]?.id };
    return place.board && place.service ? [`${place.board} ${place.service}`] : [];
  });
  const requested = work
    .filter(({ requestsPerWeek }) => requestsPerWeek > 0)
    .map(({ board, service }) => `${board} ${service}`);
  return [...new Set([...listed, ...requested])].map((both) => {
    const [board = '', service = ''] = both.split(' ');
    return { board, service };
  });
};

export const groundOf = (pack: Pack): Ground => {
  const { workforce = nobody } = pack;
  return {
    workforce,
    staffed: workforce.staff
      .filter(({ establishment, heads }) => establishment > 0 || heads.some((age) => age > 0))
      .map(({ board, group }) => ({ board, group })),
    offered: offeredBy(pack, workforce),
    roomed: Map.groupBy(
      workforce.rooms.filter(({ number, openHours }) => number * openHours > 0),
      ({ equipment }) => equipment,
    ),
  };
};
