import type { Issue, Kept, Language, Parsed } from '#domain';
import type { MergeConflict } from '#plan';
import { placeOfIssue, speaker, wordFinding, wordIssue } from '#words';
import { pathOf } from '../../address.ts';
import type { PackOffer } from '../../keeper/offer.ts';
import { rowTold } from '../../parts/change/cells.ts';
import { changedRows } from '../../parts/change/changed-rows.ts';
import { type Choices, choicesTold } from '../../parts/change/choices.ts';
import { apart, filesTold } from '../../parts/change/files-told.ts';
import { type Signed, signedFields, unsigned, type Wrong } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** More rows than these are for a file. */
const MOST_ROWS = 50;

export interface Held {
  readonly kept: Kept;
  readonly offer: Parsed<PackOffer | undefined>;
}

/** What was sent and could not be done. */
export interface Tried {
  readonly signed: Signed;
  readonly wrong: readonly Wrong[];
  readonly choices: Choices;
}

const untried: Tried = { signed: unsigned, wrong: [], choices: new Map() };

const waysOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return (['edit', 'history'] as const).map((page) => ({
    text: say(page),
    href: pathOf(page, language),
  }));
};

/** Where there is nothing to bring in. */
const withoutOffer = (title: string, lead: string, issues: readonly string[]) => ({
  title,
  lead: [lead].filter((text) => text !== ''),
  issues,
  problem: undefined,
  changed: undefined,
  form: undefined,
});

const unreadable = (issues: readonly Issue[], language: Language) =>
  withoutOffer(
    speaker({ en, cy }, language)('title-unread'),
    '',
    issues.map((issue) => `${placeOfIssue(issue)}: ${wordIssue(issue, language)}`),
  );

const leadOf = ({ loaded, facts, conflicts }: PackOffer, kept: Kept, language: Language) => {
  const { plan, files } = apart(changedRows(kept, facts));
  const rows = plan.length;
  const say = speaker({ en, cy }, language);
  return [
    ...(loaded === undefined ? [] : [say('loaded', { version: loaded })]),
    rows === 0 && conflicts.length === 0 ? say('lead-no-rows') : '',
    rows === 0 ? '' : say('lead-rows', { count: rows }),
    files.size === 0 ? '' : say('lead-files', { count: files.size }),
    conflicts.length === 0 ? '' : say('lead-conflicts', { count: conflicts.length }),
  ].filter((text) => text !== '');
};

const changedOf = (offer: PackOffer, kept: Kept, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { plan, ...files } = apart(changedRows(kept, offer.facts));
  const more = plan.length - MOST_ROWS;
  return {
    heading: say('rows'),
    rows: plan.slice(0, MOST_ROWS).map((row) => rowTold(row, kept, language)),
    more: more > 0 ? say('more', { count: more }) : undefined,
    files: filesTold(files, kept, language),
    csv: { text: say('csv'), href: `${pathOf('newer-pack', language)}.csv` },
  };
};

const formOf = (
  { offer, kept }: { readonly offer: PackOffer; readonly kept: Kept },
  { signed, wrong, choices }: Tried,
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const conflicts: readonly MergeConflict[] = offer.conflicts;
  return {
    heading: say('accept'),
    lead: say('accept-lead'),
    action: pathOf('newer-pack', language),
    saw: String(offer.saw),
    conflicts: {
      heading: say('conflicts'),
      lead: say('conflicts-lead'),
      items: choicesTold({ conflicts, kept, choices, say }, language),
    },
    fields: signedFields('accept', { signed, wrong }, language),
    button: say('button'),
  };
};

const withOffer = (
  { offer, kept }: { readonly offer: PackOffer; readonly kept: Kept },
  tried: Tried,
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const changed = changedOf(offer, kept, language);
  return {
    title: say('title', { name: offer.name, version: offer.version }),
    lead: leadOf(offer, kept, language),
    issues: offer.findings.map((finding) => wordFinding(finding, language)),
    problem: tried.wrong.length > 0 ? { heading: say('wrong'), wrong: tried.wrong } : undefined,
    changed,
    form: formOf({ offer, kept }, tried, language),
  };
};

export const present = ({ kept, offer }: Held, language: Language, tried = untried) => {
  const say = speaker({ en, cy }, language);
  const told = () => {
    if (!offer.ok) return unreadable(offer.issues, language);
    return offer.value
      ? withOffer({ offer: offer.value, kept }, tried, language)
      : withoutOffer(say('title-none'), say('lead-none'), []);
  };
  return { ...told(), ways: waysOf(language) };
};
