import type { Issue, Parsed } from '#domain';
import { MANIFEST } from './backup-files.ts';

/** A part of a backup that can't be trusted. */
export class Untrusted extends Error {
  override readonly name = 'Untrusted';
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

export const damaged = (file: string, row?: number): Untrusted =>
  new Untrusted({ code: 'backup-damaged', file, ...(row !== undefined && { row }) });

export const newerThan = (known: number, written: number): Untrusted =>
  new Untrusted({
    code: 'backup-newer',
    file: MANIFEST,
    value: String(written),
    expected: String(known),
  });

export const unreadable = (file: string): Untrusted =>
  new Untrusted({ code: 'backup-unreadable', file });

/** In bytes. */
export const tooLarge = (claimed: number, most: number): Untrusted =>
  new Untrusted({
    code: 'file-too-large',
    file: 'backup',
    value: String(claimed),
    expected: String(most),
  });

/** What work gives, or why a part that it met can't be trusted. */
export const parsedFrom = async <T>(work: () => Promise<T>): Promise<Parsed<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (problem) {
    if (!(problem instanceof Untrusted)) throw problem;
    return { ok: false, issues: [problem.issue] };
  }
};
