import { formatNumber, formatShare } from '#words';

/** To two figures, three from ten thousand up: more would claim to know more than any projection does. */
export const roundedCount = (count: number): number => {
  const whole = Math.round(count);
  const digits = String(Math.abs(whole)).length;
  const kept = digits > 4 ? 3 : 2;
  if (digits <= kept) return whole;
  const step = 10 ** (digits - kept);
  return Math.round(whole / step) * step;
};

export const rounded = (value: number, unit: 'count' | 'share'): string =>
  unit === 'share' ? formatShare(value) : formatNumber(roundedCount(value));
