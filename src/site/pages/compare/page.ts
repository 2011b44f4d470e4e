import type { Kept, Language } from '#domain';
import type { RowDifference } from '#plan';
import { speaker } from '#words';
import { pathOf, type Query, searchOf } from '../../address.ts';
import { type Asked, type Page, type Site, trouble } from '../../page.ts';
import { rowTold } from '../../parts/change/cells.ts';
import { apart, filesTold } from '../../parts/change/files-told.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { compareCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { formOf, momentText, problemOf } from './form.ts';
import { gather, type Held } from './gather.ts';
import { actionEntity, type Group, grouped } from './grouped.ts';

/** More rows than these are for a file. */
const MOST_ROWS = 100;

type Compared = NonNullable<Held['compared']>;

const countOf = (rows: readonly RowDifference[], kind: RowDifference['kind']): number =>
  rows.filter((row) => row.kind === kind).length;

/** `2 rows changed, 1 new row, 3 files differ`: what there is none of is not told. */
const countsOf = (rows: readonly RowDifference[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { plan, files } = apart(rows);
  const counts = (['changed', 'came', 'went'] as const)
    .map((kind) => ({ kind, count: countOf(plan, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`rows-${kind}`, { count }));
  return [...counts, ...(files.size > 0 ? [say('files-differ', { count: files.size })] : [])].join(
    ', ',
  );
};

/** How much differs, in one sentence. */
const titleOf = ({ question, now, compared }: Held, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { from, to } = question;
  if (!compared || !from.moment || !to.moment) return say('title-ask');
  const told = {
    from: momentText(from.moment, now, language),
    to: momentText(to.moment, now, language),
  };
  const { rows } = compared;
  return rows.length === 0
    ? say('title-same', told)
    : say('title', { ...told, counts: countsOf(rows, language) });
};

/** A row that went is called by what it was. */
const namedIn = ({ kind }: RowDifference, { before, after }: Compared): Kept =>
  kind === 'went' ? before : after;

const groupTold = ({ action, rows }: Group, compared: Compared, language: Language) => {
  const own = action === undefined ? undefined : actionEntity(action);
  return {
    heading:
      own === undefined
        ? speaker({ en, cy }, language)('rest')
        : rowName(own, compared.after, language),
    rows: rows.map((row) => {
      const told = rowTold(row, namedIn(row, compared), language);
      return row.entity === own ? { ...told, heading: undefined } : told;
    }),
  };
};

/** The first rows of all groups, as many as a page tells. */
const firstOf = (groups: readonly Group[]): readonly Group[] => {
  let left = MOST_ROWS;
  return groups.flatMap(({ action, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ action, rows: shown }];
  });
};

const differencesOf = ({ compared, question }: Held, language: Language) => {
  if (!compared || compared.rows.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const { plan, ...files } = apart(compared.rows);
  const more = plan.length - MOST_ROWS;
  const query: Query = { from: question.from.text, to: question.to.text };
  return {
    groups: firstOf(grouped(plan, compared)).map((group) => groupTold(group, compared, language)),
    more: more > 0 ? say('more', { count: more }) : undefined,
    files: filesTold(files, compared.before, language),
    csv: { text: say('csv'), href: `${pathOf('compare', language)}.csv${searchOf(query)}` },
  };
};

export const present = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    title: titleOf(held, language),
    lead: say('lead'),
    problem: problemOf(held, language),
    form: formOf(held, language),
    differences: differencesOf(held, language),
    history: { text: say('history'), href: pathOf('history', language) },
  };
};

const heldIn = async ({ keeper, today }: Site, { query }: Asked): Promise<Held | undefined> =>
  keeper && gather(keeper.ledger, { query, today: today() });

export const compare: Page = {
  id: 'compare',
  answer: async (site, asked) => {
    const held = await heldIn(site, asked);
    if (!held) return trouble('not-here');
    return { kind: 'page', view: present(held, asked.language) };
  },
  csv: async (site, asked) => {
    const held = await heldIn(site, asked);
    if (!held) return trouble('not-here');
    return held.compared ? compareCsv(held.compared.rows, asked.language) : trouble('bad-value');
  },
};
