import type { Day, KeptBacktest, Language, Pack } from '#domain';
import type { PageId, Query } from './address.ts';
import type { Importer } from './importer/importer.ts';
import type { Keeper } from './keeper/keeper.ts';
import type { TroubleCode } from './pages/trouble/codes.ts';
import type { Projector } from './projector/projector.ts';

/** Names of a pack's files. */
export interface FilesOfPack {
  /** Anyone may fetch them. */
  readonly open: readonly string[];
  /** They hold what is not public. */
  readonly withheld: readonly string[];
}

/** All that pages may tell of. */
export interface Site {
  /** In the order in which they are offered: the first is the default. With a keeper, the plan's own pack is the plan as it is at this moment. */
  readonly packs: readonly Pack[];
  /** Where the plan is kept and changed; undefined where it is only read. */
  readonly keeper?: Keeper | undefined;
  /** Reads files that are brought to the plan; undefined where it is only read. */
  readonly importer?: Importer | undefined;
  /** A role's mailbox, never a person's. */
  readonly contact: string;
  readonly projector: Projector;
  /** The files of each pack, by pack. */
  readonly files: Readonly<Record<string, FilesOfPack>>;
  /** What lies beside a pack of how its lists were foretold, by pack. */
  readonly backtests: Readonly<Record<string, KeptBacktest>>;
  /** The day on which a page is asked for. */
  readonly today: () => Day;
}

export interface Asked {
  readonly language: Language;
  readonly query: Query;
  /** The id of what is asked for, on a page that is one of many. */
  readonly subject?: string | undefined;
  /** What was sent with a form that takes files. */
  readonly files?: readonly SentFile[] | undefined;
}

/** A file as a browser sends it. */
export interface SentFile {
  /** The form's name for it. */
  readonly field: string;
  /** As it is called where it comes from, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was sent with a form, by the name of its fields: each may be given more than once. */
export type Form = Readonly<Record<string, readonly string[]>>;

/** What a form did: it is done and may be seen at an address, or the page comes back with what must be put right (422) or decided (409). */
export type Acted =
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'page'; readonly status: 409 | 422; readonly view: { readonly title: string } }
  | Extract<Answer, { kind: 'trouble' }>;

export type Answer =
  | { readonly kind: 'page'; readonly view: { readonly title: string } }
  | { readonly kind: 'trouble'; readonly code: TroubleCode };

/** A table as a file. What it rests on stands in its name and in its rows. */
export interface CsvFile {
  readonly kind: 'csv';
  /** Without `.csv`. */
  readonly name: string;
  /** The headings first. */
  readonly rows: readonly (readonly string[])[];
}

type Trouble = Extract<Answer, { kind: 'trouble' }>;

/** A page: its place in the table of addresses, and what it says to a question. Its words and template lie beside it. */
export interface Page {
  readonly id: PageId;
  readonly answer: (site: Site, asked: Asked) => Answer | Promise<Answer>;
  /** Its figures, at the same address with `.csv`. */
  readonly csv?: (site: Site, asked: Asked) => CsvFile | Trouble | Promise<CsvFile | Trouble>;
  /** What its form does. */
  readonly act?: (site: Site, asked: Asked, form: Form) => Promise<Acted>;
  /** Whether its form may hold files. */
  readonly takesFiles?: true;
  /** Ids of all it can show, where it shows one of many: each has an address of its own. */
  readonly subjects?: (packs: readonly Pack[]) => readonly string[];
}

export const trouble = (code: TroubleCode): Trouble => ({ kind: 'trouble', code });

/** A page whose matter is looked up first, then told or taken away as a table. */
interface Looked<Held> {
  /** What is asked for, or why it is not to be had. */
  readonly find: (site: Site, asked: Asked) => Held | TroubleCode | Promise<Held | TroubleCode>;
  readonly tell: (held: Held, asked: Asked, site: Site) => { readonly title: string };
  readonly table: (held: Held, asked: Asked, site: Site) => CsvFile;
}

/** Both ways of reading a page meet the same trouble when there is nothing to read. */
export const pageOf = <Held extends object>(
  id: PageId,
  { find, tell, table }: Looked<Held>,
): Page => ({
  id,
  answer: async (site, asked) => {
    const held = await find(site, asked);
    if (typeof held === 'string') return trouble(held);
    return { kind: 'page', view: tell(held, asked, site) };
  },
  csv: async (site, asked) => {
    const held = await find(site, asked);
    return typeof held === 'string' ? trouble(held) : table(held, asked, site);
  },
});
