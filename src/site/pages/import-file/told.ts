import type { Finding, Issue, Language } from '#domain';
import type { Offer } from '#intake';
import { formatNumber, speaker, wordFinding, wordIssue } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, ownNames } from './held.ts';
import { namedDetail } from './named-detail.ts';
import { cellValue, figureTold, placeInFile, placeTeller } from './where.ts';

/** More are for a file. */
const MOST_ROWS = 50;
const MOST_ISSUES = 100;

export const whats = ['added', 'changed', 'superseded', 'removed'] as const;

/** The files, as a table. */
export const filesTold = (
  files: Offer['files'],
  { name, language }: { readonly name: string; readonly language: Language },
) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('files'),
    items: files.map(({ rows, accepted, bytes, sha256 }) => ({
      name,
      figures: [
        { key: say('column-rows'), text: formatNumber(rows) },
        { key: say('column-accepted'), text: formatNumber(accepted) },
        { key: say('column-left'), text: formatNumber(rows - accepted) },
        { key: say('column-size'), text: say('size', { number: Math.ceil(bytes / 1000) }) },
        { key: say('column-hash'), text: sha256 },
      ].map(({ key, text }) => ({ key: { text: key }, value: { text } })),
    })),
  };
};

/** What it would change, new series apart from those that were there. */
export const changesTold = (changes: Offer['changes'], held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const placed = placeTeller(held, language);
  const figure = (where: string, value: string | undefined) => {
    if (value === undefined) return say('nothing');
    return figureTold(cellValue({ where, value }, held.kept, language), language);
  };
  return whats.flatMap((what) => {
    const own = changes.filter((change) => change.what === what);
    if (own.length === 0) return [];
    const more = own.length - MOST_ROWS;
    return {
      heading: say(what, { number: own.length }),
      head: { where: say('column-series'), before: say('before'), after: say('after') },
      rows: own.slice(0, MOST_ROWS).map(({ where, before, after }) => ({
        where: placed(where),
        before: figure(where, before),
        after: figure(where, after),
      })),
      more: more > 0 ? say('changes-more', { count: more }) : undefined,
    };
  });
};

/** A finding of the whole file says no place, and one of a row says which row: a name of a file may have spaces, as places have between their ids. */
const findingTeller = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const placed = placeTeller(held, language);
  const own = ownNames(held.file);
  return (finding: Finding): string => {
    const text = wordFinding(namedDetail(finding, held, language), language);
    if (own.includes(finding.where)) return text;
    const [, file = '', row, column = ''] = /^(.+):(\d+) ?(.*)$/.exec(finding.where) ?? [];
    const where =
      row === undefined
        ? placed(finding.where)
        : placeInFile({ file, row: Number(row), ...(column && { column }) }, own, language);
    return say('finding', { where, text });
  };
};

/** What can't be trusted, in sentences. */
export const findingsTold = (findings: readonly Finding[], held: Held, language: Language) => {
  if (findings.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const more = findings.length - MOST_ROWS;
  return {
    heading: say('findings'),
    items: findings.slice(0, MOST_ROWS).map(findingTeller(held, language)),
    more: more > 0 ? say('findings-more', { count: more }) : undefined,
  };
};

/** What must be put right: where, what stands there, what to do. */
export const issuesTold = (
  issues: readonly Issue[],
  own: readonly string[],
  language: Language,
) => {
  if (issues.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const more = issues.length - MOST_ISSUES;
  return {
    heading: say('issues'),
    head: {
      where: say('column-where'),
      value: say('column-value'),
      what: say('column-what'),
    },
    rows: issues.slice(0, MOST_ISSUES).map((issue) => ({
      where: placeInFile(issue, own, language),
      value: issue.value ?? '–',
      what: wordIssue(issue, language),
    })),
    more: more > 0 ? say('issues-more', { count: more }) : undefined,
  };
};
