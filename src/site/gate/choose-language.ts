import { type Language, languages } from '#domain';

interface Wish {
  readonly language: string;
  readonly weight: number;
}

const wishOf = (part: string): Wish => {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(each)?.[1]);
  const weight = Number(quality.find((each) => each !== undefined) ?? 1);
  return { language: range.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
};

const isOurs = (language: string): language is Language =>
  languages.some((each) => each === language);

/** The language a browser would rather read (RFC 9110, Accept-Language); English when it names neither. */
export const chooseLanguage = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').map(wishOf);
  const ours = wishes.filter(({ language, weight }) => weight > 0 && isOurs(language));
  const best = ours.toSorted((a, b) => b.weight - a.weight)[0];
  return best && isOurs(best.language) ? best.language : 'en';
};
