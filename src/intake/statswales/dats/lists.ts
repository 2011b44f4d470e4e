import { type Finding, isoMonth } from '#domain';
import { finestOf, type Weeks } from '../weeks-waiting.ts';
import { type Gathered, type Gathering, TOTAL, type Told, ways } from './gathered.ts';

export interface InBand extends Weeks {
  readonly patients: number;
}

/** A list as the file tells it: a line of the return or a service, by bands that hold every wait once. */
export interface DatsList extends Pick<Told, 'month' | 'board' | 'line' | 'service'> {
  readonly bands: readonly InBand[];
  /** The source's marks, `p r`. */
  readonly marks: string;
}

/** What a file's lists came to. */
export interface DatsLists {
  readonly lists: readonly DatsList[];
  /** Rows that are in the lists, and those that are sums or parts of rows that are. */
  readonly used: number;
  readonly over: number;
  /** Lists that lack a figure: `7A1 imaging 2025-03`. */
  readonly lacking: readonly string[];
  /** Lists of a board that has no row of its own, or none of all ages. */
  readonly addedUp: number;
  readonly findings: readonly Finding[];
}

const whereOf = ({ board, line, service, month }: Told): string =>
  `${board} ${line ?? service ?? ''} ${isoMonth(month)}`;

const keyOf = ({ from, to }: Weeks): string => `${from}-${to ?? ''}`;

/** The bands of one list that are told whole. */
const soundIn = ({ patients, missing }: Gathered, bands: Gathering['bands']) =>
  bands.flatMap((weeks, place) =>
    weeks === 'total' || patients[place] === undefined || missing.has(place)
      ? []
      : [{ ...weeks, place, patients: patients[place] }],
  );

const differs = (told: Told, own: Gathered, sum: number): readonly Finding[] => {
  const total = own.patients[TOTAL];
  return total === undefined || own.missing.has(TOTAL) || total === sum
    ? []
    : [{ code: 'parts-differ', where: whereOf(told), detail: { total, parts: sum } }];
};

const rowsIn = (own: Gathered | undefined): number =>
  (own?.rows ?? []).reduce((sum, rows) => sum + rows, own?.whole ?? 0);

const listOf = (told: Told, bands: Gathering['bands']) => {
  const way = ways.find((one) => told.by[one]);
  const own = way && told.by[way];
  const sound = own ? soundIn(own, bands) : [];
  const places = new Map(sound.map((band) => [keyOf(band), band]));
  const chosen = finestOf(sound)?.flatMap((weeks) => places.get(keyOf(weeks)) ?? []);
  if (!own || !chosen) return undefined;
  const inBands = chosen.map(({ place: _, ...band }) => band);
  const sum = inBands.reduce((total, { patients }) => total + patients, 0);
  return {
    isAddedUp: way !== 'board',
    list: {
      month: told.month,
      board: told.board,
      line: told.line,
      service: told.service,
      bands: inBands,
      marks: [...own.marks].sort().join(' '),
    },
    used: chosen.reduce((total, { place }) => total + (own.rows[place] ?? 0), own.whole),
    findings: differs(told, own, sum),
  };
};

/** What was gathered of a file as lists, each by the finest bands it is told in; sums and parts of what is taken are not taken too. */
export const listsOf = ({ told, bands }: Gathering): DatsLists => {
  const all = [...told.values()].map((one) => ({ told: one, made: listOf(one, bands) }));
  const rows = all.reduce(
    (sum, one) => sum + ways.reduce((own, way) => own + rowsIn(one.told.by[way]), 0),
    0,
  );
  const used = all.reduce((sum, { made }) => sum + (made?.used ?? 0), 0);
  return {
    lists: all.flatMap(({ made }) => made?.list ?? []),
    used,
    over: rows - used,
    addedUp: all.filter(({ made }) => made?.isAddedUp).length,
    lacking: all.filter(({ made }) => !made).map((one) => whereOf(one.told)),
    findings: all.flatMap(({ made }) => made?.findings ?? []),
  };
};
