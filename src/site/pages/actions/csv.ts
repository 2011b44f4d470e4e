import { type Action, isoDay, type Language, type PlanPack, type Text } from '#domain';
import { onCourse } from '#plan';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { labelName } from '../../parts/label/label.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { directionOf } from '../../parts/progress/last-told.ts';
import { lateBy } from '../../parts/progress/late-by.ts';
import { directionName } from '../../parts/progress/told.ts';
import { statusName } from '../../parts/status/status.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import {
  type Aim,
  aimsOf,
  amountOf,
  boardsOf,
  documentLinks,
  organisationName,
  type Reading,
} from '../action/facts.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Told } from './row.ts';
import type { Search } from './search.ts';

/** Columns by their headings, written so that any program can read them. */
const headings = {
  reference: { en: 'reference', cy: 'cyfeirnod' },
  label: { en: 'label', cy: 'label' },
  programme: { en: 'programme', cy: 'rhaglen' },
  'theme-leads': { en: 'leading_theme', cy: 'thema_sy_n_arwain' },
  'theme-also': { en: 'other_themes', cy: 'themau_eraill' },
  action: { en: 'action', cy: 'cam_gweithredu' },
  summary: { en: 'summary', cy: 'crynodeb' },
  delivered: { en: 'milestones', cy: 'cerrig_milltir' },
  impact: { en: 'intended_impact', cy: 'effaith_a_fwriedir' },
  priorities: { en: 'priorities', cy: 'blaenoriaethau' },
  origin: { en: 'existing_or_additional', cy: 'presennol_neu_ychwanegol' },
  term: { en: 'timescale', cy: 'amserlen' },
  from: { en: 'from', cy: 'o' },
  to: { en: 'to', cy: 'hyd' },
  lead: { en: 'lead', cy: 'arweinydd' },
  'lead-role': { en: 'lead_role', cy: 'rol_yr_arweinydd' },
  partners: { en: 'partners', cy: 'partneriaid' },
  boards: { en: 'health_boards', cy: 'byrddau_iechyd' },
  measure: { en: 'measure', cy: 'mesur' },
  baseline: { en: 'baseline', cy: 'llinell_sylfaen' },
  aim: { en: 'aim', cy: 'nod' },
  'measure-by': { en: 'by', cy: 'erbyn' },
  'measure-source': { en: 'source', cy: 'ffynhonnell' },
  links: { en: 'links', cy: 'cysylltiadau' },
  status: { en: 'status', cy: 'statws' },
  since: { en: 'since_last_round', cy: 'ers_y_cyfnod_adrodd_diwethaf' },
  course: { en: 'on_course', cy: 'ar_y_trywydd_iawn' },
  late: { en: 'days_late', cy: 'diwrnodau_yn_hwyr' },
  life: { en: 'stage_of_life', cy: 'cyfnod_oes' },
} as const satisfies Readonly<Record<string, Text>>;
type Column = keyof typeof headings;
const columns = Object.keys(headings) as readonly Column[];

/** Several in one cell. */
const SEPARATOR = '; ';

const aimsIn = (aims: readonly Aim[], language: Language): string =>
  aims.map(({ item }) => `${item.id} ${item.name[language]}`).join(SEPARATOR);

type Cells = Readonly<Record<Column, string>>;
type SomeCells<C extends Column> = Pick<Cells, C>;

const aimCells = (
  action: Action,
  { plan }: PlanPack,
  language: Language,
): SomeCells<'theme-leads' | 'theme-also' | 'priorities'> => {
  const themes = aimsOf(action, plan, ['theme']);
  const [leading, others] = [true, false].map((lead) =>
    aimsIn(
      themes.filter(({ entry }) => entry.lead === lead),
      language,
    ),
  );
  return {
    'theme-leads': leading ?? '',
    'theme-also': others ?? '',
    priorities: aimsIn(aimsOf(action, plan, ['priority']), language),
  };
};

const measureCells = (
  { measure }: Action,
  language: Language,
): SomeCells<'measure' | 'baseline' | 'aim' | 'measure-by' | 'measure-source'> => ({
  measure: measure.text[language],
  baseline: amountOf(measure.baseline, measure, language),
  aim: amountOf(measure.aim, measure, language),
  'measure-by': isoDay(measure.by),
  'measure-source': measure.source[language],
});

const whoCells = (
  action: Action,
  pack: PlanPack,
  reading: Reading,
): SomeCells<'lead' | 'lead-role' | 'partners' | 'boards'> => {
  const { language } = reading;
  const nameOf = (id: string) => organisationName(id, pack.plan, reading);
  return {
    lead: nameOf(action.lead),
    'lead-role': action.leadRole[language],
    partners: action.partners.map(nameOf).join(SEPARATOR),
    boards: namedList(boardsOf(action, pack), pack.boards, language),
  };
};

/** How it goes: an empty cell where nobody can say. */
const progressCells = (
  action: Action,
  { pack, told }: Told,
  { language, today }: Reading,
): SomeCells<'status' | 'since' | 'course' | 'late' | 'life'> => {
  const say = speaker({ en, cy }, language);
  const way = directionOf(action, told);
  const { counts, onCourse: isOnCourse } = onCourse(action, today);
  return {
    status: statusName(action.status, pack.plan, language),
    since: way === undefined ? '' : directionName(way, language),
    course: counts ? say(isOnCourse ? 'course-yes' : 'course-no') : say('course-apart'),
    late: String(lateBy(action, today) ?? ''),
    life: vocabulary(language)(`life-${action.life}`),
  };
};

const cellsOf = (action: Action, { pack, told }: Told, reading: Reading): Cells => {
  const { language } = reading;
  const words = vocabulary(language);
  const links = documentLinks(action.links, pack.plan, language);
  return {
    ...aimCells(action, pack, language),
    ...measureCells(action, language),
    ...whoCells(action, pack, reading),
    ...progressCells(action, { pack, told }, reading),
    reference: action.id,
    label: labelName(action.label, language),
    programme: words(`programme-${action.programme}`),
    action: action.title[language],
    summary: action.summary[language],
    delivered: action.milestones
      .map(({ due, name }) => `${isoDay(due)} ${name[language]}`)
      .join(SEPARATOR),
    impact: action.impact[language],
    origin: words(`origin-${action.origin}`),
    term: words(`term-${action.term}`),
    from: isoDay(action.from),
    to: isoDay(action.to),
    links: links.map(({ text }) => text).join(SEPARATOR),
  };
};

interface Held extends Told {
  readonly search: Search;
  readonly actions: readonly Action[];
}

/** The table as a file: headings, names and codes in the reader's language, dates as ISO. */
export const actionsCsv = ({ pack, told, search, actions }: Held, reading: Reading): CsvFile => {
  const say = speaker({ en, cy }, reading.language);
  const label = pack.plan.actions.find((each) => each.label !== 'real')?.label;
  return {
    kind: 'csv',
    name: [
      say('file-name'),
      pack.name,
      ...Object.values(search),
      ...(label === undefined ? [] : [label]),
    ].join('-'),
    rows: [
      columns.map((column) => headings[column][reading.language]),
      ...actions.map((action) => {
        const cells = cellsOf(action, { pack, told }, reading);
        return columns.map((column) => cells[column]);
      }),
    ],
  };
};
