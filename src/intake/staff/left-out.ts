import { type Day, type Finding, isoDay } from '#domain';
import { type Codes, codesKey } from './groups-of.ts';

/** Codes that no mapping knows, and how much of the file they are. */
export interface Unmatched extends Codes {
  readonly fte: number;
  readonly rows: number;
}

const codes = {
  sums: 'sums-left-out',
  suppressed: 'staff-suppressed',
  'no-hours': 'staff-without-hours',
  bands: 'staff-age-bands',
} as const satisfies Readonly<Record<string, Finding['code']>>;

/** Bodies of a file that are no board of the plan; those beyond are told together. */
const MOST_NAMED = 50;
const OTHERS = '…';

const more = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export type LeftOut = ReturnType<typeof leftOut>;

/** Counts what of a file is left out or read with a grain of salt, and tells it. */
export const leftOut = (where: string) => {
  const left = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const unknown = new Map<string, Unmatched>();
  const counted = (code: Finding['code'], count = 0): readonly Finding[] =>
    count === 0 ? [] : [{ code, where, detail: { count } }];
  return {
    leave: (why: keyof typeof codes): undefined => void more(left, why),
    elsewhere: (name: string): undefined =>
      void more(elsewhere, elsewhere.has(name) || elsewhere.size < MOST_NAMED ? name : OTHERS),
    unknown: (told: Codes, fte: number): undefined => {
      const key = codesKey(told);
      const before = unknown.get(key) ?? { fte: 0, rows: 0 };
      unknown.set(key, { ...told, fte: before.fte + fte, rows: before.rows + 1 });
    },
    unmatched: (): readonly Unmatched[] => [...unknown.values()],
    /** `born`: the day on which ages were counted from days of birth. */
    findings: (born: Day | undefined): readonly Finding[] => [
      ...(Object.keys(codes) as (keyof typeof codes)[]).flatMap((why) =>
        counted(codes[why], left.get(why)),
      ),
      ...(born === undefined
        ? []
        : [{ code: 'staff-births', where, detail: { date: isoDay(born) } } as const]),
      ...[...elsewhere].map(
        ([value, count]): Finding => ({
          code: 'staff-elsewhere',
          where,
          detail: { value, count },
        }),
      ),
    ],
  };
};
