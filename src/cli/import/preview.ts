import type { ImportKind, Offer, OfferedChange } from '#intake';
import type { Terminal } from '../command.ts';
import { findingAsJson, tellFindings } from '../trouble.ts';
import { importing } from './words.ts';

/** A terminal is not read further back: `--json` has all of them. */
const MOST_TOLD = 40;

const whats = ['added', 'changed', 'superseded', 'removed'] as const;

const changeLine = ({ where, before, after }: OfferedChange): string =>
  before === undefined && after === undefined
    ? where
    : `${where}: ${before ?? '–'} → ${after ?? '–'}`;

const tellChanges = (changes: Offer['changes'], { tell, language }: Terminal): void => {
  const said = importing(language);
  for (const what of whats) {
    const own = changes.filter((change) => change.what === what);
    if (own.length > 0) tell(said(what, { number: own.length }));
    for (const change of own.slice(0, MOST_TOLD)) tell(`  ${changeLine(change)}`);
    if (own.length > MOST_TOLD) tell(`  ${said('more', { number: own.length - MOST_TOLD })}`);
  }
  const same = changes.filter(({ what }) => what === 'unchanged').length;
  if (same > 0) tell(said('unchanged', { number: same }));
};

/** A cell that stands in the way: what the plan says, and what the file does. */
export interface Clash {
  readonly entity: string;
  readonly field: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

const conflictLine = (
  { entity, field, ours = '', theirs = '' }: Clash,
  { language }: Terminal,
): string => importing(language)('file-conflict', { place: `${entity} ${field}`, ours, theirs });

export const tellConflicts = ({ conflicts }: Offer, terminal: Terminal): void => {
  const { tell, language } = terminal;
  tell(importing(language)('file-conflicts', { number: conflicts.length }));
  for (const conflict of conflicts) tell(`  ${conflictLine(conflict, terminal)}`);
};

/** What was read, what of it changes the plan, and what can't be trusted. */
export const tellOffer = (offer: Offer, terminal: Terminal): void => {
  const said = importing(terminal.language);
  for (const { file, rows, accepted } of offer.files)
    terminal.tell(said('file', { file, rows, accepted, left: rows - accepted }));
  tellChanges(offer.changes, terminal);
  tellFindings(offer.findings, terminal);
};

const clashAsIssue = (clash: Clash, terminal: Terminal) => ({
  code: 'conflict',
  row: clash.entity,
  column: clash.field,
  value: clash.theirs ?? null,
  message: conflictLine(clash, terminal),
});

const sumOf = (files: Offer['files'], of: 'rows' | 'accepted'): number =>
  files.reduce((sum, file) => sum + file[of], 0);

/** `unkept`: cells for whose sake nothing was kept. */
export const offerAsJson = (
  { kind, offer, unkept }: { kind: ImportKind; offer: Offer; unkept: readonly Clash[] },
  terminal: Terminal,
) => ({
  kind: kind.name,
  rows: sumOf(offer.files, 'rows'),
  accepted: unkept.length > 0 ? 0 : sumOf(offer.files, 'accepted'),
  changes: offer.changes.filter(({ what }) => what !== 'unchanged'),
  unchanged: offer.changes.filter(({ what }) => what === 'unchanged').map(({ where }) => where),
  issues: unkept.map((clash) => clashAsIssue(clash, terminal)),
  conflicts: offer.conflicts.map(({ entity, field, base, ours, theirs }) => ({
    entity,
    field,
    base: base ?? null,
    ours: ours ?? null,
    theirs: theirs ?? null,
  })),
  files: offer.files,
  findings: offer.findings.map((finding) => findingAsJson(finding, terminal)),
});
