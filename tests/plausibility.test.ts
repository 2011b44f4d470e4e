import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf, type Verb, verbs } from '#domain';
import { readPack } from '#intake';
import { asDelivered } from '#plan';
import {
  actionsOf,
  laboratoryOf,
  monthsAfter,
  type UnitMeasure,
} from './plausibility/unit-lever.ts';

const root = join(import.meta.dirname, '..');
const read = await readPack(join(root, 'packs/wales'));
if (!read.ok) throw new Error('packs/wales can’t be read');
const change = laboratoryOf(read.value);

const page = readFileSync(join(root, 'docs/method/plausibility.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => verbs.some((verb) => line.startsWith(`| ${verb} |`)))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** `boards 7A6; services mri` as lists of ids. */
const idsIn = (cell: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    cell.split('; ').map((part) => {
      const [name = '', ...ids] = part.split(' ');
      return [name, ids];
    }),
  );

/** A number as the page writes it, and how far its last digit may be from what is meant. */
const written = (cell: string) => ({
  value: Number(cell.replace('−', '-')),
  within: cell.includes('.') ? 0.051 : 0.51,
});

describe('the page of plausibility', () => {
  it('has a line for each of the thirteen verbs', () => {
    expect(new Set(rows.map(([, verb]) => verb))).toEqual(new Set(verbs));
  });

  it.each(rows.map((row) => [row[1], row[2], row] as const))('is right: %s, %s', (_, __, row) => {
    const [, verb = '', lever = '', amount = '', measure = '', where = '', ...rest] = row;
    const { boards = [], services = [], groups = [], subject = [] } = idsIn(lever);
    const at = idsIn(where);
    const changes = change(
      {
        verb: verb as Verb,
        boards,
        services,
        groups,
        subject: subject[0] ?? '',
        amount: Number(amount),
      },
      {
        measure: measure as UnitMeasure,
        where: { boards: at.boards ?? [], services: at.services ?? [] },
      },
    );
    for (const [index] of monthsAfter.entries()) {
      const { value, within } = written(rest[index] ?? '');
      expect(Math.abs((changes[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(within);
    }
    expect(rest[monthsAfter.length]?.length).toBeGreaterThan(20);
  });
});

const sets = page
  .split('\n')
  .filter((line) => /^\| (none|all|A\d\d) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The day that the page names. */
const today = dayOf({ year: 2026, month: 11, dayOfMonth: 24 });
const inForce = actionsOf(asDelivered(read.value, today));
const everyAction = read.value.plan?.actions.map(({ id }) => id) ?? [];

const idsOf = (name: string): readonly string[] => {
  if (name === 'none') return [];
  return name === 'all' ? everyAction : [name];
};

describe('actions in force change the plan as the page says', () => {
  it.each(sets.map((row) => [row[1] ?? '', row[2] ?? '', row] as const))(
    '%s: %s',
    (name, _, row) => {
      const measured = inForce(idsOf(name), row[2] as UnitMeasure);
      for (const [index, { without, change }] of measured.entries()) {
        const { value } = written(row[index + 3] ?? '');
        expect(Math.abs((name === 'none' ? without : change) - value)).toBeLessThanOrEqual(0.51);
      }
    },
  );

  it('none, all and one of them are all told', () => {
    expect(new Set(sets.map((row) => row[1]))).toEqual(new Set(['none', 'all', 'A01', 'A11']));
  });
});
