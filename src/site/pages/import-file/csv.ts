import type { Language } from '#domain';
import { placeOfIssue, speaker, wordFinding, wordIssue } from '#words';
import type { HeldFile } from '../../importer/shelf.ts';
import type { CsvFile } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { offerOf } from './held.ts';

const headings = ['csv-kind', 'csv-where', 'csv-before', 'csv-after', 'csv-text'] as const;

/** All that is told of a file: what it would change, what can't be trusted, what must be put right. */
export const importCsv = (file: HeldFile, language: Language): CsvFile => {
  const say = speaker({ en, cy }, language);
  const offer = offerOf(file);
  const issues = file.read && !file.read.ok ? file.read.issues : [];
  return {
    kind: 'csv',
    name: say('file-name'),
    rows: [
      headings.map((heading) => say(heading)),
      ...issues.map((issue) => [
        say('csv-issue'),
        placeOfIssue(issue),
        issue.value ?? '',
        '',
        wordIssue(issue, language),
      ]),
      ...(offer?.findings ?? []).map((finding) => [
        say('csv-finding'),
        finding.where,
        '',
        '',
        wordFinding(finding, language),
      ]),
      ...(offer?.conflicts ?? []).map(({ entity, field, ours = '', theirs = '' }) => [
        say('csv-conflict'),
        `${entity} ${field}`,
        ours,
        theirs,
        '',
      ]),
      ...(offer?.changes ?? []).map(({ what, where, before = '', after = '' }) => [
        say(`csv-${what}`),
        where,
        before,
        after,
        '',
      ]),
    ],
  };
};
