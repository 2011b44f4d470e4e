import { expect, it, test } from 'vitest';
import type { Finding } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { unsustainableOf } from './unsustainable.ts';

const noPost = (where: string, count: number): Finding => ({
  code: 'trained-no-post',
  where,
  detail: { count },
});
const nobody: Finding = {
  code: 'nobody-to-teach',
  where: 'B1 radiologist',
  detail: { share: 50 },
};
const diverted: Finding = {
  code: 'unscheduled-diverted',
  where: 'B1 mri',
  detail: { count: 12 },
};
const load: Finding = { code: 'load-at-or-above-1', where: 'B1 mri', detail: { load: '1.1' } };

interface Asked {
  readonly board?: string;
  readonly service?: string;
  readonly language?: 'en' | 'cy';
}

const saidOf = (
  findings: readonly Finding[],
  { language = 'en', ...chosen }: Asked = {},
): readonly string[] => {
  const known = knownOf(englishPack, { low: 1, middle: 2, high: 3 });
  const shown = unsustainableOf(
    {
      ...known,
      question: { ...known.question, ...chosen },
      projection: { ...known.projection, findings },
    },
    language,
  );
  return shown?.sentences ?? [];
};

test('nobody to teach comes first, then those without a post, most of them first', () => {
  const said = saidOf([diverted, noPost('B1 sonographer', 2), noPost('B2 sonographer', 9), nobody]);
  expect(said.map((sentence) => sentence.split(':')[0])).toEqual([
    'radiologist, Ash board',
    'sonographer, Beck board',
    'sonographer, Ash board',
    'MRI scans, Ash board',
  ]);
  expect(said[1]).toContain('9 people trained find no post');
});

test('it is of the board and the service that are chosen', () => {
  const all = [diverted, noPost('B1 sonographer', 2), noPost('B2 sonographer', 9)];
  expect(saidOf(all, { board: 'B2' })).toHaveLength(1);
  expect(saidOf(all, { board: 'B1', service: 'ct' })).toHaveLength(1);
});

it.each(['en', 'cy'] as const)('past five it says how many more there are, in %s', (language) => {
  const said = saidOf(
    [1, 2, 3, 4, 5, 6, 7].map((count) => noPost('B1 sonographer', count)),
    { language },
  );
  expect(said).toHaveLength(6);
  expect(said[5]).toContain('2');
});

test('lists that never settle are told elsewhere, and where nothing is found nothing is said', () => {
  expect(saidOf([load])).toEqual([]);
});
