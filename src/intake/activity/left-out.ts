import type { Finding, FindingCode } from '#domain';

/** What rows were left out of what is read, and why: every one is told of. */
export interface LeftOut {
  readonly sum: () => void;
  readonly empty: () => void;
  readonly board: (name: string) => void;
  readonly service: (name: string, amount: number) => void;
  readonly equipment: (name: string) => void;
  readonly findings: (file: string) => readonly Finding[];
}

interface Counted {
  rows: number;
  amount: number;
}

/** A file of another kind may have thousands of names that are none of ours: those beyond are told together. */
const MOST_NAMED = 200;
const OTHERS = '…';

const counting = () => {
  const counted = new Map<string, Counted>();
  return {
    add: (name: string, amount: number) => {
      const called = counted.has(name) || counted.size < MOST_NAMED ? name : OTHERS;
      const known = counted.get(called) ?? { rows: 0, amount: 0 };
      known.rows += 1;
      known.amount += amount;
      counted.set(called, known);
    },
    findings: (code: FindingCode): readonly Finding[] =>
      [...counted].map(([where, { rows, amount }]) => ({
        code,
        where,
        detail: { rows, amount },
      })),
  };
};

const counted = (code: FindingCode, where: string, count: number): readonly Finding[] =>
  count === 0 ? [] : [{ code, where, detail: { count } }];

export const leavingOut = (): LeftOut => {
  const boards = counting();
  const services = counting();
  const equipment = counting();
  let sums = 0;
  let empty = 0;
  return {
    sum: () => {
      sums += 1;
    },
    empty: () => {
      empty += 1;
    },
    board: (name) => boards.add(name, 0),
    service: services.add,
    equipment: (name) => equipment.add(name, 0),
    findings: (file) => [
      ...counted('sums-left-out', file, sums),
      ...counted('rows-without-figures', file, empty),
      ...boards.findings('board-not-in-plan'),
      ...services.findings('service-not-in-plan'),
      ...equipment.findings('equipment-not-in-plan'),
    ],
  };
};
