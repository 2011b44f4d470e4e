import {
  type Kept,
  type Language,
  type LedgerFact,
  languages,
  type PlanWording,
  rowAt,
  stands,
  stateField,
  valueAt,
} from '#domain';

/** A text that a translator worked on while others changed it, or took it out of the plan. */
export interface TranslationConflict {
  /** As the translator gives it back. */
  readonly wording: PlanWording;
  readonly seen: Readonly<Record<Language, string>>;
  readonly now: Readonly<Record<Language, string>>;
  /** What lays the translator's on the plan; nothing where the row is gone. */
  readonly facts: readonly LedgerFact[];
}

export interface Translated {
  readonly facts: readonly LedgerFact[];
  readonly conflicts: readonly TranslationConflict[];
}

interface Between {
  /** The plan as the translator saw it. */
  readonly seen: Kept;
  readonly now: Kept;
  /** The texts of the plan as the translator saw them, by key. */
  readonly texts: readonly PlanWording[];
}

const columnOf = (field: string, language: Language): string => `${field}_${language}`;

const wordsOf = ({ english, welsh }: PlanWording): Readonly<Record<Language, string>> => ({
  en: english,
  cy: welsh,
});

const wordsIn = (kept: Kept, { entity, field }: PlanWording) => ({
  en: valueAt(kept, entity, columnOf(field, 'en')) ?? '',
  cy: valueAt(kept, entity, columnOf(field, 'cy')) ?? '',
});

/** An empty cell gives a text back to whoever translates it next. */
const cellOf = (words: string): string | undefined => (words === '' ? undefined : words);

const changedLanguages = (wording: PlanWording, seen: Kept): readonly Language[] => {
  const [given, was] = [wordsOf(wording), wordsIn(seen, wording)];
  return languages.filter((language) => given[language] !== was[language]);
};

/** A text that is checked is so in both languages, of which English is unless it is said to be a draft; one that no longer is, is to be read again in Welsh. */
const statesOf = (
  { entity, field, state }: PlanWording,
  was: PlanWording['state'],
  seen: Kept,
): readonly LedgerFact[] => {
  const say = (language: Language) => ({
    entity,
    field: stateField(columnOf(field, language)),
    value: state,
  });
  const isDraft = valueAt(seen, entity, stateField(columnOf(field, 'en'))) === 'draft';
  if (state === 'checked') return [...(isDraft ? [say('en')] : []), say('cy')];
  return was === 'checked' ? [say('cy')] : [];
};

const factsOf = (
  wording: PlanWording,
  { seen, now }: Between,
  was: PlanWording['state'],
): readonly LedgerFact[] => {
  const { entity, field, state } = wording;
  const changed = changedLanguages(wording, seen);
  if (changed.length === 0 && state === was) return [];
  const words = wordsOf(wording);
  const facts = [
    ...changed.map((language) => ({
      entity,
      field: columnOf(field, language),
      value: cellOf(words[language]),
    })),
    ...statesOf(wording, was, seen),
  ];
  return facts.filter((fact) => valueAt(now, entity, fact.field) !== fact.value);
};

/** Whether either language has changed since to something else than the translator gives back. */
const isOvertaken = (wording: PlanWording, { seen, now }: Between): boolean => {
  const [given, was, is] = [wordsOf(wording), wordsIn(seen, wording), wordsIn(now, wording)];
  return languages.some(
    (language) => is[language] !== was[language] && is[language] !== given[language],
  );
};

const keyOf = ({ entity, field }: PlanWording): string => `${entity} ${field}`;

/** What a translator changed of the texts that they saw, held against the plan as it is now. */
export const translated = (given: readonly PlanWording[], between: Between): Translated => {
  const { seen, now, texts } = between;
  const states = new Map(texts.map((text) => [keyOf(text), text.state]));
  const facts: LedgerFact[] = [];
  const conflicts: TranslationConflict[] = [];
  for (const wording of given) {
    const own = factsOf(wording, between, states.get(keyOf(wording)) ?? 'draft');
    if (own.length === 0) continue;
    const isThere = stands(rowAt(now, wording.entity));
    if (isThere && !isOvertaken(wording, between)) facts.push(...own);
    else
      conflicts.push({
        wording,
        seen: wordsIn(seen, wording),
        now: wordsIn(now, wording),
        facts: isThere ? own : [],
      });
  }
  return { facts, conflicts };
};
