import type { Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { type Asked, type Page, trouble } from '../../page.ts';
import { rowTold } from '../../parts/change/cells.ts';
import { changedRows } from '../../parts/change/changed-rows.ts';
import { apart, filesTold } from '../../parts/change/files-told.ts';
import { act } from './act.ts';
import { changeCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { clashOf, formOf, type Tried } from './forms.ts';
import { factsTold, type Held, heldAt, isWaiting } from './held.ts';
import { doneOf, proofOf, summaryOf, titleOf, waysOf } from './telling.ts';

/** As many rows as a page can tell; a file tells them all. */
const MOST_ROWS = 20;

const rowsOf = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const beside = isWaiting(held) ? held.now : held.before;
  const { plan, ...files } = apart(changedRows(beside, factsTold(held)));
  const more = plan.length - MOST_ROWS;
  return {
    heading: say(isWaiting(held) ? 'rows-asked' : 'rows'),
    rows: plan.slice(0, MOST_ROWS).map((row) => rowTold(row, held.now, language)),
    more: more > 0 ? say('more', { count: more }) : undefined,
    files: filesTold(files, beside, language),
    csv: {
      text: say('csv'),
      href: `${pathOf('change', language, String(held.entry.seq))}.csv`,
    },
  };
};

/** `done` names the change that a form on this page has just made. */
interface Reading {
  readonly language: Language;
  readonly done?: string | undefined;
}

export const present = (held: Held, { language, done }: Reading, tried?: Tried) => {
  const say = speaker({ en, cy }, language);
  return {
    title: titleOf(held, language),
    done: doneOf(held, done, language),
    problem:
      tried && tried.wrong.length > 0 ? { heading: say('wrong'), wrong: tried.wrong } : undefined,
    clash: clashOf(held, tried, language),
    summary: summaryOf(held, language),
    changed: rowsOf(held, language),
    form: formOf(held, tried, language),
    proof: proofOf(held, language),
    ways: waysOf(held, language),
  };
};

const doneIn = ({ query }: Asked): string | undefined => query.done;

export const change: Page = {
  id: 'change',
  answer: async ({ keeper }, asked) => {
    const held = keeper && (await heldAt(keeper.ledger, asked.subject));
    if (!held) return trouble('not-here');
    const reading = { language: asked.language, done: doneIn(asked) };
    return { kind: 'page', view: present(held, reading) };
  },
  csv: async ({ keeper }, { subject, language }) => {
    const held = keeper && (await heldAt(keeper.ledger, subject));
    return held ? changeCsv(held, language) : trouble('not-here');
  },
  act: async ({ keeper }, { subject, language }, form) => {
    if (!keeper) return trouble('not-here');
    const held = await heldAt(keeper.ledger, subject);
    if (!held) return trouble('not-here');
    const acted = await act({ keeper, held, language }, form);
    if ('to' in acted) return { kind: 'done', to: acted.to };
    const { status, tried } = acted;
    // What stands in the way was changed a moment ago: the page tells of the plan as it is since.
    const again = (await heldAt(keeper.ledger, subject)) ?? held;
    return { kind: 'page', status, view: present(again, { language }, tried) };
  },
};
