import { createReadStream } from 'node:fs';
import { appendFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const about = z.object({
  id: z.string(),
  language: z.string(),
  pageSize: z.int(),
  total: z.int(),
  headings: z.array(z.string()),
});

/** What the first line of a half-fetched cube says: of which cube it is, and how it was asked for. */
export type PartAbout = z.infer<typeof about>;

type Rows = readonly (readonly string[])[];
const rowsShape = z.array(z.array(z.string()));

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'))
      throw problem;
  } finally {
    stream.destroy();
  }
}

export interface PartHeld {
  readonly about: PartAbout;
  readonly pages: number;
  readonly rows: number;
}

/** What is there of a cube that was not fetched whole: pages that came whole; the rest of the file is cut off. */
export const heldIn = async (path: string): Promise<PartHeld | undefined> => {
  let first: PartAbout | undefined;
  let [pages, rows, bytes] = [0, 0, 0];
  for await (const line of linesOf(path)) {
    if (!first) {
      const read = about.safeParse(parsed(line));
      if (!read.success) return undefined;
      first = read.data;
    } else {
      const read = rowsShape.safeParse(parsed(line));
      if (!read.success) break;
      pages += 1;
      rows += read.data.length;
    }
    bytes += Buffer.byteLength(line) + 1;
  }
  if (!first) return undefined;
  await truncate(path, bytes);
  return { about: first, pages, rows };
};

export const beginPart = (path: string, of: PartAbout): Promise<void> =>
  writeFile(path, `${JSON.stringify(of)}\n`, { mode: 0o600 });

export const addToPart = (path: string, rows: Rows): Promise<void> =>
  appendFile(path, `${JSON.stringify(rows)}\n`);

export const dropPart = (path: string): Promise<void> => rm(path, { force: true });

/** The pages of a part, one by one, as they were added. */
export async function* pagesOf(path: string): AsyncGenerator<Rows> {
  let isFirst = true;
  for await (const line of linesOf(path)) {
    if (!isFirst) yield rowsShape.parse(parsed(line));
    isFirst = false;
  }
}
