import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, kept } from './cache.ts';

const source = join(import.meta.dirname, '../style/site.scss');

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

/** The site's one stylesheet. */
export const styleText = async (): Promise<string> => {
  const [text, nhsuk] = await Promise.all([
    readFile(source),
    readFile(join(nhsukFolder, '../package.json')),
  ]);
  return kept({ name: 'site.css', key: digestOf(text, nhsuk) }, compile);
};
