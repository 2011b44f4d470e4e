import { join } from 'node:path';
import nunjucks from 'nunjucks';
import type { AssetAddresses } from './assets/assets.ts';
import { nhsukFolder } from './assets/style.ts';
import { radar } from './pages/horizon/radar/radar.ts';
import { chart } from './parts/chart/chart.ts';

export type Render = (template: string, view: object) => string;

/** Nunjucks over the site's own folders and nhsuk-frontend's. An undefined value is a fault, never a blank. */
export const renderer = (assets: AssetAddresses): Render => {
  const loader = new nunjucks.FileSystemLoader([join(import.meta.dirname), nhsukFolder]);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addGlobal('chart', chart);
  environment.addGlobal('radar', radar);
  // Data for the page's script: no `<` may end the element it stands in.
  environment.addFilter('island', (value: unknown) =>
    JSON.stringify(value).replaceAll('<', '\\u003c'),
  );
  return (template, view) => environment.render(template, { ...view, assets });
};
