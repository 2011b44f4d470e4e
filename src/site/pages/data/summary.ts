import {
  type Finding,
  type FindingCode,
  type Label,
  type Language,
  labels,
  type Month,
  type Pack,
  standardAt,
} from '#domain';
import { formatMonth, formatNumber, speaker } from '#words';
import { labelName } from '../../parts/label/label.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const monthsOf = ({ lists }: Pack): { first: Month; last: Month } => {
  const months = lists.map(({ month }) => month).toSorted((a, b) => a - b);
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a pack without lists');
  return { first, last };
};

type Labelled = readonly { readonly label?: Label }[];

/** How many rows rest on what, those nearest to real first; undefined where all rest on what the pack says it does. */
const byLabel = (rows: Labelled, { label }: Pack, language: Language): string | undefined => {
  const say = speaker({ en, cy }, language);
  const own = Map.groupBy(rows, (row) => row.label ?? label);
  if (own.size === 0 || (own.size === 1 && own.has(label))) return undefined;
  return labels
    .flatMap((each) => {
      const number = own.get(each)?.length ?? 0;
      const told = { label: labelName(each, language), number: formatNumber(number) };
      return number === 0 ? [] : [say('label-number', told)];
    })
    .join('; ');
};

/** Where its number of tests comes from. */
const activityOf = (pack: Pack, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const apart = byLabel(pack.activity, pack, language);
  if (apart !== undefined) return apart;
  if (pack.label === 'synthetic') return say('activity-synthetic');
  return say(pack.activity.length > 0 ? 'activity-yes' : 'activity-no');
};

/** What a pack holds, as the rows of a summary list. */
export const summaryOf = (pack: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { first, last } = monthsOf(pack);
  const kinds = new Set(pack.services.map(({ kind }) => kind));
  const weeks = [...kinds].flatMap((kind) => standardAt(pack, kind, last) ?? []);
  const size = {
    boards: say('boards', { count: pack.boards.length }),
    services: say('services', { count: pack.services.length }),
  };
  const months = { first: formatMonth(first, language), last: formatMonth(last, language) };
  const label = labelName(pack.label, language);
  const lists = byLabel(pack.lists, pack, language);
  const rows: readonly (readonly [string, string])[] = [
    [say('label'), lists === undefined ? label : say('label-but', { label })],
    ...(lists === undefined ? [] : [[say('by-label'), lists] as const]),
    [say('months'), say('months-text', months)],
    [say('size'), say('size-text', size)],
    ...weeks.map((each) => [say('standard'), say('standard-text', { weeks: each })] as const),
    [say('viewpoint'), say(pack.viewpoint)],
    [say('activity'), activityOf(pack, language)],
    [say('version'), pack.version],
    [say('hash'), pack.hash],
  ];
  return rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }));
};

const namedFlags = ['firm', 'fair', 'weak'] as const;
const isNamedFlag = (flag: string): flag is (typeof namedFlags)[number] =>
  namedFlags.some((each) => each === flag);

/** How many rows carry each of the source's own marks. */
const flagsOf = ({ lists }: Pack): readonly (readonly [string, number])[] =>
  [...Map.groupBy(lists, ({ flag }) => flag)]
    .filter(([flag]) => flag !== '')
    .map(([flag, rows]) => [flag, rows.length]);

/** What a reader should know before trusting it: counts of rows and of lists, each with what is wrong. */
export const qualityOf = (
  pack: Pack,
  findings: readonly Finding[],
  language: Language,
): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const flagName = (flag: string) => (isNamedFlag(flag) ? say(`flag-${flag}`) : flag);
  const countOf = (code: FindingCode) => findings.filter((each) => each.code === code).length;
  const tooShort = countOf('series-too-short');
  const notCurrent = countOf('series-not-current');
  return [
    say('rows', { count: pack.lists.length }),
    ...flagsOf(pack).map(([flag, count]) => say('flagged', { flag: flagName(flag), count })),
    ...(tooShort > 0 ? [say('too-short', { count: tooShort })] : []),
    ...(notCurrent > 0 ? [say('not-current', { count: notCurrent })] : []),
    ...(pack.sealed ? [] : [say(pack.neverSealed ? 'never-sealed' : 'changed')]),
  ];
};
