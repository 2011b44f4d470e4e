import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from './cache.ts';
import { scriptTexts } from './script.ts';
import { nhsukFolder, styleText } from './style.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
}

/** `style.css` becomes `/assets/style-0a1b….css`: the address changes with the content, so it may be kept for ever. */
const asset = (name: string, text: string): Asset => {
  const extension = extname(name);
  const body = Buffer.from(text);
  return {
    address: `/assets/${name.slice(0, -extension.length)}-${digestOf(body)}${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    body,
    gzip: gzipSync(body),
  };
};

/** Only the icons: the other pictures of nhsuk-frontend are the NHS's own marks. */
const icons = (): readonly Asset[] => {
  const folder = join(nhsukFolder, 'nhsuk/assets/images');
  return readdirSync(folder)
    .filter((name) => /^nhsuk-icon-[a-z-]+\.svg$/.test(name) && name !== 'nhsuk-icon-mask.svg')
    .map((name) => {
      const body = readFileSync(join(folder, name));
      const address = `/assets/images/${name}`;
      return { address, type: 'image/svg+xml', body, gzip: gzipSync(body) };
    });
};

const drawing = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, name), 'utf8');

/** Everything the pages load, made at the start and held in memory. */
export const makeAssets = async () => {
  const [style, script, mark, logo] = await Promise.all([
    styleText().then((text) => asset('site.css', text)),
    scriptTexts(),
    drawing('mark.svg').then((text) => asset('mark.svg', text)),
    drawing('logo.svg').then((text) => asset('logo.svg', text)),
  ]);
  const main = asset('main.js', script.main);
  const worker = asset('worker.js', script.worker);
  const paste = asset('paste.js', script.paste);
  return {
    all: [style, mark, logo, main, worker, paste, ...icons()],
    addresses: {
      style: style.address,
      mark: mark.address,
      logo: logo.address,
      script: main.address,
      worker: worker.address,
      paste: paste.address,
    },
  };
};

export type AssetAddresses = Awaited<ReturnType<typeof makeAssets>>['addresses'];
