import {
  byCode,
  type Issue,
  type Kept,
  type Pack,
  type Parsed,
  type Plan,
  type Text,
} from '#domain';
import { issueList } from '../issue-list.ts';
import { linkedTables } from '../linked-tables.ts';
import { readPlan } from '../plan/read-plan.ts';
import { checkAssumptions, readAssumptions } from '../read-assumptions.ts';
import { type DataSetOf, type Figures, figuresReader } from './kept-figures.ts';
import { keptSource } from './kept-source.ts';
import { rowReader } from './read-row.ts';

export interface KeptToRead {
  readonly dataSetOf: DataSetOf;
  /** What stands for a text that is there in the other language alone. */
  readonly toFollow: Text;
}

/** Reads a plan that is kept: the pack that it makes with its figures, or every issue in it (to a limit). */
export type KeptReader = (kept: Kept) => Promise<Parsed<Pack & { readonly plan: Plan }>>;

/** What was split off, or came later, stands where its code says, not where it was written. */
const inOrder = (plan: Plan): Plan => ({
  ...plan,
  actions: plan.actions.toSorted((one, other) => byCode(one.id, other.id)),
});

type ReadRow = ReturnType<typeof rowReader>;

const readPlanOf = async (kept: Kept, figures: Figures, readRow: ReadRow) => {
  const issues = issueList();
  const { content, known, start, has } = figures;
  const source = keptSource(kept, { readRow, issues, hasTable: has });
  const assumed = await readAssumptions(source, issues);
  const { assumptions, sound } = assumed;
  const tables = linkedTables(source, issues);
  for (const [name, ids] of known) tables.know(name, ids);
  tables.know('assumptions', sound ? assumptions.map(({ id }) => id) : undefined);
  const plan = inOrder(await readPlan(tables, start));
  const { services, workforce } = { workforce: undefined, ...content };
  if (issues.issues.length === 0)
    checkAssumptions(assumed, { services, workforce }, { pack: source, issues });
  tables.check();
  const { retiredLinks } = source;
  return { issues: issues.issues, assumptions, plan, retiredLinks };
};

const packOf = (kept: Kept, figures: Figures, read: Awaited<ReturnType<typeof readPlanOf>>) => {
  const { about, content } = figures;
  const { assumptions, plan, retiredLinks } = read;
  const { seq, hash } = kept.head;
  return {
    ...about,
    version: `${about.version}+${seq}`,
    hash,
    sealed: true,
    ...content,
    assumptions,
    plan,
    ...(retiredLinks.length === 0 ? {} : { retiredLinks }),
  };
};

const refusedFor = (issues: readonly Issue[]) => ({ ok: false as const, issues });

/** A reader that remembers what it has read: after an edit, only what was edited is read again. */
export const keptReader = ({ dataSetOf, toFollow }: KeptToRead): KeptReader => {
  const readFigures = figuresReader(dataSetOf);
  const readRow = rowReader(toFollow);
  // A plan that was judged before it was kept is not read again after.
  const known = new WeakMap<Kept['tables'], ReturnType<typeof readPlanOf>>();
  return async (kept) => {
    const figures = await readFigures(kept);
    if (!figures.ok) return figures;
    const reading = known.get(kept.tables) ?? readPlanOf(kept, figures.value, readRow);
    known.set(kept.tables, reading);
    const read = await reading;
    return read.issues.length > 0
      ? refusedFor(read.issues)
      : { ok: true, value: packOf(kept, figures.value, read) };
  };
};
