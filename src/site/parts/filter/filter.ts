const ALL = 'all';

/** One of a few, undefined for any of them; `unknown` is neither. */
export const readFilter = <T extends string>(
  value: string | undefined,
  among: readonly T[],
): T | undefined | 'unknown' =>
  value === undefined || value === '' || value === ALL
    ? undefined
    : (among.find((each) => each === value) ?? 'unknown');

interface Filter<T extends string> {
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly among: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly chosen: T | undefined;
}

/** A select box of a form, its values those that `readFilter` reads. */
export const filterOf = <T extends string>(filter: Filter<T>) => {
  const { id, label, all, among, nameOf, chosen } = filter;
  const options = among.map((value) => ({
    value: value as string,
    text: nameOf(value),
    selected: value === chosen,
  }));
  return {
    id,
    label,
    items: [{ value: ALL, text: all, selected: chosen === undefined }, ...options],
  };
};
