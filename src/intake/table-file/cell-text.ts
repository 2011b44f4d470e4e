import { isUtf8 } from 'node:buffer';
import { type Cell, textCell } from '../spreadsheet/cell.ts';

const ASCII = /^[\p{ASCII}]*$/u;
const windows = new TextDecoder('windows-1252');

/** What bytes say, given as a character each: UTF-8 where they are, else as Windows wrote it in the West. */
export const madeOut = (bytes: string): string => {
  if (ASCII.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8') : windows.decode(buffer);
};

/** Takes off the mark that kept a spreadsheet program from running the cell. */
const rearmed = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** What keeps a spreadsheet program from taking `0012` for a number: `="0012"`. */
const KEPT_AS_TEXT = /^="([^"]*)"$/;

/** A cell of a text file. */
export const cellOfText = (bytes: string): Cell => {
  const text = madeOut(bytes).trim();
  if (!text.startsWith('=')) return textCell(rearmed(text));
  const [, kept] = KEPT_AS_TEXT.exec(text) ?? [];
  return kept === undefined ? { text, kind: 'formula' } : textCell(kept);
};
