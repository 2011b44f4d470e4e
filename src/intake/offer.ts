import type { DataSet, Finding, Kept, LedgerFact, Pack, Parsed } from '#domain';
import type { DataSetOf } from './kept/kept-figures.ts';

/** Where a file to bring in is: on disk (a folder too, where the kind allows one), or handed over by a browser, or pasted. */
export type ImportSource =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | undefined };

/** What the plan is when an offer is made for it. */
export interface PlanToChange {
  readonly kept: Kept;
  readonly pack: Pack;
  readonly dataSetOf: DataSetOf;
  /** The plan as it was at a position of its ledger; one of nothing before the first. */
  readonly keptAt: (seq: number) => Promise<Kept>;
}

export interface FileRead {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows beneath the heading, and those among them that were taken. */
  readonly rows: number;
  readonly accepted: number;
}

/** A line of the preview: what becomes of one series, month, row or cell. */
export interface OfferedChange {
  readonly what: 'added' | 'changed' | 'superseded' | 'removed' | 'unchanged';
  /** Ids and months with spaces between, as of a finding: `7A1 ct 2025-03`. A page says the names. */
  readonly where: string;
  readonly before?: string;
  readonly after?: string;
}

/** A cell that both the plan and the file changed, each to something else. */
export interface OfferedConflict {
  readonly entity: string;
  readonly field: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  /** What lays theirs on ours. Nothing is laid where ours stays. */
  readonly facts: readonly LedgerFact[];
}

/** What a file would change in the plan; nothing of it is kept yet. */
export interface Offer {
  readonly files: readonly FileRead[];
  readonly changes: readonly OfferedChange[];
  /** What can't be trusted, what was left out, and why. */
  readonly findings: readonly Finding[];
  /** Only the three-way kinds have any. */
  readonly conflicts: readonly OfferedConflict[];
  /** None where the plan has all of it already. */
  readonly facts: readonly LedgerFact[];
  readonly dataSets: readonly DataSet[];
}

/** What a kind asks beside the file: a flag of the command, a field of the form. */
export interface ImportOption {
  readonly name: string;
  /** The values there are, the first when nothing is said; or ids of the plan, none when nothing is said; or any text. */
  readonly values: readonly string[] | 'boards' | 'programmes' | 'text';
}

/** By name, as they were given; one that was not given is not there. */
export type ImportOptions = Readonly<Record<string, string>>;

/** A kind of file: one row of `importKinds`. */
export interface ImportKind {
  readonly name: string;
  /** Whether a folder of such files can be brought in at once. */
  readonly folder: boolean;
  readonly options: readonly ImportOption[];
  /** Headings, in both languages, by which such a file is told from others. */
  readonly signs: readonly string[];
  readonly offer: (
    source: ImportSource,
    plan: PlanToChange,
    options: ImportOptions,
  ) => Promise<Parsed<Offer>>;
}
