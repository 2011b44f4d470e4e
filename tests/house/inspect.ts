import { posix } from 'node:path';
import { browser, LONGEST_FILE, rooms } from './rooms.ts';
import type { Source } from './source.ts';

/** One breach of the floor plan, as a sentence that begins with the file. */
export type Breach = string;

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const isTest = (path: string): boolean => /\.test\.ts$|\/fixtures?\//.test(path);
const targetOf = ({ path }: Source, specifier: string): string =>
  specifier.startsWith('#')
    ? `src/${specifier.slice(1)}/index.ts`
    : posix.join(posix.dirname(path), specifier);
const isOurs = (specifier: string): boolean => /^[#.]/.test(specifier);

const doorBreach = (source: Source, door: string): Breach[] => {
  const room = roomOf(source.path);
  if (door === room) return [`${source.path} goes out and in by its own door #${door}`];
  if (rooms[room]?.enters.includes(door)) return [];
  return [`${source.path} may not enter #${door}`];
};

const pathBreach = (source: Source, specifier: string): Breach[] => {
  const target = targetOf(source, specifier);
  const staysInside = target.startsWith(`src/${roomOf(source.path)}/`);
  return staysInside ? [] : [`${source.path} reaches past a door: ${specifier}`];
};

const packageBreach = (source: Source, specifier: string): Breach[] => {
  const pure = rooms[roomOf(source.path)]?.pure;
  if (pure === undefined || isTest(source.path) || pure.packages.test(specifier)) return [];
  return [`${source.path} is in a pure room and may not use ${specifier}`];
};

const importBreaches = (source: Source): Breach[] =>
  source.imports.flatMap((specifier) => {
    if (specifier.startsWith('#')) return doorBreach(source, specifier.slice(1));
    if (specifier.startsWith('.')) return pathBreach(source, specifier);
    return packageBreach(source, specifier);
  });

const effectBreaches = (source: Source): Breach[] =>
  rooms[roomOf(source.path)]?.pure && !isTest(source.path)
    ? source.effects.map((effect) => `${source.path} has a hidden effect: ${effect}`)
    : [];

const shapeBreaches = (source: Source): Breach[] => [
  ...(rooms[roomOf(source.path)] ? [] : [`${source.path} is in no room of the floor plan`]),
  ...(source.lines > LONGEST_FILE ? [`${source.path} has ${source.lines} lines`] : []),
];

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (sources: readonly Source[]): Graph =>
  new Map(
    sources.map((source) => [
      source.path,
      source.imports.filter(isOurs).map((specifier) => targetOf(source, specifier)),
    ]),
  );

/** Depth first; a file met again while still open closes a cycle. */
const cycleBreaches = (graph: Graph): Breach[] => {
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const visit = (path: string, open: readonly string[]): void => {
    const start = open.indexOf(path);
    if (start >= 0) breaches.push(`${[...open.slice(start), path].join(' -> ')} is a cycle`);
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...open, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return breaches;
};

/** The browser's own files and all they reach by relative path. */
const browserFiles = (graph: Graph): ReadonlySet<string> => {
  const found = new Set([...graph.keys()].filter((path) => path.startsWith(browser.folder)));
  for (const path of found)
    for (const next of graph.get(path) ?? [])
      if (roomOf(next) === roomOf(browser.folder)) found.add(next);
  return found;
};

const browserBreaches = (sources: readonly Source[]): Breach[] => {
  const files = browserFiles(graphOf(sources.filter(({ path }) => !isTest(path))));
  const barred = (specifier: string) =>
    specifier.startsWith('#')
      ? !browser.enters.includes(specifier.slice(1))
      : specifier.startsWith('node:');
  return sources
    .filter(({ path }) => files.has(path))
    .flatMap(({ path, imports }) =>
      imports.filter(barred).map((specifier) => `${path} runs in a browser, without ${specifier}`),
    );
};

/** Every way in which these files depart from the floor plan; none is the goal. */
export const inspect = (sources: readonly Source[]): readonly Breach[] => [
  ...sources.flatMap((source) => [
    ...shapeBreaches(source),
    ...importBreaches(source),
    ...effectBreaches(source),
  ]),
  ...cycleBreaches(graphOf(sources)),
  ...browserBreaches(sources),
];
