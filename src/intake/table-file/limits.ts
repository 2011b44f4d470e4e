import { MEGABYTE } from '../read-bytes.ts';

/** What no real table passes, and a file that is made to exhaust memory or time does. Why these: docs/decisions/0023. */

/** A file that is held whole while it is read: a workbook, a document, a web page. In bytes. */
export const mostHeld = 20 * MEGABYTE;
/** A text file that is held whole, in bytes. */
export const mostHeldText = 60 * MEGABYTE;
/** A text file that is read as it comes, in bytes, after it is unpacked. */
export const mostStreamed = 4000 * MEGABYTE;
/** A zip that holds one text file is itself held while that is read. In bytes. */
export const mostZip = 400 * MEGABYTE;

/** What a workbook or a document may hold once it is unpacked: bytes, parts, and how many times its size. */
export const mostUnpacked = 150 * MEGABYTE;
export const mostEntries = 500;
export const mostRatio = 200;

/** Rows and cells of a file that is held whole. */
export const mostRows = 200_000;
export const mostCells = 4_000_000;
/** Rows of a file that is read as it comes: a month of the largest return has 149,000. */
export const mostStreamedRows = 3_000_000;
export const mostColumns = 1000;
/** In characters; a spreadsheet program allows a cell no more. */
export const longestCell = 32_767;

/** Memory (of the heap) and time that a file is given. */
export const mostMegabytes = 768;
export const mostSeconds = 20;
