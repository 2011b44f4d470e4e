import type { Draft, WelshMessage } from '#words';

/** As the formatter of this repository is set: biome.json. */
const WIDTH = 100;

/** The quote that needs fewer escapes, single before double. */
const quotedText = (text: string): string => {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return quote + inside.replaceAll(quote, `\\${quote}`) + quote;
};

/** Moving the value down gains too little for a name so short, and the formatter leaves it. */
const SHORT_NAME = 4;

/** `name: value,` on one line where it fits, else the value on the next. */
const field = (name: string, text: string, indent: string): string => {
  const line = `${indent}${name}: ${quotedText(text)},`;
  return line.length <= WIDTH || name.length <= SHORT_NAME
    ? line
    : `${indent}${name}:\n${indent}  ${quotedText(text)},`;
};

const sentence = (name: string, text: string, isDraft: boolean): string => {
  if (!isDraft) return field(name, text, '  ');
  const line = `  ${name}: draft(${quotedText(text)}),`;
  return line.length <= WIDTH ? line : `  ${name}: draft(\n    ${quotedText(text)},\n  ),`;
};

const plural = (name: string, forms: readonly [string, string][], isDraft: boolean): string => {
  const [open, close] = isDraft ? ['draft({', '}),'] : ['{', '},'];
  const inside = forms.map(([form, text]) => `${form}: ${quotedText(text)}`).join(', ');
  const line = `  ${name}: ${open} ${inside} ${close}`;
  if (line.length <= WIDTH) return line;
  const lines = forms.map(([form, text]) => field(form, text, '    '));
  return [`  ${name}: ${open}`, ...lines, `  ${close}`].join('\n');
};

/** One message of a Welsh catalogue as source text, formatted, without the spaces it begins with and the comma it ends with. */
export const written = (name: string, message: WelshMessage | Draft): string => {
  const isDraft = typeof message === 'object' && 'draft' in message;
  const plain = isDraft ? message.draft : message;
  const lines =
    typeof plain === 'string'
      ? sentence(name, plain, isDraft)
      : plural(name, Object.entries(plain), isDraft);
  return lines.slice(2, -1);
};
