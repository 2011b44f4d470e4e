import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AnyCatalogue } from '#words';

/** A catalogue of the product, and where its Welsh is kept. */
export interface PlacedCatalogue extends AnyCatalogue {
  /** Its folder below src, and its name where a file holds several: `site/pages/home`, `words/trouble/issues`. */
  readonly place: string;
  readonly welsh: { readonly file: URL; readonly name: string };
}

type Exports = Readonly<Record<string, unknown>>;

const source = new URL('../', import.meta.url);

/** A Welsh constant `cy` or `issuesCy` stands beside its English `en` or `issuesEn`. */
const catalogueOf = (en: Exports, cy: Exports, at: { folder: string; name: string }) => {
  const { folder, name } = at;
  const prefix = name.replace(/cy$/i, '');
  return {
    place: prefix === '' ? folder : `${folder}/${prefix}`,
    welsh: { file: new URL(`${folder}/cy.ts`, source), name },
    en: en[prefix === '' ? 'en' : `${prefix}En`],
    cy: cy[name],
  } as PlacedCatalogue;
};

/** Every catalogue of the source tree, by place. */
export const readCatalogues = async (): Promise<readonly PlacedCatalogue[]> => {
  const files = globSync('**/cy.ts', { cwd: source.pathname }).sort();
  const catalogues = await Promise.all(
    files.map(async (file) => {
      const folder = dirname(file).replaceAll('\\', '/');
      const en: Exports = await import(new URL(`${folder}/en.ts`, source).href);
      const cy: Exports = await import(new URL(`${folder}/cy.ts`, source).href);
      const names = Object.keys(cy).filter((name) => /cy$/i.test(name));
      return names.map((name) => catalogueOf(en, cy, { folder, name }));
    }),
  );
  return catalogues.flat();
};
