/** Digits that a figure of a model can carry, with room to spare. */
const SIGNIFICANT_DIGITS = 7;

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value)
    ? Number(value.toPrecision(SIGNIFICANT_DIGITS))
    : value;

/** One JSON document. What is not a number (the share of an empty list) is null, never 0. */
export const toJson = (value: unknown): string => JSON.stringify(value, rounded);
