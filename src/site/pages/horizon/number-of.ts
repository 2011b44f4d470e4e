import type { Signal } from '#domain';

/** `7` for `S07`: short enough for a mark, and still the signal's own. */
export const numberOf = ({ id }: Pick<Signal, 'id'>): string => id.replace(/^\D+0*(?=\d)/, '');
