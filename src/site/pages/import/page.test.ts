import { expect, it } from 'vitest';
import { importKinds } from '#intake';
import { present } from './page.ts';

it.each(['en', 'cy'] as const)(
  'each kind of file that can be brought in has a name and says what it is (%s)',
  (language) => {
    const { kinds, form } = present(language);
    expect(kinds.items).toHaveLength(importKinds.length);
    for (const { name, text } of kinds.items) {
      expect(name).not.toMatch(/^[a-z0-9-]+$/);
      expect(text).toMatch(/\.$/);
    }
    expect(form.kind.items.filter(({ selected }) => selected)).toMatchObject([{ value: '' }]);
  },
);

it('what was chosen stays when nothing was sent with it', () => {
  const { problem, form } = present('en', { kind: 'dm01', error: 'Choose a file.' });
  expect(problem?.wrong).toEqual([{ text: 'Choose a file.', href: '#file' }]);
  expect(form.kind.items.find(({ selected }) => selected)?.value).toBe('dm01');
});
