import { boardKinds, grades, labels, serviceGroups, serviceKinds } from '#domain';
import { assumptionName } from './assumption-name.ts';
import { choice, day, decimal, id, optionalWhole, text, whole } from './column.ts';
import { table } from './table.ts';

/** Ten years: no published band begins later. */
const weeks = { minimum: 0, maximum: 520 };

const name = (language: string) => ({
  title: `Name in ${language}`,
  description: `The name as a reader sees it in ${language}; the published one where there is one.`,
});

export const boardsTable = table({
  name: 'boards',
  title: 'Boards',
  description: 'The organisations whose lists these are.',
  columns: {
    board: id({ title: 'Board', description: 'The code the source gives the organisation.' }),
    name_en: text(name('English')),
    name_cy: text(name('Welsh')),
    kind: choice({ title: 'Kind', description: 'What kind of organisation it is.' }, boardKinds),
  },
  key: ['board'],
  mostRows: 10_000,
});

export const servicesTable = table({
  name: 'services',
  title: 'Services',
  description: 'The tests that people wait for.',
  columns: {
    service: id({ title: 'Service', description: 'The code of the test within this pack.' }),
    name_en: text(name('English')),
    name_cy: text(name('Welsh')),
    kind: choice(
      { title: 'Kind', description: 'Which waiting-time standard applies to it.' },
      serviceKinds,
    ),
    group: choice(
      { title: 'Group', description: 'The part of diagnostics it belongs to.' },
      serviceGroups,
    ),
  },
  key: ['service'],
  mostRows: 10_000,
});

export const standardsTable = table({
  name: 'standards',
  title: 'Waiting-time standards',
  description: 'From each date on, nobody should wait this many weeks or longer.',
  columns: {
    service_kind: choice(
      { title: 'Kind of service', description: 'The kind of service the standard is for.' },
      serviceKinds,
    ),
    from: day({ title: 'From', description: 'The first day it is used for figures of this pack.' }),
    weeks: whole(
      { title: 'Weeks', description: 'The longest wait the standard allows.', unit: 'weeks' },
      { minimum: 1, maximum: 520 },
    ),
  },
  key: ['service_kind', 'from'],
  mostRows: 1000,
});

export const bandsTable = table({
  name: 'bands',
  title: 'Waiting-time bands',
  description: 'The bands of waits the source publishes; each is a column of lists.csv.',
  columns: {
    band: id({ title: 'Band', description: 'The name of the column in lists.csv.' }),
    from_week: whole(
      { title: 'From', description: 'The shortest wait in the band.', unit: 'weeks' },
      weeks,
    ),
    to_week: optionalWhole(
      {
        title: 'To',
        description: 'Waits in the band are shorter than this; empty means however long.',
        unit: 'weeks',
      },
      weeks,
    ),
  },
  key: ['band'],
  mostRows: 200,
});

export const holidaysTable = table({
  name: 'holidays',
  title: 'Bank holidays',
  description:
    'Weekdays on which the nation keeps a bank holiday; they spread a month over its weeks.',
  columns: {
    date: day({ title: 'Date', description: 'The day kept.' }),
    name: text({ title: 'Name', description: 'What the day is for.' }),
  },
  key: ['date'],
  mostRows: 10_000,
});

/** What each assumption may be is narrower. */
const anyFigure = { minimum: -1, maximum: 1_000_000 };

export const assumptionsTable = table({
  name: 'assumptions',
  title: 'Assumptions',
  description: 'Figures the source does not publish, with how sure they are and why.',
  columns: {
    assumption: assumptionName({
      title: 'Assumption',
      description: 'What is assumed; after a slash, of what alone.',
    }),
    unit: text({ title: 'Unit', description: 'The unit of the three figures.' }),
    low: decimal({ title: 'Low', description: 'The lowest plausible figure.' }, anyFigure),
    likely: decimal({ title: 'Likely', description: 'The figure used alone.' }, anyFigure),
    high: decimal({ title: 'High', description: 'The highest plausible figure.' }, anyFigure),
    source: text({ title: 'Source', description: 'Where it comes from.' }),
    date: day({ title: 'Date', description: 'When it was last looked at.' }),
    grade: choice(
      {
        title: 'Grade',
        description: 'A official, B secondary, C inferred, D calculated, J judgement.',
      },
      grades,
    ),
    label: choice({ title: 'Label', description: 'What a figure that uses it rests on.' }, labels),
    reason_en: text({ title: 'Reason in English', description: 'Why this figure.' }),
    reason_cy: text({ title: 'Reason in Welsh', description: 'Why this figure.' }),
  },
  key: ['assumption'],
  mostRows: 10_000,
});
