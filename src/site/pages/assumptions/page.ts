import {
  type Assumption,
  grades,
  type Language,
  type Parameter,
  type PlanPack,
  parameters,
} from '#domain';
import { byAlphabet, speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Asked, pageOf, type Site } from '../../page.ts';
import { aboutOf, parameterName } from '../../parts/assumption-link/name.ts';
import { filterOf } from '../../parts/filter/filter.ts';
import { labelName } from '../../parts/label/label.ts';
import { planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import type { TroubleCode } from '../trouble/codes.ts';
import { assumptionsCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Kind, kindOf, kinds } from './kinds.ts';
import { rowOf } from './row.ts';
import { found, queryOf, readSearch, type Search } from './search.ts';
import { writtenOf } from './written.ts';

interface Held {
  readonly pack: PlanPack;
  readonly search: Search;
}

/** That of everything first, then each by its name. */
const inOrder = (assumptions: readonly Assumption[], pack: PlanPack, language: Language) => {
  const alphabet = byAlphabet(language);
  const nameOf = (each: Assumption) => aboutOf(each, pack, language) ?? '';
  return assumptions.toSorted((a, b) => alphabet(nameOf(a), nameOf(b)));
};

/** `0.3 to 15 FTE a year, 18 rows`: from the lowest likely value to the highest. */
const spanOf = (rows: readonly Assumption[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  const likely = rows.map((row) => row.likely);
  const [first] = rows;
  if (!first) return '';
  const ends = { unit: first.unit, low: Math.min(...likely), high: Math.max(...likely) };
  const { likely: one, range } = writtenOf({ ...ends, likely: ends.low }, language);
  const value = ends.low === ends.high ? one : range;
  return rows.length === 1 ? value : say('span', { value, count: rows.length });
};

const parameterOf = (parameter: Parameter, { pack, search }: Held, language: Language) => {
  const rows = found(pack, search).filter((each) => each.parameter === parameter);
  return {
    id: parameter,
    heading: parameterName({ parameter }, language),
    span: spanOf(rows, language),
    rows: inOrder(rows, pack, language).map((each) => rowOf(each, pack, language)),
  };
};

/** What warns of the numbers: of the first that is not a published one. */
const labelIn = ({ assumptions: rows }: PlanPack, language: Language) => {
  const label = rows.map((row) => row.label).find((each) => each !== 'real');
  const text = speaker({ en, cy }, language)('label-text');
  return label && { name: labelName(label, language), text };
};

const groupOf = (kind: Kind, held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    id: kind,
    heading: say(kind),
    used: say(`${kind}-used`),
    parameters: parameters
      .filter((parameter) => kindOf[parameter] === kind)
      .map((parameter) => parameterOf(parameter, held, language))
      .filter(({ rows }) => rows.length > 0),
  };
};

const formOf = ({ search }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return {
    heading: say('find'),
    action: pathOf('assumptions', language),
    text: { label: say('text'), value: search.text },
    filters: [
      filterOf({
        id: 'kind',
        label: say('kind'),
        all: say('all-kinds'),
        among: kinds,
        nameOf: (kind) => say(kind),
        chosen: search.kind,
      }),
      filterOf({
        id: 'grade',
        label: say('grade'),
        all: say('all-grades'),
        among: grades,
        nameOf: (grade) => say('grade-name', { grade, words: words(`grade-${grade}`) }),
        chosen: search.grade,
      }),
    ],
    show: say('show'),
    clear: say('clear'),
  };
};

const headOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    about: say('about'),
    likely: say('likely'),
    range: say('low-high'),
    source: say('source'),
    reason: say('reason'),
    signals: say('signals'),
  };
};

export const present = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { pack, search } = held;
  const total = pack.assumptions.length;
  const judgements = pack.assumptions.filter(({ grade }) => grade === 'J').length;
  const groups = kinds
    .map((kind) => groupOf(kind, held, language))
    .filter(({ parameters: some }) => some.length > 0);
  return {
    title: say('title', { count: total, judgements }),
    lead: say('lead'),
    label: labelIn(pack, language),
    form: formOf(held, language),
    number: say('number', { count: found(pack, search).length, total }),
    /** What was looked for is shown at once. */
    open: Object.keys(queryOf(search)).length > 0,
    contents: say('contents'),
    head: headOf(language),
    groups,
    nothing: groups.length === 0 ? say('none') : undefined,
    csv: {
      text: say('csv'),
      href: `${pathOf('assumptions', language)}.csv${searchOf(queryOf(search))}`,
    },
  };
};

const heldOf = ({ packs }: Site, { query }: Asked): Held | TroubleCode => {
  const pack = planPackOf(packs);
  if (!pack) return 'not-here';
  const search = readSearch(query);
  return search ? { pack, search } : 'unknown-filter';
};

export const assumptions = pageOf<Held>('assumptions', {
  find: heldOf,
  tell: (held, { language }) => present(held, language),
  table: ({ pack, search }, { language }) => assumptionsCsv(found(pack, search), pack, language),
});
