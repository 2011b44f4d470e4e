import { describe, expect, it, test } from 'vitest';
import { languages } from '#domain';
import { type FormField, formTables } from '#intake';
import { cy as vocabularyCy } from '../vocabulary/cy.ts';
import { choiceWords } from './choice-words.ts';
import { en as choices } from './choices/en.ts';
import { fieldWords, tableWords } from './field-words.ts';
import { en as hints } from './hints/en.ts';
import { en as labels } from './labels/en.ts';
import { en as tables } from './tables/en.ts';

const valuesOf = (field: FormField): readonly string[] => {
  if (field.kind === 'choice' || field.kind === 'choices') return field.values;
  return field.kind === 'number' ? field.reasons : [];
};

describe.each([...formTables.values()])('of $name', ({ name: table, fields }) => {
  it('a reader is told the name, and what it holds, in both languages', () => {
    const [en, cy] = [tableWords(table, 'en'), tableWords(table, 'cy')];
    for (const what of ['name', 'one', 'create', 'about'] as const) {
      expect([en[what], cy[what]]).not.toContain(table);
      expect(cy[what]).not.toBe(en[what]);
    }
  });

  it('every field has a label in both languages, and a hint in both or neither', () => {
    for (const { name } of fields) {
      const [en, cy] = [fieldWords(table, name, 'en'), fieldWords(table, name, 'cy')];
      expect([en.label, cy.label]).not.toContain(name);
      expect(cy.label).not.toBe(en.label);
      expect(cy.hint === undefined).toBe(en.hint === undefined);
    }
  });

  it('no two fields of a form have one label', () => {
    for (const language of languages) {
      const said = fields.map(({ name }) => fieldWords(table, name, language).label);
      expect(said).toEqual([...new Set(said)]);
    }
  });

  it('every value that may be chosen has words in both languages', () => {
    for (const field of fields)
      for (const value of valuesOf(field)) {
        const choice = { table, field: field.name, value };
        const [en, cy] = [choiceWords(choice, 'en'), choiceWords(choice, 'cy')];
        expect([cy, en]).not.toContain(value);
        expect(cy).not.toBe(en);
      }
  });

  it('no two values of a field are called the same', () => {
    for (const field of fields)
      for (const language of languages) {
        const said = valuesOf(field).map((value) =>
          choiceWords({ table, field: field.name, value }, language),
        );
        expect(said).toEqual([...new Set(said)]);
      }
  });
});

describe('no words are kept for what no form asks', () => {
  const asked = [...formTables.values()].flatMap(({ name, fields }) =>
    fields.map((field) => ({ table: name, field })),
  );

  test.each([
    ['labels', labels],
    ['hints', hints],
  ])('%s', (_, words) => {
    const known = new Set(
      asked.flatMap(({ table, field }) => ['id', field.name, `${table}.${field.name}`]),
    );
    expect(Object.keys(words).filter((key) => !known.has(key))).toEqual([]);
  });

  test('tables', () => {
    const known = new Set(formTables.keys());
    const kept = Object.keys(tables).map((key) => key.replace(/-(name|one|create|about)$/, ''));
    expect(kept.filter((table) => !known.has(table))).toEqual([]);
  });

  test('choices', () => {
    const values = new Set(asked.flatMap(({ field }) => valuesOf(field)));
    const kept = Object.keys(choices).filter((key) => key !== 'graded');
    expect(kept.filter((key) => ![...values].some((value) => key.endsWith(`-${value}`)))).toEqual(
      [],
    );
  });
});

test('the same column means another thing in another table, and is called so', () => {
  expect(fieldWords('risks', 'text', 'en').label).toBe('What may happen');
  expect(fieldWords('decisions', 'text', 'en').label).toBe('What was decided');
  expect(fieldWords('rounds', 'due', 'en').label).toBe('Report by');
  expect(fieldWords('milestones', 'due', 'en').label).toBe('Due');
});

test('the code of a row is a code, and the action that it is part of an action', () => {
  expect(fieldWords('actions', 'action', 'cy').label).toBe('Cod');
  expect(fieldWords('milestones', 'action', 'cy').label).toBe('Cam gweithredu');
});

test('a reason stands where a number would', () => {
  const choice = { table: 'actions', field: 'baseline', value: 'not-collected' };
  expect(choiceWords(choice, 'cy')).toBe('Ni chasglwyd');
});

test('a grade is told with its letter', () => {
  const choice = { table: 'signals', field: 'grade', value: 'J' };
  expect(choiceWords(choice, 'en')).toBe('J, judgement');
  expect(choiceWords(choice, 'cy')).toBe(`J, ${vocabularyCy['grade-J']}`);
});

test('what a newer plan may hold is shown by its own name', () => {
  expect(tableWords('scenarios', 'cy').name).toBe('scenarios');
  expect(fieldWords('actions', 'mood', 'en').label).toBe('mood');
  expect(choiceWords({ table: 'actions', field: 'status', value: 'odd' }, 'en')).toBe('odd');
});
