import { expect, test } from 'vitest';
import { present } from './page.ts';

test('the statement claims no more than was done', () => {
  const { status, technical } = present('plan@example.org', 'en');
  expect(status.text).toContain('It has not yet been audited by anyone independent');
  expect(technical.text).toContain('partially compliant');
});

test('whoever finds a barrier can write to someone, and complain to someone else', () => {
  const { feedback, enforcement } = present('plan@example.org', 'cy');
  expect(feedback.address).toBe('plan@example.org');
  expect(enforcement.link.href).toBe('https://www.equalityadvisoryservice.com/');
});
