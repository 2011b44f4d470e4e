import {
  type Issue,
  type Kept,
  type PlanWording,
  partsOfField,
  planWordingKey,
  valueAt,
} from '#domain';
import { type PlanWords, planWordings } from '#export';
import { textsOf } from '#intake';
import { type TranslationConflict, translated } from '#plan';
import type { Keeper } from '#site';
import { actorIn, reasonIn } from '#words';
import type { ExitCode, Terminal } from './command.ts';
import { importing } from './import/words.ts';
import type { Side } from './on-conflict.ts';
import { refuseInput, tellFindings } from './trouble.ts';

/** The texts of the plan as it stands, with the position that they stand at. */
export const planWordsOf = (kept: Kept): PlanWords => ({
  position: kept.head,
  texts: planWordings(textsOf(kept)),
});

/** What a spreadsheet says of the plan, and how to decide where others changed the same. */
export interface SheetOfPlan {
  readonly file: string;
  readonly plan: {
    readonly position: PlanWords['position'] | undefined;
    readonly texts: readonly PlanWording[];
  };
  readonly side: Side | undefined;
}

/** What a spreadsheet would change in the plan. */
export interface PlanChanges {
  readonly now: Kept;
  readonly conflicts: readonly TranslationConflict[];
  readonly changes: readonly {
    readonly key: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly facts: ReturnType<typeof translated>['facts'];
}

/** The plan as the spreadsheet was written from it; undefined where it was another. */
const planSeen = async (
  { ledger }: Keeper,
  position: PlanWords['position'] | undefined,
): Promise<Kept | undefined> => {
  if (!position) return undefined;
  const entry = await ledger.entry(position.seq);
  return entry?.hash === position.hash ? ledger.at({ seq: position.seq }) : undefined;
};

const changesOf = (facts: PlanChanges['facts'], now: Kept): PlanChanges['changes'] =>
  facts.map(({ entity, field, value = null }) => ({
    key: planWordingKey({ entity, field }),
    before: valueAt(now, entity, field) ?? null,
    after: value,
  }));

const unknownTexts = (
  { plan, file }: SheetOfPlan,
  known: readonly PlanWording[],
): readonly Issue[] => {
  const keys = new Set(known.map(planWordingKey));
  return plan.texts
    .map(planWordingKey)
    .filter((key) => !keys.has(key))
    .map((value) => ({ code: 'unknown-id', file, column: 'key', value, expected: 'plan' }));
};

type Held =
  | { readonly ok: true; readonly value: PlanChanges }
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly told: string };

const textKey = ({ entity, field }: PlanChanges['facts'][number]): string =>
  `${entity} ${partsOfField(field).column.replace(/_(?:en|cy)$/, '')}`;

/** How many texts change, whichever of their languages. */
export const textsChanged = ({ facts }: PlanChanges): number => new Set(facts.map(textKey)).size;

/** Holds a spreadsheet against the plan as it was written from it, and against the plan as it is. */
export const heldAgainstPlan = async (
  keeper: Keeper,
  sheet: SheetOfPlan,
  { say }: Terminal,
): Promise<Held> => {
  const seen = await planSeen(keeper, sheet.plan.position);
  if (!seen) return { ok: false, told: say('words.other-plan', { file: sheet.file }) };
  const texts = planWordsOf(seen).texts;
  const issues = unknownTexts(sheet, texts);
  if (issues.length > 0) return { ok: false, issues };
  const { kept: now } = await keeper.now();
  const { facts, conflicts } = translated(sheet.plan.texts, { seen, now, texts });
  const taken = sheet.side === 'theirs' ? conflicts.flatMap((conflict) => conflict.facts) : [];
  const all = [...facts, ...taken];
  const open = sheet.side === undefined ? conflicts : [];
  return { ok: true, value: { now, facts: all, conflicts: open, changes: changesOf(all, now) } };
};

/** Each text that was changed here since, beside what the translator gives back. */
export const tellConflicts = (
  conflicts: readonly TranslationConflict[],
  { tell, say }: Terminal,
): void => {
  tell(say('words.conflicts', { count: conflicts.length }));
  for (const { wording, seen, now } of conflicts) {
    tell(`  ${planWordingKey(wording)}`);
    tell(`    ${say('words.conflict-seen', { english: seen.en, welsh: seen.cy })}`);
    tell(`    ${say('words.conflict-now', { english: now.en, welsh: now.cy })}`);
    tell(`    ${say('words.conflict-sheet', { english: wording.english, welsh: wording.welsh })}`);
  }
};

/** Keeps what a spreadsheet changed in the plan as one change. */
export const keepTranslation = async (
  keeper: Keeper,
  { file, changed }: { readonly file: string; readonly changed: PlanChanges },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { tell, language } = terminal;
  const appended = await keeper.append({
    kind: 'edit',
    origin: 'translation',
    actor: await keeper.ledger.actorNamed(actorIn(language)('translator')),
    reason: reasonIn(language)('translation', { file }),
    saw: changed.now.head.seq,
    cites: undefined,
    facts: changed.facts,
  });
  if (appended.kind === 'kept' || appended.kind === 'nothing') return 0;
  if (appended.kind === 'conflict') tell(importing(language)('changed-meanwhile'));
  else {
    if (appended.issues.length > 0) refuseInput(appended.issues, terminal, false);
    tellFindings(appended.findings, terminal);
  }
  return 1;
};
