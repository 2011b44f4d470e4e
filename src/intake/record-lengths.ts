const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A record that passes the limit: the line it begins on, and whether a quote was open. */
export interface TooLong {
  readonly line: number;
  readonly inQuotes: boolean;
}

/** Follows where records begin and end, slice by slice, so that none is handed to the parser that would not fit in memory. */
export const recordLengths = (most: number) => {
  let inQuotes = false;
  let length = 0;
  let line = 1;
  let began = 1;
  return (slice: Buffer): TooLong | undefined => {
    let start = -length;
    for (let at = 0; at < slice.length; at += 1) {
      const byte = slice[at] ?? 0;
      if (byte === QUOTE) inQuotes = !inQuotes;
      if (byte === LINE_FEED) line += 1;
      const ends = !inQuotes && (byte === LINE_FEED || byte === CARRIAGE_RETURN);
      if (ends) {
        start = at + 1;
        began = line;
      } else if (at - start >= most) return { line: began, inQuotes };
    }
    length = slice.length - start;
    return undefined;
  };
};
