/** Digits, and what stands between them. */
const partsOf = (code: string): readonly string[] => code.match(/\d+|\D+/g) ?? [];

const isNumber = (part: string): boolean => /^\d/.test(part);

const partBefore = (one: string, other: string): number => {
  const difference = isNumber(one) && isNumber(other) ? Number(one) - Number(other) : 0;
  if (difference !== 0 || one === other) return difference;
  return one < other ? -1 : 1;
};

/** The natural order of codes, by the numbers in them: A07, A07.1, A07.10, A08, A25, A100. */
export const byCode = (one: string, other: string): number => {
  const others = partsOf(other);
  for (const [place, part] of partsOf(one).entries()) {
    const beside = others[place];
    if (beside === undefined) return 1;
    const order = partBefore(part, beside);
    if (order !== 0) return order;
  }
  return partsOf(one).length - others.length;
};
