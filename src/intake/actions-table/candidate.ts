import {
  addMonths,
  civilOf,
  type Day,
  entityOf,
  firstDay,
  isoDay,
  type Kept,
  type LedgerFact,
  languages,
  monthOfDay,
  monthsOfTerm,
  parseDay,
  type Term,
} from '#domain';
import type { ActionLaid } from './lay-action.ts';
import { layAction } from './lay-action.ts';
import { standingIn } from './names.ts';
import type { Said } from './said.ts';
import { unsaid } from './unsaid.ts';

/** What a new action is given where its row does not say it. */
export interface CandidateContext {
  readonly ours: Kept;
  readonly start: Day;
  readonly origin: string;
}

const texts = [
  'title',
  'summary',
  'impact',
  'kind_reason',
  'lead_role',
  'measure',
  'measure_unit',
  'measure_source',
  'evidence',
  'effect_reason',
] as const;

const monthsAfter = (day: Day, months: number): Day => firstDay(addMonths(monthOfDay(day), months));

/** The organisation that leads most actions of the programme, or most of all. */
const usualLead = (kept: Kept, programme: string): string => {
  const rows = standingIn(kept, 'actions').map(({ row }) => row);
  const own = rows.filter((row) => row.get('programme')?.value === programme);
  const leads = (own.length > 0 ? own : rows).map((row) => row.get('lead')?.value ?? '');
  const counts = Map.groupBy(leads, (lead) => lead);
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? '';
};

const termOf = (to: Day | undefined, start: Day): Term =>
  to !== undefined && to < monthsAfter(start, monthsOfTerm.short) ? 'short' : 'medium';

/** The days of an action, those that are not said taken from the plan's start and the end of the term. */
const daysOf = (said: ReadonlyMap<string, string>, start: Day) => {
  const given = (column: string) => parseDay(said.get(column) ?? '');
  const term = (said.get('term') || termOf(given('to'), start)) as Term;
  const to = given('to') ?? ((monthsAfter(start, monthsOfTerm[term]) - 1) as Day);
  const from = given('from') ?? (Math.min(start, to) as Day);
  return {
    term,
    from: isoDay(from),
    to: isoDay(to),
    measure_by: isoDay(given('measure_by') ?? to),
  };
};

/** April to March, `2025-26`. */
const financialYear = (iso: string): string => {
  const { year, month } = civilOf(parseDay(iso) ?? (0 as Day));
  const first = month >= 4 ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
};

const NOT_KNOWN = 'not-collected';

const otherwise = (said: ReadonlyMap<string, string>, context: CandidateContext) => {
  const days = daysOf(said, context.start);
  return {
    label: 'real',
    origin: context.origin,
    kind: 'incremental',
    ...days,
    lead: usualLead(context.ours, said.get('programme') ?? ''),
    baseline: NOT_KNOWN,
    aim: NOT_KNOWN,
    sureness: context.origin === 'existing' ? 'P' : 'W',
    status: 'not-started',
    life: 'candidate',
    one_off_low: NOT_KNOWN,
    one_off_high: NOT_KNOWN,
    yearly_low: NOT_KNOWN,
    yearly_high: NOT_KNOWN,
    price_year: financialYear(days.from),
    effect: 'enabling',
  };
};

/** A text that is said in one language waits for the other; one that is said in neither says so. */
const unsaidTexts = (values: ReadonlyMap<string, string>) =>
  texts
    .filter((field) => languages.every((language) => !values.get(`${field}_${language}`)))
    .flatMap((field) =>
      languages.map((language) => [`${field}_${language}`, unsaid[language]] as const),
    );

/** Columns that nobody expects a file to say. */
const silent = new Set([
  'label',
  'origin',
  'status',
  'life',
  'price_year',
  'effect',
  'sureness',
  'kind',
]);
const columnOf = (field: string): string => field.replace(/_(?:en|cy)$/, '');

/** A row of no action that the plan has, as a new one: a candidate, which is no part of the plan until it is agreed. */
export const candidateOf = (id: string, said: Said, context: CandidateContext): ActionLaid => {
  const values = new Map(said.values);
  values.delete('life');
  if (
    values.get('from') &&
    values.get('to') &&
    String(values.get('from')) > String(values.get('to'))
  )
    values.delete('from');
  const made = Object.entries(otherwise(values, context));
  const added = [...made, ...unsaidTexts(values)].filter(([field]) => !values.get(field));
  const whole = new Map([...values, ...added, ['life', 'candidate'] as const]);
  const laid = layAction(id, { ...said, values: whole }, { base: undefined, ours: context.ours });
  const missing = [...new Set(added.map(([field]) => columnOf(field)))].filter(
    (column) => !silent.has(column) && !/^(one_off|yearly|kind|effect)/.test(column),
  );
  const entity = entityOf('actions', id);
  const standing: readonly LedgerFact[] = [{ entity, field: 'status', value: 'not-started' }];
  return {
    ...laid,
    facts: [...laid.facts, ...standing],
    findings: [
      {
        code: 'candidate-incomplete',
        where: id,
        detail: { count: missing.length, list: missing.join(', ') },
      },
      ...laid.findings,
    ],
  };
};
