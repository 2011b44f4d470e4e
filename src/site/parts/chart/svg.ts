type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A tenth of a pixel is finer than any screen shows, and keeps the picture small and equal everywhere. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

const written = ([name, value]: [string, string | number | undefined]): string =>
  value === undefined
    ? ''
    : ` ${name}="${typeof value === 'number' ? round(value) : escapeText(value)}"`;

/** One SVG element. Children are SVG already; use `escapeText` for words. */
export const tag = (name: string, attributes: Attributes, ...children: string[]): string => {
  const opening = `<${name}${Object.entries(attributes).map(written).join('')}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`;
};
