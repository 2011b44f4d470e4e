import { expect, test } from 'vitest';
import type { Day } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack, welshPack } from '../../fixtures/sample-packs.ts';
import { present } from './page.ts';

const noPlan = { plan: undefined, today: 0 as Day };
const known = knownOf(welshPack, { low: 9120, middle: 10_449, high: 12_360 });

test('the home page leads with the Welsh list, and says that it is reconstructed', () => {
  const { outlook } = present({ known, proof: englishPack, ...noPlan }, 'en');
  expect(outlook).toMatchObject({
    finding:
      'The all-Wales diagnostic list is expected to be about 10,400 in September 2026, between 9,100 and 12,400',
    context: [
      'The projection knows figures up to September 2025 and none after.',
      'It was 1,023 at the end of September 2025.',
      'About 20% of it is expected to have waited longer than the standard of 8 weeks (10% to 30%).',
      'At the end of September 2025 it was 5%.',
    ],
    label: {
      name: 'Reconstructed',
      text: 'These figures are reconstructed from published percentages. They are not official statistics.',
    },
  });
  expect(outlook?.pictures.map(({ words }) => words.watermark)).toEqual(['Reconstructed']);
});

test('in Welsh the same list leads, in words that stand after no number that would change them', () => {
  expect(present({ known, proof: englishPack, ...noPlan }, 'cy').outlook?.finding).toBe(
    'Disgwylir y bydd tua 10,400 ar y rhestr aros am brofion diagnostig yng Nghymru ym mis Medi 2026 (ystod: 9,100 i 12,400)',
  );
});

test('England is one way in, as proof of the method, and only where it is held', () => {
  const hrefs = (proof: typeof englishPack | undefined) =>
    present({ known, proof, ...noPlan }, 'en').ways.items.map(({ href }) => href);
  const always = ['/en/about', '/en/projection', '/en/data'];
  expect(hrefs(undefined)).toEqual(always);
  expect(hrefs(englishPack)).toEqual([...always, '/en/projection?pack=sample-england']);
});

test('without a Welsh list the home page still says what this is', () => {
  const { outlook, more, heading } = present(
    { known: undefined, proof: undefined, ...noPlan },
    'en',
  );
  expect({ outlook, more, heading }).toEqual({
    outlook: undefined,
    more: undefined,
    heading: 'From people in post to people waiting',
  });
});
