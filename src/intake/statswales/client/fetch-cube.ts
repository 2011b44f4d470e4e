import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '#domain';
import { csvText } from '../../csv-text.ts';
import { ask, type NoAnswer } from './ask.ts';
import type { Effects } from './effects.ts';
import { type Page, readPage } from './page.ts';
import { addToPart, beginPart, dropPart, heldIn, type PartHeld, pagesOf } from './part-file.ts';

/** A cube to fetch, and where to: `into` is a CSV file, and what has come before all has is kept beside it. */
export interface CubeToFetch {
  readonly place: string;
  readonly id: string;
  readonly language: Language;
  readonly into: string;
  readonly pageSize?: number;
}

export type Fetched =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly code: NoAnswer | 'cube-incomplete' };

const PAGE = 10_000;
/** A cube that is published anew while it is fetched is begun again; not for ever. */
const MOST_BEGUN = 3;

const addressOf = ({ place, id, language, pageSize = PAGE }: CubeToFetch, page: number): string => {
  const address = new URL(`/v1/${encodeURIComponent(id)}/view`, place);
  address.search = String(
    new URLSearchParams({ page_number: `${page}`, page_size: `${pageSize}`, lang: language }),
  );
  return address.href;
};

const partOf = ({ into }: CubeToFetch): string => `${into}.part`;

const askPage = async (
  cube: CubeToFetch,
  page: number,
  effects: Effects,
): Promise<Page | NoAnswer> => {
  const answer = await ask(addressOf(cube, page), effects);
  if (typeof answer === 'string') return answer;
  return readPage(answer.text) ?? 'cube-not-found';
};

const isOf = ({ about }: PartHeld, { id, language, pageSize = PAGE }: CubeToFetch): boolean =>
  about.id === id && about.language === language && about.pageSize === pageSize;

const isSame = ({ about }: PartHeld, { total, headings }: Page): boolean =>
  about.total === total && about.headings.join('\n') === headings.join('\n');

const begin = async (cube: CubeToFetch, { total, headings }: Page): Promise<PartHeld> => {
  const { id, language, pageSize = PAGE } = cube;
  const about = { id, language, pageSize, total, headings: [...headings] };
  await beginPart(partOf(cube), about);
  return { about, pages: 0, rows: 0 };
};

type Step = { readonly held: PartHeld } | NoAnswer | 'cube-incomplete' | 'begun-again';

/** Fetches the next page onto what there is; of a cube that is no longer the same, nothing is kept. */
const nextPage = async (
  cube: CubeToFetch,
  held: PartHeld | undefined,
  effects: Effects,
): Promise<Step> => {
  const page = await askPage(cube, (held?.pages ?? 0) + 1, effects);
  if (typeof page === 'string') return page;
  if (held && !isSame(held, page)) {
    await dropPart(partOf(cube));
    return 'begun-again';
  }
  const onto = held ?? (await begin(cube, page));
  if (page.rows.length === 0 && onto.rows < page.total) {
    await dropPart(partOf(cube));
    return 'cube-incomplete';
  }
  await addToPart(partOf(cube), page.rows);
  return { held: { ...onto, pages: onto.pages + 1, rows: onto.rows + page.rows.length } };
};

async function* csvOf(cube: CubeToFetch, headings: readonly string[]): AsyncGenerator<string> {
  yield csvText(headings, []);
  for await (const [first, ...others] of pagesOf(partOf(cube)))
    if (first) yield csvText(first, others);
}

const finish = async (cube: CubeToFetch, { about, rows }: PartHeld): Promise<Fetched> => {
  if (rows !== about.total) {
    await dropPart(partOf(cube));
    return { ok: false, code: 'cube-incomplete' };
  }
  const whole = `${cube.into}.whole`;
  await pipeline(
    Readable.from(csvOf(cube, about.headings)),
    createWriteStream(whole, { mode: 0o600 }),
  );
  await rename(whole, cube.into);
  await dropPart(partOf(cube));
  return { ok: true, rows };
};

/** Fetches a cube page by page into a CSV file. What has come is kept when it is interrupted, and gone on from the next time; a file is there only when every row is. */
export const fetchCube = async (cube: CubeToFetch, effects: Effects): Promise<Fetched> => {
  const found = await heldIn(partOf(cube));
  let held = found && isOf(found, cube) ? found : undefined;
  let begun = 1;
  while (!held || held.rows < held.about.total) {
    const step = await nextPage(cube, held, effects);
    if (step === 'begun-again') {
      held = undefined;
      begun += 1;
      if (begun > MOST_BEGUN) return { ok: false, code: 'cube-incomplete' };
    } else if (typeof step === 'string') return { ok: false, code: step };
    else {
      held = step.held;
      if (held.about.total === 0) break;
    }
  }
  return finish(cube, held);
};
