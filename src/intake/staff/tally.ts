import { createHmac, randomBytes } from 'node:crypto';
import { ageBands } from '#domain';

/** People of a group at a board, counted: no person is told from another any more. */
export interface People {
  readonly board: string;
  readonly group: string;
  readonly fte: number;
  /** By age, as long as `ageBands`. */
  readonly heads: readonly number[];
  /** People whose age nobody gave. */
  readonly ageless: number;
}

/** A row that counts: people at a board, in a group of the plan. */
export interface Assignment {
  readonly board: string;
  readonly group: string;
  readonly fte: number;
  readonly heads: number;
  /** A place among `ageBands`. */
  readonly band: number | undefined;
  /** What tells one person’s assignments from another’s; empty where the file does not say. */
  readonly employee: string;
  /** The number of the assignment itself; empty where the file does not say. */
  readonly number: string;
}

interface Person extends Assignment {
  /** Of the assignment that says where the person is counted. */
  readonly most: number;
  readonly posts: number;
}

interface Sums {
  readonly board: string;
  readonly group: string;
  fte: number;
  heads: number[];
  ageless: number;
}

const adder = () => {
  const sums = new Map<string, Sums>();
  const add = ({ board, group, fte, heads, band }: Assignment): void => {
    const key = `${board} ${group}`;
    const none = { board, group, fte: 0, heads: ageBands.map(() => 0), ageless: 0 };
    const sum = sums.get(key) ?? none;
    sum.fte += fte;
    if (band === undefined) sum.ageless += heads;
    else sum.heads[band] = (sum.heads[band] ?? 0) + heads;
    sums.set(key, sum);
  };
  return { add, sums };
};

/** One person’s assignments together: all their hours, once, where most of them are. */
const together = (person: Person, other: Assignment): Person => ({
  ...(other.fte > person.most ? { ...other, most: other.fte } : person),
  fte: person.fte + other.fte,
  band: person.band ?? other.band,
  posts: person.posts + 1,
});

export type Tally = ReturnType<typeof tally>;

/** Counts people. Numbers of people are held as keyed hashes, while the file is read and no longer. */
export const tally = () => {
  const secret = randomBytes(32);
  const persons = new Map<string, Person>();
  const numbers = new Set<string>();
  const { add, sums } = adder();
  const keyed = (board: string, number: string): string =>
    createHmac('sha256', secret).update(`${board} ${number}`).digest('base64');
  let repeated = 0;
  /** Whether a row before was of the same assignment: a sheet for each month, or a row for each of its costs. */
  const isRepeated = ({ board, number }: Assignment): boolean => {
    if (number === '') return false;
    const key = keyed(board, number);
    return numbers.has(key) || !numbers.add(key);
  };
  return {
    count: (assignment: Assignment): void => {
      if (isRepeated(assignment)) {
        repeated += 1;
        return;
      }
      const { board, employee } = assignment;
      if (employee === '') {
        add(assignment);
        return;
      }
      const key = keyed(board, employee);
      const person = persons.get(key);
      persons.set(
        key,
        person ? together(person, assignment) : { ...assignment, most: assignment.fte, posts: 1 },
      );
    },
    /** The sums, how many people had several assignments, and how many rows repeated one. */
    ended: () => {
      let several = 0;
      for (const person of persons.values()) {
        add(person);
        if (person.posts > 1) several += 1;
      }
      persons.clear();
      numbers.clear();
      return { people: [...sums.values()] as readonly People[], several, repeated };
    },
  };
};
