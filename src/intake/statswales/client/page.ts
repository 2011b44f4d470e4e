import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const answer = z.object({
  page_info: z.object({ total_records: z.int().nonnegative() }),
  headers: z.array(z.object({ name: z.string() })),
  data: z.array(z.union([z.array(cell), z.record(z.string(), cell)])),
});

/** A page of a cube, as the first version of the interface gives it. */
export interface Page {
  /** Rows of the whole cube. */
  readonly total: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const asText = (value: z.infer<typeof cell> | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a page; undefined where it is something else. */
export const readPage = (text: string): Page | undefined => {
  const read = answer.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { page_info, headers, data } = read.data;
  const headings = headers.map(({ name }) => name);
  const rows = data.map((row) =>
    Array.isArray(row) ? row.map(asText) : headings.map((name) => asText(row[name])),
  );
  return { total: page_info.total_records, headings, rows };
};
