import { expect, test } from 'vitest';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { present } from './page.ts';

const english = present({ contact: 'plan@example.org', plan: undefined }, 'en');
const textOf = (view: typeof english): string => JSON.stringify(view);

test('the about page says what the plan is and is not, and that the actions shown are illustrations', () => {
  expect(english.lead).toContain('25 short- to medium-term actions');
  expect(textOf(english)).toContain('It is not a long-term plan.');
  expect(textOf(english)).toContain('illustrations in our own words');
});

test('the body that was the NHS Executive is named with its present name', () => {
  expect(textOf(english)).toContain('Since 2 June 2025');
  expect(textOf(present({ contact: '', plan: undefined }, 'cy'))).toContain('Ers 2 Mehefin 2025');
});

test('questions go to the role’s mailbox', () => {
  expect(english.contact.address).toBe('plan@example.org');
});

test('documents that exist in Welsh are linked in Welsh', () => {
  const hosts = (language: 'en' | 'cy') =>
    present({ contact: '', plan: undefined }, language).documents.items.map(
      ({ href }) => new URL(href).host,
    );
  expect(hosts('en')).toEqual(['heiw.nhs.wales', 'www.gov.wales', 'socialcare.wales']);
  expect(hosts('cy')).toEqual(['heiw.nhs.wales', 'www.llyw.cymru', 'gofalcymdeithasol.cymru']);
});

test('a plan’s own text stands in its order and its paragraphs, under a heading that says whose it is', () => {
  const { narrative } = present({ contact: '', plan: deliveredPack.plan }, 'cy');
  expect(narrative).toEqual({
    heading: 'Y cynllun yn ei eiriau ei hun',
    label: { name: 'Darluniadol', text: expect.stringContaining('geiriau ni ein hunain') },
    sections: [
      { id: 'S0', heading: 'Cyd-destun', text: ['Mae llawer yn aros.', 'Mae ychydig yn profi.'] },
      { id: 'S1', heading: 'Y camau nesaf', text: ['Dechrau.'] },
    ],
  });
  expect(english.narrative).toBeUndefined();
});
