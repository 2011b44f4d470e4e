/** What a JSON file of rows holds: what came before its rows, and the rows. */
export interface JsonTaker {
  /** A value of the outermost object that is no list of rows. */
  readonly about: (key: string, value: unknown) => void;
  /** False to read no further. */
  readonly element: (value: unknown) => boolean;
}

export class NotJson extends Error {}

/** In characters: a longer one is no row, and is not held. */
const LONGEST = 1_000_000;
const ROWS = /^\s*"(?:value|data)"\s*:\s*$/;
const ENTRY = /^("(?:[^"\\]|\\.)*")\s*:([\s\S]*)$/;

interface Reading {
  /** How many brackets are open, and how many are when a piece begins. */
  depth: number;
  holder: number;
  inText: boolean;
  escaped: boolean;
  rows: 'to-come' | 'here' | 'past';
  piece: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson();
  }
};

const endPiece = (reading: Reading, taker: JsonTaker): boolean => {
  const text = reading.piece.trim();
  reading.piece = '';
  if (text === '') return true;
  if (reading.rows === 'here') return taker.element(parsed(text));
  const [, name = '""', value = ''] = ENTRY.exec(text) ?? [];
  if (value.trim() !== '') taker.about(String(parsed(name)), parsed(value));
  return true;
};

const open = (reading: Reading, character: string): boolean => {
  const { depth, rows, piece } = reading;
  const begins =
    character === '[' && rows === 'to-come' && (depth === 0 || (depth === 1 && ROWS.test(piece)));
  reading.depth += 1;
  if (begins) Object.assign(reading, { rows: 'here', piece: '', holder: reading.depth });
  else if (depth >= reading.holder) reading.piece += character;
  return true;
};

const close = (reading: Reading, taker: JsonTaker, character: string): boolean => {
  reading.depth -= 1;
  if (reading.depth >= reading.holder) {
    reading.piece += character;
    return true;
  }
  const wanted = endPiece(reading, taker);
  if (reading.rows === 'here') Object.assign(reading, { rows: 'past', holder: 1 });
  return wanted;
};

const inText = (reading: Reading, character: string): boolean => {
  reading.piece += character;
  if (reading.escaped) reading.escaped = false;
  else if (character === '\\') reading.escaped = true;
  else if (character === '"') reading.inText = false;
  return true;
};

const outOfText = (reading: Reading, taker: JsonTaker, character: string): boolean => {
  if (character === '{' || character === '[') return open(reading, character);
  if (reading.depth === 0 && character.trim() !== '') throw new NotJson();
  if (character === '}' || character === ']') return close(reading, taker, character);
  if (character === ',' && reading.depth === reading.holder) return endPiece(reading, taker);
  reading.piece += character;
  reading.inText = character === '"';
  return true;
};

/**
 * Reads `{…, "value": [row, row, …]}` (or `"data"`, or the list alone) as its text comes, a row at a time: no more than one is held.
 * Throws `NotJson` where it is something else.
 */
export const jsonElements = (taker: JsonTaker) => {
  const reading: Reading = {
    depth: 0,
    holder: 1,
    inText: false,
    escaped: false,
    rows: 'to-come',
    piece: '',
  };
  return {
    push: (text: string): boolean => {
      for (const character of text) {
        const wanted = reading.inText
          ? inText(reading, character)
          : outOfText(reading, taker, character);
        if (reading.piece.length > LONGEST) throw new NotJson();
        if (!wanted) return false;
      }
      return true;
    },
    /** Throws where the text ended before what it held did. */
    end: (): void => {
      if (reading.depth > 0 || reading.inText || reading.rows !== 'past') throw new NotJson();
    },
  };
};
