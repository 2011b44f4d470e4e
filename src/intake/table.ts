import type { Column } from './column.ts';

export type Columns = Readonly<Record<string, Column<unknown>>>;

export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** Columns of one kind whose names the data decides: one for each waiting-time band. */
export interface Repeated {
  readonly names: readonly string[];
  readonly column: Column<number | undefined>;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** What a CSV file must look like: it drives reading, the checks, and the schema written into the descriptor. */
export interface AnyTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly repeated?: Repeated;
  readonly key: readonly string[];
  readonly refers?: readonly ForeignKey[];
  /** Columns of a row that are all filled or all empty. */
  readonly together?: readonly (readonly string[])[];
  /** Columns that a file may do without: every cell of them is then empty. */
  readonly mayLack?: readonly string[];
  /** Those of them that packs were sealed before: a file without one has the digests that it had, and is described as it is. */
  readonly cameLater?: readonly string[];
  /** More rows than this are refused, so that no file can fill the memory. */
  readonly mostRows: number;
  /** Columns of a source that we don't use; in a pack every column is known. */
  readonly otherColumns?: 'ignored';
}

/** A table whose rows have a type. */
export interface Table<C extends Columns> extends AnyTable {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
}

export const table = <C extends Columns>(definition: Table<C>): Table<C> => definition;

export const namesOf = ({ columns, repeated }: AnyTable): readonly string[] => [
  ...Object.keys(columns),
  ...(repeated?.names ?? []),
];
