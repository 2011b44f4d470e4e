import { type Page, trouble } from '../../page.ts';
import { act } from './act.ts';
import { importCsv } from './csv.ts';
import { heldAt } from './held.ts';
import { present } from './present.ts';

export const importFile: Page = {
  id: 'import-file',
  answer: async (site, asked) => {
    const held = await heldAt(site, asked);
    if (!held) return trouble('not-here');
    return { kind: 'page', view: present(held, { language: asked.language }) };
  },
  csv: async (site, asked) => {
    const held = await heldAt(site, asked);
    return held?.file ? importCsv(held.file, asked.language) : trouble('not-here');
  },
  act: async (site, asked, form) => {
    const held = await heldAt(site, asked);
    const { keeper, importer } = site;
    if (!held || !keeper || !importer) return trouble('not-here');
    return act({ keeper, importer, held, form }, asked.language);
  },
};
