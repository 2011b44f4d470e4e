import type { Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { layoutOf, type Surroundings } from '../../parts/layout/layout.ts';
import type { Render } from '../../render.ts';
import { type TroubleCode, troubles } from './codes.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { againOf, type SentForm } from './sent.ts';

export interface Trouble {
  readonly code: TroubleCode;
  /** The page's language; undefined when the address names none, and both are shown. */
  readonly language: Language | undefined;
  /** What was sent with the request, where nothing is wrong with it. */
  readonly sent?: SentForm | undefined;
}

const inOneLanguage = (code: TroubleCode, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    language,
    title: say(code),
    text: say(`${code}-text`),
    ways: [
      { text: say('toHome'), href: pathOf('home', language) },
      { text: say('toProjection'), href: pathOf('projection', language) },
    ],
  };
};

/** What an error page says: in the page's language, or in both, Welsh first, when it is not known. */
export const present = ({ code, language, sent }: Trouble) => {
  const said = (language === undefined ? (['cy', 'en'] as const) : [language]).map((each) =>
    inOneLanguage(code, each),
  );
  const again = sent && language && againOf(sent, language);
  return { status: troubles[code], said, again };
};

/** Welsh and English side by side have no twin to go to, so the way to the other language is to its home page. */
export const troublePage = (
  render: Render,
  trouble: Trouble,
  surroundings: Surroundings,
): string => {
  const view = present(trouble);
  const language = trouble.language ?? 'en';
  const title = view.said.map((each) => each.title).join(' / ');
  const layout = layoutOf({ page: undefined, language, query: {}, title }, surroundings);
  return render('pages/trouble/page.njk', { layout, page: view });
};
