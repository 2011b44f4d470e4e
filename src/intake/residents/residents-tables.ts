import { decimal, text, whole } from '../column.ts';
import { link } from '../link-columns.ts';
import { table } from '../table.ts';
import { boardOf, labelOf } from '../workforce/people-tables.ts';

const sourceOf = text({ title: 'Source', description: 'Where the figure comes from.' });

const fromAge = whole(
  {
    title: 'From age',
    description: 'The youngest age of the band; it ends where the next band begins.',
    unit: 'years',
  },
  { minimum: 0, maximum: 110 },
);

export const populationTable = table({
  name: 'population',
  title: 'Population',
  description: 'People who live in each board’s area, by age, in the middle of a year.',
  columns: {
    board: boardOf,
    year: whole(
      { title: 'Year', description: 'The calendar year; years between those given are read off.' },
      { minimum: 1990, maximum: 2099 },
    ),
    from_age: fromAge,
    people: whole(
      { title: 'People', description: 'Residents on 30 June.', unit: 'people' },
      { minimum: 0, maximum: 100_000_000 },
    ),
    source: sourceOf,
    label: labelOf,
  },
  key: ['board', 'year', 'from_age'],
  mostRows: 100_000,
});

export const useByAgeTable = table({
  name: 'use-by-age',
  title: 'Use by age',
  description: 'Tests for each 1,000 people of an age: only their proportions matter.',
  columns: {
    service: link({ title: 'Service', description: 'A service of services.csv.' }, 'services'),
    from_age: fromAge,
    tests_per_1000: decimal(
      {
        title: 'Tests per 1,000',
        description: 'Tests a year for each 1,000 people of the age band.',
        unit: 'tests a year',
      },
      { minimum: 0, maximum: 1_000_000 },
    ),
    source: sourceOf,
    label: labelOf,
  },
  key: ['service', 'from_age'],
  mostRows: 100_000,
});

const boardAt = (title: string, description: string) => link({ title, description }, 'boards');

export const travelTable = table({
  name: 'travel',
  title: 'Travel between boards',
  description: 'How long a patient of one board takes to reach another’s rooms.',
  columns: {
    from: boardAt('From', 'The board whose patients travel.'),
    to: boardAt('To', 'The board that they travel to.'),
    minutes: decimal(
      { title: 'Minutes', description: 'A usual journey, one way.', unit: 'minutes' },
      { minimum: 0, maximum: 1440 },
    ),
    source: sourceOf,
    label: labelOf,
  },
  key: ['from', 'to'],
  mostRows: 100_000,
});
