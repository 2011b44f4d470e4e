import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, kept } from './cache.ts';

const folder = join(import.meta.dirname, '../style');
const source = join(folder, 'site.scss');

/** Where the macros, Sass and icons of nhsuk-frontend lie. */
export const nhsukFolder = join(
  dirname(fileURLToPath(import.meta.resolve('nhsuk-frontend/package.json'))),
  'dist',
);

const compile = async (): Promise<string> => {
  const { compile: compileSass } = await import('sass');
  return compileSass(source, { loadPaths: [nhsukFolder], style: 'compressed', quietDeps: true })
    .css;
};

/** Everything of our own that the stylesheet is made from. */
const sources = async (): Promise<readonly Buffer[]> => {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, name))));
};

/** The site's one stylesheet. */
export const styleText = async (): Promise<string> => {
  const nhsuk = await readFile(join(nhsukFolder, '../package.json'));
  return kept({ name: 'site.css', key: digestOf(nhsuk, ...(await sources())) }, compile);
};
