/** The properties of an entry as JSON gives them, of any version. */
export type Properties = Readonly<Record<string, unknown>>;

/** Reads an entry of one version as one of the next: the stored text never changes. */
export type Upcaster = (older: Properties) => Properties;

/** Formats of an entry: that which is written, and by the version that is left behind how each is read as the next. */
export interface Formats {
  readonly current: number;
  readonly upcasters: ReadonlyMap<number, Upcaster>;
}

export const formats: Formats = { current: 1, upcasters: new Map() };
