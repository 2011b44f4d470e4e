import type { Issue, Language } from '#domain';
import type { Offer, OfferedChange } from '#intake';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { HeldFile } from '../../importer/shelf.ts';
import { reasonToBringIn } from '../../keeper/bring-in.ts';
import { kindItems, kindWords, uploadForm } from '../../parts/bring-in/bring-in.ts';
import { type Choices, choicesTold } from '../../parts/change/choices.ts';
import { type Signed, signedFields, type Wrong } from '../../parts/change/signed.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { fileName, type Held, offerOf, ownNames, sawOf } from './held.ts';
import { optionFields } from './options.ts';
import { changesTold, filesTold, findingsTold, issuesTold, whats } from './told.ts';

/** What was sent and could not be done. */
export interface Tried {
  readonly signed: Signed;
  readonly wrong: readonly Wrong[];
  readonly choices: Choices;
}

const nameTold = (file: HeldFile, language: Language): string =>
  fileName(file) ?? speaker({ en, cy }, language)('pasted');

const changesNothing = ({ facts, conflicts }: Offer): boolean =>
  facts.length === 0 && conflicts.length === 0;

const takesNothing = ({ files }: Offer): boolean => files.every(({ accepted }) => accepted === 0);

const issuesOf = ({ read }: HeldFile): readonly Issue[] => (read && !read.ok ? read.issues : []);

/** What is no table is one whatever it is read as. */
const isUnreadable = (file: HeldFile): boolean =>
  file.kind === undefined && issuesOf(file).length > 0;

/** A file that was mended is sent from where its slips are told. */
const mendedForm = (file: HeldFile, language: Language) => {
  if (issuesOf(file).length === 0) return undefined;
  return { ...uploadForm(language), heading: speaker({ en, cy }, language)('mended') };
};

/** What became of the look: nothing is here, or can be told, or read, or is to be done; or there is something to decide. */
const titleOf = (file: HeldFile, language: Language) => {
  const say = speaker({ en, cy }, language);
  const named = { file: nameTold(file, language) };
  const offer = offerOf(file);
  if (offer && changesNothing(offer) && takesNothing(offer))
    return { title: say('title-none', named), lead: say('lead-none') };
  if (offer && changesNothing(offer))
    return { title: say('title-nothing', named), lead: say('lead-nothing') };
  if (offer) return { title: say('title', named), lead: say('lead') };
  if (!file.read) return { title: say('title-unknown', named), lead: say('lead-unknown') };
  if (isUnreadable(file)) return { title: say('title-refused', named), lead: say('lead-unread') };
  const count = issuesOf(file).length;
  return { title: say('title-refused', named), lead: say('lead-refused', { count }) };
};

const untried = (file: HeldFile, language: Language): Tried => ({
  signed: {
    who: '',
    reason: reasonToBringIn(file.kind ?? '', nameTold(file, language), language),
  },
  wrong: [],
  choices: new Map(),
});

const acceptForm = (
  { held, file }: { readonly held: Held; readonly file: HeldFile },
  tried: Tried,
  language: Language,
) => {
  const offer = offerOf(file);
  if (!offer || changesNothing(offer)) return undefined;
  const say = speaker({ en, cy }, language);
  const { signed, wrong, choices } = tried;
  const { kept } = held;
  return {
    heading: say('accept'),
    lead: say('accept-lead'),
    saw: sawOf(file),
    conflicts: {
      heading: say('conflicts'),
      lead: say('conflicts-lead'),
      items: choicesTold({ conflicts: offer.conflicts, kept, choices, say }, language),
    },
    fields: signedFields('accept', { signed, wrong }, language),
    button: say('button'),
  };
};

/** Another kind, or other choices. */
const againForm = ({ pack }: Held, { kind, toRead }: HeldFile, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('again'),
    lead: say('again-lead'),
    kind: { label: say('kind'), items: kindItems(kind, language) },
    options: optionFields({ kind, chosen: toRead.options, pack }, language),
    button: say('again-button'),
    drop: say('drop'),
  };
};

const waysOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  const items = (['import', 'history'] as const).map((page) => ({
    text: say(page),
    href: pathOf(page, language),
  }));
  return { heading: say('ways'), items };
};

const countOf = (file: HeldFile, wanted: OfferedChange['what']): number =>
  offerOf(file)?.changes.filter(({ what }) => what === wanted).length ?? 0;

/** How much it would change, before the list of it. */
const countsOf = (file: HeldFile, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const counts = whats.flatMap((what) => {
    const number = countOf(file, what);
    return number === 0 ? [] : [say(`count-${what}`, { number })];
  });
  return counts.length === 0 ? [] : [say('counts', { told: counts.join('; ') })];
};

const leadOf = (file: HeldFile, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const same = countOf(file, 'unchanged');
  return [
    titleOf(file, language).lead,
    ...(file.kind === undefined
      ? []
      : [say('read-as', { kind: kindWords(file.kind, language).name })]),
    ...countsOf(file, language),
    ...(same > 0 ? [say('unchanged', { count: same })] : []),
  ];
};

const presentFile = (held: Held, file: HeldFile, { language, tried }: Telling) => {
  const say = speaker({ en, cy }, language);
  const offer = offerOf(file);
  const address = pathOf('import-file', language, held.token);
  const asked = tried ?? untried(file, language);
  return {
    title: titleOf(file, language).title,
    lead: leadOf(file, language),
    problem: asked.wrong.length > 0 ? { heading: say('wrong'), wrong: asked.wrong } : undefined,
    file: {
      action: address,
      issues: issuesTold(issuesOf(file), ownNames(file), language),
      findings: findingsTold(offer?.findings ?? [], held, language),
      changes: {
        heading: say('changes'),
        groups: changesTold(offer?.changes ?? [], held, language),
      },
      files: filesTold(offer?.files ?? [], { name: nameTold(file, language), language }),
      csv: { text: say('csv'), href: `${address}.csv` },
      accept: acceptForm({ held, file }, asked, language),
      mended: mendedForm(file, language),
      again: isUnreadable(file) ? undefined : againForm(held, file, language),
    },
    ways: waysOf(language),
  };
};

export interface Telling {
  readonly language: Language;
  readonly tried?: Tried | undefined;
}

/** What a file would change, before it does. */
export const present = (held: Held, telling: Telling) => {
  const { language } = telling;
  if (held.file) return presentFile(held, held.file, telling);
  const say = speaker({ en, cy }, language);
  return {
    title: say('title-gone'),
    lead: [say('lead-gone')],
    problem: undefined,
    file: undefined,
    ways: waysOf(language),
  };
};
