const SIGNIFICANT_DIGITS = 7;

/** As many digits as a figure of a model can carry. What is not a number is an empty cell, never 0. */
export const significant = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? ''
    : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
