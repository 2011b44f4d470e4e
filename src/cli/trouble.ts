import type { Finding, Issue } from '#domain';
import { toJson } from '#export';
import { placeOfIssue, wordFinding, wordIssue } from '#words';
import type { ExitCode, Terminal } from './command.ts';

/** An issue as the contract's finding, with the cell it is about. */
export const issueAsFinding = (issue: Issue, { language }: Terminal) => ({
  code: issue.code,
  where: placeOfIssue(issue),
  message: wordIssue(issue, language),
  file: issue.file,
  row: issue.row,
  column: issue.column,
  value: issue.value,
});

export const findingAsJson = (finding: Finding, { language }: Terminal) => ({
  code: finding.code,
  where: finding.where,
  message: wordFinding(finding, language),
});

const lineOf = (issue: Issue, { language, say }: Terminal): string => {
  const says = issue.value === undefined ? '' : ` ${say('trouble.value', { value: issue.value })}`;
  return `  ${placeOfIssue(issue)}${says}: ${wordIssue(issue, language)}`;
};

/** All that is wrong with the input, and exit code 1. */
export const refuseInput = (
  issues: readonly Issue[],
  terminal: Terminal,
  json: boolean,
): ExitCode => {
  terminal.tell(terminal.say('trouble.issues', { count: issues.length }));
  for (const issue of issues) terminal.tell(lineOf(issue, terminal));
  if (json) {
    const findings = issues.map((issue) => issueAsFinding(issue, terminal));
    terminal.print(toJson({ findings, laws: [] }));
  }
  return 1;
};

export const tellFindings = (findings: readonly Finding[], terminal: Terminal): void => {
  if (findings.length === 0) return;
  terminal.tell(terminal.say('trouble.findings', { count: findings.length }));
  for (const finding of findings) {
    terminal.tell(`  ${finding.where}: ${wordFinding(finding, terminal.language)}`);
  }
};
