import type { Language } from '#domain';
import type { EnglishPlural, WelshPlural } from './message.ts';

const rules = { en: new Intl.PluralRules('en'), cy: new Intl.PluralRules('cy') };

/** The form a count takes: English has two; Welsh up to six (0, 1, 2, 3, 6 and the rest). A form that is not given is `other`. */
export const pluralForm = (
  forms: EnglishPlural | WelshPlural,
  count: number,
  language: Language,
): string => (forms as WelshPlural)[rules[language].select(count)] ?? forms.other;
