/** The two languages of everything a reader sees. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** One piece of wording in both languages; neither is a fallback for the other. */
export type Text = Readonly<Record<Language, string>>;
