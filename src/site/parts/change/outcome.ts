import type { Language } from '#domain';
import type { Appended } from '#register';
import { placeOfIssue, speaker, wordFinding, wordIssue } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Wrong } from './signed.ts';

/** More reasons than these tell nobody more. */
const MOST_TOLD = 20;

/** Why a change can't be kept, each thing with where it is. */
export const refusalOf = (
  { issues, findings }: Extract<Appended, { kind: 'refused' }>,
  language: Language,
): readonly Wrong[] => {
  const say = speaker({ en, cy }, language);
  const told = [
    ...issues.map((issue) => ({ where: placeOfIssue(issue), text: wordIssue(issue, language) })),
    ...findings.map((finding) => ({ where: finding.where, text: wordFinding(finding, language) })),
  ];
  return told
    .slice(0, MOST_TOLD)
    .map(({ where, text }) => ({ text: say('refused', { where, text }), href: '#maincontent' }));
};
