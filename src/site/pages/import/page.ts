import type { Language } from '#domain';
import { type ImportSource, importKinds } from '#intake';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { planToChange } from '../../keeper/bring-in.ts';
import { type Acted, type Asked, type Form, type Page, type Site, trouble } from '../../page.ts';
import { kindItems, kindWords, uploadForm } from '../../parts/bring-in/bring-in.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const ways = ['data', 'newer-pack', 'history'] as const;

/** What was sent and can't be used. */
interface Tried {
  readonly kind: string | undefined;
  readonly error: string;
}

export const present = (language: Language, tried?: Tried) => {
  const say = speaker({ en, cy }, language);
  const { action, file, button } = uploadForm(language);
  return {
    title: say('title'),
    lead: say('lead'),
    problem: tried && {
      heading: say('wrong'),
      wrong: [{ text: tried.error, href: '#file' }],
    },
    form: {
      action,
      button,
      file: { ...file, error: tried?.error },
      kind: { label: say('kind'), items: kindItems(tried?.kind, language) },
      paste: { summary: say('paste'), label: say('paste-label'), hint: say('paste-hint') },
    },
    kinds: {
      heading: say('kinds'),
      items: importKinds.map(({ name }) => kindWords(name, language)),
    },
    ways: {
      heading: say('ways'),
      items: ways.map((page) => ({ text: say(page), href: pathOf(page, language) })),
    },
  };
};

/** The file that was chosen, or else the table that was pasted. */
const sourceIn = ({ files = [] }: Asked, { text, html }: Form): ImportSource | undefined => {
  const file = files.find(({ field }) => field === 'file');
  if (file) return { kind: 'bytes', file: file.name, bytes: file.bytes };
  const [pasted = ''] = text ?? [];
  if (pasted.trim() === '') return undefined;
  return { kind: 'pasted', text: pasted, html: html?.[0] || undefined };
};

const act = async ({ keeper, importer }: Site, asked: Asked, form: Form): Promise<Acted> => {
  if (!keeper || !importer) return trouble('not-here');
  const { language } = asked;
  const kind = form.kind?.[0] || undefined;
  if (kind !== undefined && !importKinds.some(({ name }) => name === kind))
    return trouble('unknown-choice');
  const source = sourceIn(asked, form);
  if (!source) {
    const error = speaker({ en, cy }, language)('nothing-sent');
    return { kind: 'page', status: 422, view: present(language, { kind, error }) };
  }
  const token = await importer.take({ source, kind, options: {} }, await planToChange(keeper));
  return { kind: 'done', to: pathOf('import-file', language, token) };
};

export const importPage: Page = {
  id: 'import',
  answer: ({ keeper }, { language }) =>
    keeper ? { kind: 'page', view: present(language) } : trouble('not-here'),
  takesFiles: true,
  act,
};
