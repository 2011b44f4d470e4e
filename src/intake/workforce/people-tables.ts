import { ageBands, careerLevels, type Label, labels, officialGroups, programmes } from '#domain';
import { choice, decimal, id, optionalText, whole } from '../column.ts';
import { link, optionalChoice } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair } from '../text-columns.ts';

export const boardOf = link({ title: 'Board', description: 'A board of boards.csv.' }, 'boards');
export const labelOf = choice({ title: 'Label', description: 'What the row rests on.' }, labels);
const groupIn = (title: string, description: string) => link({ title, description }, 'groups');
const programmeOf = choice({ title: 'Programme', description: 'Its programme.' }, programmes);
const heads = { minimum: 0, maximum: 1_000_000 };

export const groupsTable = table({
  name: 'groups',
  title: 'Staff groups',
  description: 'People who do the same diagnostic work at the same level.',
  columns: {
    group: id({ title: 'Group', description: 'Its code.' }),
    ...pair('name', 'Name', 'The group’s name.'),
    official: choice(
      { title: 'Official group', description: 'The staff group of official statistics.' },
      officialGroups,
    ),
    ...pair('role', 'Role', 'The role, as people say it.'),
    level: choice({ title: 'Level', description: 'The career level.' }, careerLevels),
    occupation_codes: optionalText({
      title: 'Occupation codes',
      description: 'Codes of the NHS occupation code manual; empty where none is known.',
    }),
    programme: programmeOf,
  },
  key: ['group'],
  mostRows: 1000,
});

const ageColumn = (from: number) =>
  whole(
    {
      title: from === ageBands.at(-1) ? `Aged ${from} and over` : `Aged ${from} to ${from + 4}`,
      description: 'People in post at the start.',
      unit: 'heads',
    },
    heads,
  );

export const ageColumns = {
  a20: ageColumn(20),
  a25: ageColumn(25),
  a30: ageColumn(30),
  a35: ageColumn(35),
  a40: ageColumn(40),
  a45: ageColumn(45),
  a50: ageColumn(50),
  a55: ageColumn(55),
  a60: ageColumn(60),
  a65: ageColumn(65),
};

/** People and posts come from two systems, so that one may be known and the other not. */
const postsLabel = optionalChoice<Label>(
  {
    title: 'Label of the establishment',
    description: 'What the funded posts rest on, where that is not what the people do.',
  },
  labels,
);

export const staffTable = table({
  name: 'staff',
  title: 'Staff',
  description: 'Funded posts and people in post, by board, group and age.',
  columns: {
    board: boardOf,
    group: groupIn('Group', 'A staff group of groups.csv.'),
    establishment: decimal(
      { title: 'Establishment', description: 'Funded posts, full-time equivalent.', unit: 'FTE' },
      heads,
    ),
    participation: decimal(
      { title: 'Participation', description: 'Full-time equivalent per head.' },
      { minimum: 0.01, maximum: 1 },
    ),
    label: labelOf,
    establishment_label: postsLabel,
    ...ageColumns,
  },
  key: ['board', 'group'],
  mayLack: ['establishment_label'],
  cameLater: ['establishment_label'],
  mostRows: 100_000,
});

const training = {
  weeks: whole(
    { title: 'Weeks', description: 'How long it takes.', unit: 'weeks' },
    { minimum: 1, maximum: 520 },
  ),
  intake_month: whole(
    { title: 'Intake month', description: 'The month in which a cohort begins: 1 to 12.' },
    { minimum: 1, maximum: 12 },
  ),
};
const trainers = groupIn('Trainers', 'The group whose hours supervise it.');

export const pipelinesTable = table({
  name: 'pipelines',
  title: 'Training pipelines',
  description: 'Ways into a group from outside: cohorts enter once a year and complete together.',
  columns: {
    pipeline: id({ title: 'Pipeline', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
    group: groupIn('Group', 'The group it leads to.'),
    ...training,
    trainers,
  },
  key: ['pipeline'],
  mostRows: 1000,
});

const places = (title: string, description: string) =>
  whole({ title, description, unit: 'places' }, heads);

export const placesTable = table({
  name: 'places',
  title: 'Training places',
  description: 'Places of each year’s intake: recommended, approved and filled.',
  columns: {
    pipeline: link({ title: 'Pipeline', description: 'A pipeline of pipelines.csv.' }, 'pipelines'),
    year: whole(
      { title: 'Year', description: 'The calendar year of the intake.' },
      { minimum: 1990, maximum: 2099 },
    ),
    recommended: places('Recommended', 'Places that were asked for.'),
    approved: places('Approved', 'Places that were paid for.'),
    filled: places('Filled', 'Places that were taken up, or are expected to be.'),
    label: labelOf,
  },
  key: ['pipeline', 'year'],
  mostRows: 100_000,
});

export const coursesTable = table({
  name: 'courses',
  title: 'Courses of advanced practice',
  description: 'From one group to another, at work the while.',
  columns: {
    course: id({ title: 'Course', description: 'Its code.' }),
    ...pair('name', 'Name', 'What it is called.'),
    from: groupIn('From', 'The group it takes people from.'),
    to: groupIn('To', 'The group it leads to.'),
    ...training,
    places_a_year: decimal(
      { title: 'Places a year', description: 'Of the whole nation.', unit: 'places' },
      heads,
    ),
    trainers,
    label: labelOf,
  },
  key: ['course'],
  mostRows: 1000,
});

export const sharesTable = table({
  name: 'shares',
  title: 'Boards’ shares',
  description: 'How each board shares in national supply, by programme; they sum to 1.',
  columns: {
    board: boardOf,
    programme: programmeOf,
    share: decimal(
      { title: 'Share', description: 'Of the programme’s supply.' },
      { minimum: 0, maximum: 1 },
    ),
  },
  key: ['board', 'programme'],
  mostRows: 10_000,
});
