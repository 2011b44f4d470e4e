import { areasOf } from './areas.ts';
import type { People } from './people-table.ts';
import { finestOf, type Weeks } from './weeks-waiting.ts';

/** Of whom rows are: a board or one of its areas, both sexes together or each. The first that is there whole has all the people. */
const ways = ['board', 'board-sexes', 'area', 'area-sexes'] as const;
type Way = (typeof ways)[number];

export interface RowOfPeople extends People {
  readonly way: Way;
  readonly area: string;
  readonly sex: string;
}

/** People of an age at a board in a year, as rows of one kind tell them. */
interface Told extends People {
  readonly areas: Set<string>;
  readonly sexes: Set<string>;
  people: number;
  rows: number;
}

/** Ages as they tile: from one, up to and not with the other. */
const tileOf = ({ from, to }: People): Weeks =>
  to === undefined ? { from } : { from, to: to + 1 };

const keyOf = ({ from, to }: Weeks): string => `${from}-${to ?? ''}`;

/** The finest ages that have everybody once; undefined where the rows leave somebody out. */
const wholeOf = (told: ReadonlyMap<string, Told>, way: Way): readonly Told[] | undefined => {
  const all = [...told.values()].filter(
    ({ board, areas, sexes }) =>
      (way.startsWith('board') || areas.size === areasOf(board)) &&
      (!way.endsWith('sexes') || sexes.size > 1),
  );
  const byAge = new Map(all.map((one) => [keyOf(tileOf(one)), one]));
  return finestOf(all.map(tileOf))?.flatMap((ages) => byAge.get(keyOf(ages)) ?? []);
};

/** Gathers people as rows tell them. Sums and their parts are never added: of a board's year, one way of telling it is taken. */
export const gatheringPeople = () => {
  const byYear = new Map<string, Map<Way, Map<string, Told>>>();
  const seen = new Map<string, number>();
  const taken = () =>
    [...byYear.values()].flatMap((byWay) => {
      for (const way of ways) {
        const whole = wholeOf(byWay.get(way) ?? new Map(), way);
        if (whole) return whole;
      }
      return [];
    });
  return {
    /** False where another row says otherwise of the same people. */
    add: ({ way, area, sex, people, ...ages }: RowOfPeople): boolean => {
      const { board, year, from, to } = ages;
      const row = [way, area, sex, year, from, to].join(' ');
      const before = seen.get(row);
      seen.set(row, people);
      if (before !== undefined) return before === people;
      const byWay = byYear.get(`${board} ${year}`) ?? new Map<Way, Map<string, Told>>();
      byYear.set(`${board} ${year}`, byWay);
      const own = byWay.get(way) ?? new Map<string, Told>();
      byWay.set(way, own);
      const key = keyOf(tileOf({ ...ages, people }));
      const known = own.get(key) ?? {
        ...ages,
        people: 0,
        rows: 0,
        areas: new Set<string>(),
        sexes: new Set<string>(),
      };
      own.set(key, known);
      known.people += people;
      known.rows += 1;
      known.areas.add(area);
      known.sexes.add(sex);
      return true;
    },
    people: (): readonly People[] => taken(),
    rows: (): number => taken().reduce((sum, { rows }) => sum + rows, 0),
  };
};
