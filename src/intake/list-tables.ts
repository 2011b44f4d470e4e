import { type Label, labels } from '#domain';
import {
  factWhole,
  type Listed,
  month,
  optionalText,
  optionalWhole,
  reference,
  whole,
} from './column.ts';
import { factReasons } from './fact-reasons.ts';
import { optionalChoice } from './link-columns.ts';
import { table } from './table.ts';

/** 500 providers, 15 tests and ten years fit; a pack is read into memory. */
const MOST_ROWS = 1_000_000;

const boardOf = (boards: Listed) =>
  reference({ title: 'Board', description: 'A board of boards.csv.' }, boards);
const serviceOf = (services: Listed) =>
  reference({ title: 'Service', description: 'A service of services.csv.' }, services);
const refers = [
  { column: 'board', table: 'boards', to: 'board' },
  { column: 'service', table: 'services', to: 'service' },
];

/** A pack that was written by one hand has one label for all its rows, and needs no column of them. */
const ownLabel = optionalChoice<Label>(
  {
    title: 'Label',
    description: 'What the row rests on, where that is not what the whole pack does.',
  },
  labels,
);
const LABEL = ['label'];

export interface KnownIds {
  readonly boards: Listed;
  readonly services: Listed;
}

const notRead: Listed = { file: '', ids: undefined };
/** For a table that is described or written, not read. */
export const noIds: KnownIds = { boards: notRead, services: notRead };

export const listsTable = ({ boards, services }: KnownIds, bands: readonly string[]) =>
  table({
    name: 'lists',
    title: 'Waiting lists',
    description: 'People waiting at the end of each month, by how long they have waited.',
    columns: {
      board: boardOf(boards),
      service: serviceOf(services),
      month: month({ title: 'Month', description: 'The list as it stood on its last day.' }),
      total: whole({
        title: 'Total',
        description: 'Everyone waiting; the sum of the bands.',
        unit: 'patients',
      }),
      flag: optionalText({
        title: 'Flag',
        description: "The source's own mark on the figure; empty where there is none.",
      }),
      label: ownLabel,
    },
    repeated: {
      names: bands,
      column: optionalWhole({
        title: 'Waiting in the band',
        description:
          'People whose wait so far lies in this band of bands.csv; empty where the source did not use the band.',
        unit: 'patients',
      }),
    },
    key: ['board', 'service', 'month'],
    refers,
    mayLack: LABEL,
    cameLater: LABEL,
    mostRows: MOST_ROWS,
  });

export const activityTable = ({ boards, services }: KnownIds) =>
  table({
    name: 'activity',
    title: 'Activity',
    description: 'Tests done in each month.',
    columns: {
      board: boardOf(boards),
      service: serviceOf(services),
      month: month({ title: 'Month', description: 'The month in which the tests were done.' }),
      from_list: whole({
        title: 'From the list',
        description: 'Tests of people who were on the waiting list.',
        unit: 'tests',
      }),
      planned: factWhole(
        {
          title: 'Planned',
          description: 'Surveillance and follow-up tests due at a set time.',
          unit: 'tests',
        },
        factReasons,
      ),
      unscheduled: factWhole(
        {
          title: 'Unscheduled',
          description: 'Tests of emergency patients and inpatients.',
          unit: 'tests',
        },
        factReasons,
      ),
      label: ownLabel,
    },
    key: ['board', 'service', 'month'],
    refers,
    mayLack: LABEL,
    cameLater: LABEL,
    mostRows: MOST_ROWS,
  });
