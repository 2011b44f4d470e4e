/** A sentence with `{named}` places, or its plural forms chosen by `{count}`. */
export type EnglishPlural = { readonly one: string; readonly other: string };
export type WelshPlural = {
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};
export type EnglishMessage = string | EnglishPlural;
export type WelshMessage = string | WelshPlural;

/** Welsh wording a translator has still to confirm: shown as it is, marked only in the words spreadsheet. */
export interface Draft<T extends WelshMessage = WelshMessage> {
  readonly draft: T;
}
export const draft = <T extends WelshMessage>(wording: T): Draft<T> => ({ draft: wording });

export type English = Readonly<Record<string, EnglishMessage>>;

/** The Welsh of a catalogue: the same keys, plural where the English is plural. A missing key does not compile. */
export type WelshOf<C extends English> = {
  readonly [K in keyof C]: C[K] extends string
    ? string | Draft<string>
    : WelshPlural | Draft<WelshPlural>;
};

type PlacesIn<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;
type PlacesOf<M> = M extends string
  ? PlacesIn<M>
  : M extends EnglishPlural
    ? PlacesIn<M['one'] | M['other']> | 'count'
    : never;

type Filling<P extends string> = {
  readonly [K in P]: K extends 'count' ? number : string | number;
};

/** What `say` asks for beside the key: nothing, or one value for each place in the English. */
export type FillingOf<M> = [PlacesOf<M>] extends [never] ? [] : [Filling<PlacesOf<M> & string>];

/** English and Welsh of one place in the product: a page, a part, the command line. */
export interface Catalogue<C extends English = English> {
  readonly en: C;
  readonly cy: WelshOf<C>;
}
