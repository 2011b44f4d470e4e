import type { DatsLine, Service } from '#domain';
import { fold, isSum } from './fold.ts';

/** What a row's labels of services mean: a line of the return, one of the plan's services, a part of a line that is none, the sum of all, or nothing known. */
export type Named =
  | { readonly kind: 'line'; readonly line: DatsLine }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'part'; readonly line: string; readonly name: string }
  | { readonly kind: 'sum' }
  | { readonly kind: 'unknown'; readonly name: string };

/** What the return calls some of the tests, by the service that the Welsh plan has for them. From memory, until a real file is seen; a row of dats.csv by such a name comes first. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  ct: [
    'CT',
    'Computed tomography',
    'Non cardiac computed tomography',
    'Non-cardiac CT',
    'Tomograffeg gyfrifiadurol',
    'Tomograffeg gyfrifiadurol nad yw’n gardiaidd',
  ],
  mri: [
    'MRI',
    'Magnetic resonance imaging',
    'Non cardiac magnetic resonance imaging',
    'Non-cardiac MRI',
    'Delweddu cyseiniant magnetig',
    'Delweddu cyseiniant magnetig nad yw’n gardiaidd',
  ],
  ultrasound: [
    'Ultrasound',
    'Non obstetric ultrasound',
    'Uwchsain',
    'Uwchsain anobstetrig',
    'Uwchsain nad yw’n obstetrig',
  ],
  'nuclear-medicine': ['Nuclear medicine', 'Meddygaeth niwclear'],
  colonoscopy: ['Colonoscopy', 'Colonosgopi'],
  gastroscopy: ['Gastroscopy', 'Gastrosgopi'],
  'flexible-sigmoidoscopy': [
    'Flexible sigmoidoscopy',
    'Flexi sigmoidoscopy',
    'Sigmoidosgopi hyblyg',
  ],
  echocardiography: [
    'Echocardiography',
    'Echo cardiogram',
    'Echocardiogram',
    'Ecocardiogram',
    'Ecocardiograffeg',
  ],
  'ambulatory-ecg': [
    'Ambulatory ECG',
    'Heart rhythm recording',
    'Cofnodi rhythm y galon',
    'ECG symudol',
  ],
};

/** Lines by names of other hands than the crosswalk's. */
const lineSynonyms: Readonly<Record<string, readonly string[]>> = {
  audiology: ['Awdioleg'],
  'diagnostic-endoscopy': ['Endoscopy', 'Endosgopi'],
  'physiological-measurement': ['Mesur ffisiolegol', 'Mesuriad ffisiolegol'],
};

/** Small words in which one hand's Welsh differs from another's. */
const SMALL = /\b(gan|y|yr|feddyg|meddyg|am|o)\b/g;
const bare = (name: string): string => fold(name).replace(SMALL, ' ').replace(/\s+/g, ' ').trim();

/** Groups of lines, which are sums of them. */
const GROUPS =
  /^(diagnostics?|diagnostig|therap(y|ies)|therapi|therapiau)( services| tests)?$|^(gwasanaethau|profion) (diagnostig|therapi)$/;

/** A file says the same few labels again and again. */
const MOST_REMEMBERED = 10_000;

/** Whether a row of the crosswalk names one test within a line that stands for several. */
export const isWithinLine = (row: DatsLine, dats: readonly DatsLine[]): boolean => {
  const [only, ...more] = row.services;
  if (only === undefined || more.length > 0) return false;
  return dats.some(({ services }) => services.length > 1 && services.includes(only));
};

/** Makes out labels of services by a plan's crosswalk and services; the deepest label that means something counts. */
export const serviceNamer = (dats: readonly DatsLine[], services: readonly Service[]) => {
  const lines = new Map(
    dats.flatMap((line) =>
      [line.line, line.name.en, line.name.cy, ...(lineSynonyms[line.line] ?? [])].map(
        (name) => [bare(name), line] as const,
      ),
    ),
  );
  const own = new Map(
    services.flatMap(({ id, name }) =>
      [id, name.en, name.cy, ...(synonyms[id] ?? [])].map((one) => [bare(one), id] as const),
    ),
  );
  const one = (label: string): Named | undefined => {
    const line = lines.get(bare(label));
    if (line && isWithinLine(line, dats))
      return { kind: 'service', service: line.services[0] ?? '' };
    if (line) return { kind: 'line', line };
    const service = own.get(bare(label));
    return service === undefined ? undefined : { kind: 'service', service };
  };
  const known = new Map<string, Named>();
  const make = (labels: readonly string[]): Named => {
    const said = labels.filter(
      (label) => label !== '' && !isSum(label) && !GROUPS.test(fold(label)),
    );
    const last = said.at(-1);
    if (last === undefined) return { kind: 'sum' };
    const found = one(last);
    if (found) return found;
    const above = said
      .toReversed()
      .map(one)
      .find((named) => named?.kind === 'line');
    return above?.kind === 'line'
      ? { kind: 'part', line: above.line.line, name: last }
      : { kind: 'unknown', name: last };
  };
  return (labels: readonly string[]): Named => {
    const key = labels.join('\n');
    const named = known.get(key) ?? make(labels);
    if (known.size < MOST_REMEMBERED) known.set(key, named);
    return named;
  };
};

/** Whether a line is one service by the same name: what it counts is then that service's own list. */
export const isSame = ({ name, services }: DatsLine, all: readonly Service[]): boolean => {
  const [only, ...more] = services;
  const service = all.find(({ id }) => id === only);
  return (
    more.length === 0 &&
    service !== undefined &&
    [service.name.en, service.name.cy, service.id].some((one) =>
      [name.en, name.cy].map(bare).includes(bare(one)),
    )
  );
};
