import {
  type ActionColumn,
  actionColumns,
  actionWords,
  BETWEEN_MEMBERS,
  byCode,
  type Kept,
  type KeptRow,
  type Language,
  membersIn,
  milestoneDays,
  missingReasons,
  rowVersion,
  type Text,
} from '#domain';
import {
  both,
  itemsOf,
  type NameOf,
  namesIn,
  organisationNames,
  type Standing,
  said,
  standingIn,
} from './names.ts';

/** A plan whose table is written; a plan of no ledger has no position, so its rows can't be told from older ones. */
export interface PlanOfTable {
  readonly name: string;
  readonly version: string;
  readonly kept: Kept;
}

type Cells = Readonly<Record<ActionColumn, string>>;

const wordOf = (words: Readonly<Record<string, Text>>, value: string, language: Language) => {
  const word = words[value];
  return word ? both(word, language) : value;
};

const figureOf = (value: string, language: Language): string =>
  missingReasons.some((reason) => reason === value)
    ? wordOf(actionWords.missing, value, language)
    : value;

const dayParts = (row: KeptRow, language: Language): readonly string[] =>
  Object.entries(milestoneDays).flatMap(([column, word]) => {
    const day = said(row, column);
    return day === '' ? [] : [`${word[language]} ${day}`];
  });

/** `A01-M1: Extra places filled (due 2026-01-31; done 2026-01-28)` */
const milestoneLine = ({ key, row }: Standing, language: Language): string =>
  `${key}: ${said(row, `name_${language}`)} (${dayParts(row, language).join('; ')})`;

interface AroundActions {
  readonly language: Language;
  readonly milestones: ReadonlyMap<string, readonly Standing[]>;
  readonly crosswalk: ReadonlyMap<string, readonly Standing[]>;
  readonly themes: ReadonlySet<string>;
  readonly priorities: ReadonlySet<string>;
  readonly organisation: NameOf;
  readonly item: NameOf;
  readonly document: NameOf;
}

const aroundActions = (kept: Kept, language: Language): AroundActions => ({
  language,
  milestones: Map.groupBy(standingIn(kept, 'milestones'), ({ row }) => said(row, 'action')),
  crosswalk: Map.groupBy(standingIn(kept, 'crosswalk'), ({ key }) => key.split(' ')[0] ?? ''),
  themes: itemsOf(kept, 'theme'),
  priorities: itemsOf(kept, 'priority'),
  organisation: organisationNames(kept, language),
  item: namesIn(kept, 'framework-items', language),
  document: namesIn(kept, 'documents', language),
});

const list = (ids: readonly string[], nameOf: NameOf): string =>
  ids.map(nameOf).join(BETWEEN_MEMBERS);

const aims = (action: string, { crosswalk, themes, priorities, item }: AroundActions) => {
  const entries = (crosswalk.get(action) ?? []).map(({ key, row }) => ({
    id: key.split(' ')[1] ?? '',
    leads: said(row, 'lead') === 'yes',
  }));
  const ids = (keep: (entry: (typeof entries)[number]) => boolean) =>
    list(
      entries.filter(keep).map(({ id }) => id),
      item,
    );
  return {
    lead_theme: ids(({ id, leads }) => leads && themes.has(id)),
    themes: ids(({ id, leads }) => !leads && themes.has(id)),
    priorities: ids(({ id }) => priorities.has(id)),
  };
};

const deliverables = (action: string, { milestones }: AroundActions) => {
  const own = (milestones.get(action) ?? []).toSorted((one, other) => byCode(one.key, other.key));
  const lines = (language: Language) =>
    own.map((milestone) => milestoneLine(milestone, language)).join(BETWEEN_MEMBERS);
  return { milestones_en: lines('en'), milestones_cy: lines('cy') };
};

/** Columns whose cells are more than what the plan's own cell says. */
const madeCells = ({ key, row }: Standing, around: AroundActions): Partial<Cells> => {
  const { language, organisation, document } = around;
  const worded = (column: 'programme' | 'origin' | 'term' | 'status' | 'life' | 'label') =>
    wordOf(actionWords[column], said(row, column), language);
  return {
    action: key,
    programme: worded('programme'),
    origin: worded('origin'),
    term: worded('term'),
    status: worded('status'),
    life: wordOf(actionWords.life, said(row, 'life') || 'agreed', language),
    label: worded('label'),
    ...deliverables(key, around),
    ...aims(key, around),
    lead: organisation(said(row, 'lead')),
    partners: list(membersIn(row, 'partners'), organisation),
    links: list(membersIn(row, 'links'), document),
    baseline: figureOf(said(row, 'baseline'), language),
    aim: figureOf(said(row, 'aim'), language),
  };
};

/** Each action of the plan, in the order of their codes, by column. */
export const actionCells = ({ name, kept }: PlanOfTable, language: Language): readonly Cells[] => {
  const around = aroundActions(kept, language);
  const version = kept.head.seq > 0 ? rowVersion(name, kept.head) : '';
  return standingIn(kept, 'actions')
    .toSorted((one, other) => byCode(one.key, other.key))
    .map((action) => {
      const made: Partial<Cells> = { ...madeCells(action, around), version };
      const cells = actionColumns.map(({ id }) => [id, made[id] ?? said(action.row, id)]);
      return Object.fromEntries(cells);
    });
};
