import {
  type Fact,
  gradedSeries,
  isKnown,
  type Language,
  type Pack,
  type QualityGrade,
  qualityGrades,
  type SeriesQuality,
} from '#domain';
import { formatMonth, formatNumber, speaker } from '#words';
import { pathOf, type Query, searchOf } from '../../address.ts';
import { filterOf } from '../../parts/filter/filter.ts';
import { flagsText, gradeName, seriesName } from '../../parts/series-quality/series-quality.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Rows on the page: more would make it heavy. */
const MOST_ROWS = 60;

/** Of which pack series are looked through, and of which grade; undefined for all. */
export interface GradeAsked {
  readonly pack: string;
  readonly grade: QualityGrade | undefined;
  /** A reader chose it: the rows are then shown at once. */
  readonly chosen?: boolean;
}

const WORST = 'D';

/** Undefined where there is no such grade or pack. Unless asked otherwise, those that can be relied on least. */
export const readGrade = (query: Query, packs: readonly Pack[]): GradeAsked | undefined => {
  const pack = query.pack ?? packs[0]?.name ?? '';
  const { grade = WORST } = query;
  const known = qualityGrades.find((each) => each === grade);
  if (!packs.some(({ name }) => name === pack)) return undefined;
  return known === undefined && grade !== 'all'
    ? undefined
    : { pack, grade: known, chosen: query.grade !== undefined };
};

const isOf = (grade: QualityGrade | undefined) => (one: { readonly grade: Fact<QualityGrade> }) =>
  grade === undefined || one.grade === grade;

/** The series of a grade; all of them when there is none. */
export const ofGrade = (
  all: readonly SeriesQuality[],
  grade: QualityGrade | undefined,
): readonly SeriesQuality[] => all.filter(isOf(grade));

const numeric = (text: string) => ({ text, format: 'numeric' });

const nameIn = (named: Pack['boards'] | Pack['services'], id: string, language: Language) =>
  named.find((one) => one.id === id)?.name[language] ?? id;

const countsOf = (all: readonly SeriesQuality[], language: Language) => {
  const say = speaker({ en, cy }, language);
  const kinds = gradedSeries.filter((kind) => all.some(({ of }) => of === kind));
  const count = (of: string, grade: QualityGrade) =>
    all.filter((one) => one.of === of && one.grade === grade).length;
  return {
    caption: say('graded-counts'),
    head: [
      { text: say('graded-grade') },
      ...kinds.map((of) => numeric(seriesName({ of }, language))),
    ],
    rows: qualityGrades.map((grade) => [
      { text: gradeName(grade, language) },
      ...kinds.map((of) => numeric(formatNumber(count(of, grade)))),
    ]),
  };
};

const rowOf = (one: SeriesQuality, pack: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const ends = { first: formatMonth(one.first, language), last: formatMonth(one.last, language) };
  return [
    { text: nameIn(pack.boards, one.board, language) },
    { text: nameIn(pack.services, one.service, language) },
    { text: seriesName(one, language) },
    { text: gradeName(one.grade, language) },
    { text: say('months-text', ends) },
    { text: flagsText(one, language).join('; ') },
  ];
};

const tableOf = (shown: readonly SeriesQuality[], pack: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    caption: say('graded-table'),
    head: [
      { text: say('graded-board') },
      { text: say('graded-service') },
      { text: say('graded-series') },
      { text: say('graded-grade') },
      { text: say('graded-months') },
      { text: say('graded-flags') },
    ],
    rows: shown.map((one) => rowOf(one, pack, language)),
  };
};

const formOf = ({ pack, grade }: GradeAsked, language: Language) => {
  const say = speaker({ en, cy }, language);
  const filter = filterOf({
    id: 'grade',
    label: say('graded-choose'),
    all: say('graded-any'),
    among: qualityGrades,
    nameOf: (each) => gradeName(each, language),
    chosen: grade,
  });
  return {
    action: `${pathOf('data', language)}#${pack}`,
    pack,
    show: say('graded-show'),
    // One form for each pack on the page: no two fields of one id.
    filter: { ...filter, id: `grade-${pack}` },
  };
};

export interface Graded {
  readonly pack: Pack;
  readonly all: readonly SeriesQuality[];
  readonly asked: GradeAsked;
}

/** How good each series of a pack is: how many have each grade, and what was found in those of one. */
export const gradedOf = ({ pack, all, asked }: Graded, language: Language) => {
  const say = speaker({ en, cy }, language);
  const heading = say('graded');
  const csv = {
    text: say('graded-csv'),
    href: `${pathOf('data', language)}.csv${searchOf({ pack: pack.name, grade: asked.grade ?? 'all' })}`,
  };
  if (!all.some(({ grade }) => isKnown(grade)))
    return { heading, text: [say('graded-none')], csv: undefined };
  const chosen = ofGrade(all, asked.grade);
  const shown = chosen.slice(0, MOST_ROWS);
  return {
    heading,
    text: [say('graded-text')],
    counts: countsOf(all, language),
    form: formOf(asked, language),
    number: [
      say('graded-number', { count: chosen.length, total: formatNumber(all.length) }),
      ...(shown.length < chosen.length ? [say('graded-first', { shown: shown.length })] : []),
    ].join(' '),
    open: asked.chosen ?? false,
    table: shown.length > 0 ? tableOf(shown, pack, language) : undefined,
    csv,
  };
};
