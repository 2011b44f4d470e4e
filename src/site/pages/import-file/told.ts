import type { Finding, Issue, Language } from '#domain';
import type { Offer } from '#intake';
import { formatNumber, speaker, wordFinding, wordIssue } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, ownName } from './held.ts';
import { namedDetail } from './named-detail.ts';
import { figureTold, placeInFile, placeTeller } from './where.ts';

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
    items: files.map(({ file, rows, accepted, bytes, sha256 }) => ({
      name: file === '-' ? name : file,
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
  const figure = (value: string | undefined) =>
    value === undefined ? say('nothing') : figureTold(value, language);
  return whats.flatMap((what) => {
    const own = changes.filter((change) => change.what === what);
    if (own.length === 0) return [];
    const more = own.length - MOST_ROWS;
    return {
      heading: say(what, { number: own.length }),
      head: { where: say('column-series'), before: say('before'), after: say('after') },
      rows: own.slice(0, MOST_ROWS).map(({ where, before, after }) => ({
        where: placed(where),
        before: figure(before),
        after: figure(after),
      })),
      more: more > 0 ? say('changes-more', { count: more }) : undefined,
    };
  });
};

const withoutStart = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : '';

/** A finding of the whole file says no place, and one of a row says which row: a name of a file may have spaces, as places have between their ids. */
const findingTeller = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const placed = placeTeller(held, language);
  const own = ownName(held.file);
  return (finding: Finding): string => {
    const text = wordFinding(namedDetail(finding, held, language), language);
    if (finding.where === own) return text;
    const [, row, column = ''] = /^:(\d+) ?(.*)$/.exec(withoutStart(finding.where, own)) ?? [];
    const where =
      row === undefined
        ? placed(finding.where)
        : placeInFile({ file: own, row: Number(row), ...(column && { column }) }, own, language);
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
export const issuesTold = (issues: readonly Issue[], own: string, language: Language) => {
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
