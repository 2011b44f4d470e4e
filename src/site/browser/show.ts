import type { Language } from '#domain';
import { chart } from '../parts/chart/chart.ts';
import { outlookOf } from '../parts/outlook/outlook.ts';
import type { Picture } from '../parts/outlook/picture.ts';
import type { Known } from '../parts/outlook/question.ts';
import { queueOf } from '../parts/queue/queue.ts';

const part = (name: string): Element | null => document.querySelector(`[data-outlook="${name}"]`);

const write = (name: string, text: string): void => {
  const element = part(name);
  if (element) element.textContent = text;
};

/** Rows are made from the one that is there, so that the page's own markup stays the only one. */
const fill = (table: Element, rows: readonly (readonly { readonly text: string }[])[]): void => {
  const body = table.querySelector('tbody');
  const pattern = body?.querySelector('tr');
  if (!body || !pattern) return;
  const made = rows.map((row) => {
    const line = pattern.cloneNode(true) as HTMLElement;
    for (const [index, cell] of [...line.children].entries())
      cell.textContent = row[index]?.text ?? '';
    return line;
  });
  body.replaceChildren(...made);
};

const redraw = ({ data, words, tables }: Picture): void => {
  const figure = document.querySelector(`[data-chart="${data.id}"]`);
  if (figure) figure.innerHTML = chart(data, words, 'wide') + chart(data, words, 'narrow');
  const shown = document.querySelectorAll(`[data-figures="${data.id}"] table`);
  for (const [index, table] of [...shown].entries()) fill(table, tables[index]?.rows ?? []);
};

const writeQueue = (known: Known, language: Language): void => {
  const queue = queueOf(known, language);
  const table = document.querySelector('[data-figures="queue"] table');
  if (table && queue?.table) fill(table, queue.table.rows);
  write('queue', queue?.sentences.join(' ') ?? '');
};

/** Writes an outlook over the one on the page. */
export const show = (known: Known, language: Language): void => {
  const outlook = outlookOf(known, language);
  write('finding', outlook.finding);
  write('context', outlook.context.join(' '));
  for (const picture of outlook.pictures) redraw(picture);
  writeQueue(known, language);
};

/** Says the finding to a screen reader, once it is settled. */
export const announce = (): void => write('status', part('finding')?.textContent ?? '');
