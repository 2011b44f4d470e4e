import type { Finding, Issue, Language } from '#domain';
import type { Catalogue } from '../message.ts';
import { sayByCode } from '../say.ts';
import { findingsCy, issuesCy } from './cy.ts';
import { findingsEn, issuesEn } from './en.ts';

export const issueWords = { en: issuesEn, cy: issuesCy } satisfies Catalogue;
export const findingWords = { en: findingsEn, cy: findingsCy } satisfies Catalogue;

/** What is wrong with a row and what to do, without where it is. */
export const wordIssue = (issue: Issue, language: Language): string => {
  const { code, value = '', expected = '' } = issue;
  return sayByCode(issueWords[language], { code, language }, { value, expected });
};

/** `lists.csv:12 total`, or `actions A07 title_cy`: file or table, row and column as far as they are known. */
export const placeOfIssue = ({ file, row, key, column }: Issue): string =>
  [row === undefined ? file : `${file}:${row}`, key, column].filter(Boolean).join(' ');

/** A finding in a sentence. */
export const wordFinding = (finding: Finding, language: Language): string => {
  const { code, detail = {} } = finding;
  return sayByCode(findingWords[language], { code, language }, detail);
};
