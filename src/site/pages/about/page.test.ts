import { expect, test } from 'vitest';
import { present } from './page.ts';

const english = present('plan@example.org', 'en');
const textOf = (view: typeof english): string => JSON.stringify(view);

test('the about page says what the plan is and is not, and that the actions shown are illustrations', () => {
  expect(english.lead).toContain('25 short- to medium-term actions');
  expect(textOf(english)).toContain('It is not a long-term plan.');
  expect(textOf(english)).toContain('illustrations in our own words');
});

test('the body that was the NHS Executive is named with its present name', () => {
  expect(textOf(english)).toContain('Since 2 June 2025');
  expect(textOf(present('', 'cy'))).toContain('Ers 2 Mehefin 2025');
});

test('questions go to the role’s mailbox', () => {
  expect(english.contact.address).toBe('plan@example.org');
});

test('documents that exist in Welsh are linked in Welsh', () => {
  const hosts = (language: 'en' | 'cy') =>
    present('', language).documents.items.map(({ href }) => new URL(href).host);
  expect(hosts('en')).toEqual(['heiw.nhs.wales', 'www.gov.wales', 'socialcare.wales']);
  expect(hosts('cy')).toEqual(['heiw.nhs.wales', 'www.llyw.cymru', 'gofalcymdeithasol.cymru']);
});
