import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Cell, textCell } from '../spreadsheet/cell.ts';
import { madeOut } from './cell-text.ts';
import { mostColumns } from './limits.ts';
import { sheetTeller } from './telling.ts';
import { Refused, type Tell } from './told.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((held) => held.name === name)?.value ?? '';
const isHidden = (element: Element): boolean =>
  /display\s*:\s*none/i.test(attribute(element, 'style')) || element.tagName === 'script';

/** What is inside a node in its order, without calling itself: a page may be nested as deep as it is long. Does not go into elements that `stays` names. */
function* inside(node: Node, stays: (element: Element) => boolean): Generator<Node> {
  const stack: Node[] = 'childNodes' in node ? [...node.childNodes].reverse() : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    if (isElement(next) && stays(next)) continue;
    const children = 'childNodes' in next ? next.childNodes : [];
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) stack.push(child);
    }
  }
}

const elementsIn = (node: Node, names: readonly string[]): readonly Element[] => {
  const found: Element[] = [];
  const isNamed = (element: Element) => names.includes(element.tagName);
  // A table within a cell is a table of its own.
  for (const next of inside(node, (element) => isNamed(element) || element.tagName === 'table'))
    if (isElement(next) && isNamed(next) && !isHidden(next)) found.push(next);
  return found;
};

const BREAKS = /^(p|div|br|li|tr|h[1-6]|dd|dt)$/;
/** The mark of a footnote that was made of a Word document is no text of the cell. */
const isNoteMark = (element: Element): boolean =>
  /(foot|end)note-ref/.test(attribute(element, 'id'));

const textIn = (cell: Element): string => {
  let text = '';
  const isLeftOut = (element: Element) =>
    element.tagName === 'table' ||
    element.tagName === 'style' ||
    isHidden(element) ||
    isNoteMark(element);
  for (const node of inside(cell, isLeftOut)) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value.replaceAll(/\s+/g, ' ');
    else if (isElement(node) && BREAKS.test(node.tagName)) text += '\n';
  }
  return text
    .replaceAll('\u00A0', ' ')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
};

const spanOf = (cell: Element, name: string): number => {
  const span = Number.parseInt(attribute(cell, name) || '1', 10);
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), 65_534);
};

interface Hanging {
  readonly cell: Cell;
  readonly rows: number;
}

/** Lays rows out on a grid: a cell that spans rows or columns stands in each of its places. */
const laidOut = () => {
  let hanging = new Map<number, Hanging>();
  return (row: Element): readonly Cell[] => {
    const cells: Cell[] = [];
    const below = new Map<number, Hanging>();
    const hang = (at: number, { cell, rows }: Hanging) => {
      cells[at] = cell;
      if (rows > 1) below.set(at, { cell: { ...cell, repeated: true }, rows: rows - 1 });
    };
    for (const [at, held] of hanging) hang(at, held);
    let at = 0;
    for (const element of elementsIn(row, ['td', 'th'])) {
      while (cells[at]) at += 1;
      const cell = textCell(textIn(element));
      const columns = spanOf(element, 'colspan');
      const rows = spanOf(element, 'rowspan');
      if (at + columns > mostColumns) throw new Refused('file-too-heavy', `≤ ${mostColumns}`);
      for (let more = 0; more < columns; more += 1)
        hang(at + more, { cell: more === 0 ? cell : { ...cell, repeated: true }, rows });
      at += columns;
    }
    hanging = below;
    return Array.from(cells, (cell) => cell ?? textCell(''));
  };
};

const tablesIn = (page: Node): readonly Element[] => {
  const tables: Element[] = [];
  for (const node of inside(page, () => false))
    if (isElement(node) && node.tagName === 'table') tables.push(node);
  return tables;
};

/** Tells each table of a page as a sheet, by its caption or its number. */
export const tellTables = (html: string, tell: Tell): void => {
  const tables = tablesIn(parse(html));
  if (tables.length === 0) throw new Refused('no-table', '<table>');
  const teller = sheetTeller(tell);
  for (const [index, table] of tables.entries()) {
    const [caption] = elementsIn(table, ['caption']);
    teller.sheet((caption && textIn(caption)) || String(index + 1), false);
    const layOut = laidOut();
    for (const [at, row] of elementsIn(table, ['tr']).entries()) teller.row(layOut(row), at + 1);
  }
  teller.flush();
};

const utf16 = new TextDecoder('utf-16le');

/** Tells the tables of a web page, as a program saved it or put it on the clipboard. */
export const readPage = (bytes: Buffer, tell: Tell): void => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  tellTables(isUtf16 ? utf16.decode(bytes) : madeOut(bytes.toString('latin1')), tell);
};
