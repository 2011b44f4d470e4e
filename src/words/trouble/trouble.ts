import type { Finding, FindingCode, Issue, IssueCode, Language } from '#domain';
import type { Catalogue, EnglishMessage, WelshOf } from '../message.ts';
import { sayByCode } from '../say.ts';
import { actionsTableCy } from './actions-table/cy.ts';
import { actionsTableEn } from './actions-table/en.ts';
import { findingsCy, issuesCy } from './cy.ts';
import { findingsEn, issuesEn } from './en.ts';
import { figuresCy } from './figures/cy.ts';
import { figuresEn } from './figures/en.ts';
import { peopleCy } from './people/cy.ts';
import { peopleEn } from './people/en.ts';
import { seriesCy } from './series/cy.ts';
import { seriesEn } from './series/en.ts';
import { cubesCy, statswalesCy } from './statswales/cy.ts';
import { cubesEn, statswalesEn } from './statswales/en.ts';

/** Every issue has its wording; those of one kind of file are a catalogue of their own. */
const issues = { ...issuesEn, ...cubesEn } satisfies Record<IssueCode, string>;
const issuesInWelsh: WelshOf<typeof issues> = { ...issuesCy, ...cubesCy };
export const issueWords = { en: issues, cy: issuesInWelsh } satisfies Catalogue;

const findings = {
  ...findingsEn,
  ...actionsTableEn,
  ...figuresEn,
  ...statswalesEn,
  ...peopleEn,
  ...seriesEn,
} satisfies Record<FindingCode, EnglishMessage>;
const findingsInWelsh: WelshOf<typeof findings> = {
  ...findingsCy,
  ...actionsTableCy,
  ...figuresCy,
  ...statswalesCy,
  ...peopleCy,
  ...seriesCy,
};
export const findingWords = { en: findings, cy: findingsInWelsh } satisfies Catalogue;

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
