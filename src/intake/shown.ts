const MOST_SHOWN = 60;
/** Control, format (which turns text about) and unpaired surrogate characters: what a reader could not see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const visible = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return point === 0x7f ? '␡' : `⟨${point.toString(16)}⟩`;
};

/** A value as an issue shows it: short, and with control characters made visible. */
export const shown = (value: string, most: number = MOST_SHOWN): string => {
  const start = [...value.slice(0, 2 * (most + 1))];
  const text = start.slice(0, most).join('').replace(UNSEEN, visible);
  return start.length > most ? `${text}…` : text;
};
