/** Rates a working day, by season: twelve numbers, January first. */
export type Season = readonly number[];
