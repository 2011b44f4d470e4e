/** One action that moves the model and one that claims no effect stand for all: the rest differ in their words alone. */
const standsForOthers = (path: string): boolean => /\/A(?:01|11)$/.test(path);

/** All forms are made of the same fields: a milestone's has a text, a choice and days. */
const isOtherForm = (path: string): boolean =>
  /\/(?:edit|golygu)\/[\w-]+%2F/.test(path) && !path.includes('/milestones%2F');

/** Of pages that are one of many, those that stand for the rest. */
export const unlike = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !isOtherForm(path) && (!/\/A\d\d$/.test(path) || standsForOthers(path)));

/** Forms of the rows of one table are alike, and so are changes: the first that is met stands for the rest. */
const kindOf = (path: string): string =>
  path
    .replace(/\/(edit|golygu)\/([\w-]+)%2F.+$/, '/$1/$2%2F…')
    .replace(/\/(history|hanes)\/\d+$/, '/$1/…');

const linksIn = (html: string, base: string): readonly URL[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base),
  );

const isHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Every page that links lead to from both home pages, by path: `/en/about`. */
export const crawl = async (site: string): Promise<readonly string[]> => {
  const waiting = [`${site}/en/`, `${site}/cy/`];
  const seen = new Set(waiting.map((address) => kindOf(new URL(address).pathname)));
  const pages: string[] = [];
  for (const address of waiting) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    if (!isHtml(response)) continue;
    pages.push(new URL(address).pathname);
    for (const link of linksIn(await response.text(), address)) {
      if (link.origin !== site || seen.has(kindOf(link.pathname))) continue;
      seen.add(kindOf(link.pathname));
      waiting.push(link.origin + link.pathname);
    }
  }
  return pages.toSorted();
};
