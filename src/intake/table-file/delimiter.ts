const candidates: readonly string[] = [',', '\t', ';', '|'];
const MOST_LINES = 50;
const SAMPLE = 65_536;

/** How often each candidate stands outside quotes, line by line. */
const countsByLine = (text: string): readonly (readonly number[])[] => {
  const lines: number[][] = [];
  let counts = candidates.map(() => 0);
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    if (inQuotes) continue;
    const which = candidates.indexOf(character);
    if (which !== -1) counts[which] = (counts[which] ?? 0) + 1;
    if (character !== '\n') continue;
    lines.push(counts);
    counts = candidates.map(() => 0);
    if (lines.length === MOST_LINES) return lines;
  }
  return [...lines, counts];
};

/** How many lines have the same number of a candidate, some at all; then how many it is. */
const agreement = (counts: readonly number[]): number => {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, times]) => times * 1000 + count));
};

/** What stands between the cells of a table, judged by its beginning: what most lines have equally often. A first line `sep=;` says it. */
export const delimiterOf = (start: Buffer): string => {
  const text = start.subarray(0, SAMPLE).toString('latin1');
  const [, said] = /^"?sep=([,;\t|])/i.exec(text) ?? [];
  if (said) return said;
  const lines = countsByLine(text);
  const scores = candidates.map((_, which) => agreement(lines.map((counts) => counts[which] ?? 0)));
  return candidates[scores.indexOf(Math.max(...scores))] ?? ',';
};
