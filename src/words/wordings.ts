import { type PluralForm, pluralForms, type Wording } from '#domain';
import type { Draft, English, EnglishMessage, WelshMessage, WelshPlural } from './message.ts';
import { draft } from './message.ts';
import { isDraft, undraft } from './say.ts';

/** The Welsh of any catalogue, when which one does not matter. */
export type Welsh = Readonly<Record<string, WelshMessage | Draft>>;
export interface AnyCatalogue {
  readonly en: English;
  readonly cy: Welsh;
}

const formOf = (message: EnglishMessage | WelshMessage, form: PluralForm): string | undefined =>
  typeof message === 'string' ? message : (message as WelshPlural)[form];

const linesOf = (line: Omit<Wording, 'welsh' | 'english'>, en: EnglishMessage, cy: WelshMessage) =>
  typeof en === 'string'
    ? [{ ...line, english: en, welsh: formOf(cy, 'other') ?? '' }]
    : pluralForms.map((form) => ({
        ...line,
        form,
        english: formOf(en, form) ?? en.other,
        welsh: formOf(cy, form) ?? '',
      }));

/** A catalogue as a translator reads it: a line for each message, six for each plural. */
export const wordingsOf = (place: string, { en, cy }: AnyCatalogue): readonly Wording[] =>
  Object.entries(en).flatMap(([message, english]) => {
    const welsh = cy[message] ?? '';
    const state = isDraft(welsh) ? 'draft' : 'checked';
    return linesOf({ place, message, state }, english, undraft(welsh));
  });

const welshOf = (lines: readonly Wording[]): WelshMessage => {
  const [first] = lines;
  if (first?.form === undefined) return first?.welsh ?? '';
  const given = lines.filter(({ welsh }) => welsh !== '');
  return Object.fromEntries(
    given.map(({ form, welsh }) => [form, welsh]),
  ) as unknown as WelshPlural;
};

/** The Welsh of one catalogue, from its lines; a message is a draft while any of its lines is. */
export const welshFrom = (wordings: readonly Wording[]): Welsh =>
  Object.fromEntries(
    [...Map.groupBy(wordings, ({ message }) => message)].map(([message, lines]) => {
      const welsh = welshOf(lines);
      const confirmed = lines.every(({ state }) => state === 'checked');
      return [message, confirmed ? welsh : draft(welsh)];
    }),
  );
