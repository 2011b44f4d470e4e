import { boardColumn } from '../activity/columns.ts';
import type { WantedColumn } from '../table-file/headings.ts';

export const roomFigures = ['number', 'open_hours', 'sessions', 'session_hours'] as const;
export type RoomFigure = (typeof roomFigures)[number];
export type RoomColumn = 'board' | 'equipment' | RoomFigure;

export const boughtFigures = [
  'tests_bought',
  'reports_bought',
  'extra_tests',
  'extra_sessions',
  'tests_a_session',
] as const;
export type BoughtFigure = (typeof boughtFigures)[number];
export type BoughtColumn = 'board' | 'service' | BoughtFigure;

/** Scanners and rooms. Sessions are of all rooms of a row together. */
export const roomColumns: readonly WantedColumn<RoomColumn>[] = [
  boardColumn,
  {
    id: 'equipment',
    names: [
      'Equipment',
      'Equipment type',
      'Room type',
      'Type of room',
      'Room',
      'Scanner',
      'Scanner type',
      'Resource',
      'Modality',
      'Offer',
      'Math o offer',
      'Math o ystafell',
      'Ystafell',
      'Sganiwr',
      'Math o sganiwr',
      'Adnodd',
    ],
    needed: true,
  },
  {
    id: 'number',
    names: [
      'Number',
      'How many',
      'Rooms',
      'Scanners',
      'Number of rooms',
      'Number of scanners',
      'Rooms or scanners',
      'Nifer',
      'Ystafelloedd',
      'Sganwyr',
      'Nifer yr ystafelloedd',
      'Nifer y sganwyr',
    ],
    needed: false,
  },
  {
    id: 'open_hours',
    names: [
      'Open hours',
      'Open hours a week',
      'Open hours per week',
      'Opening hours',
      'Hours a week',
      'Hours per week',
      'Weekly hours',
      'Hours open',
      'Oriau agor',
      'Oriau agor yr wythnos',
      'Oriau yr wythnos',
      'Oriau’r wythnos',
    ],
    needed: false,
  },
  {
    id: 'sessions',
    names: [
      'Sessions',
      'Sessions a week',
      'Sessions per week',
      'Weekly sessions',
      'Lists a week',
      'Lists per week',
      'Sesiynau',
      'Sesiynau yr wythnos',
      'Sesiynau’r wythnos',
      'Sesiynau wythnosol',
    ],
    needed: false,
  },
  {
    id: 'session_hours',
    names: [
      'Hours a session',
      'Hours per session',
      'Session length',
      'Session length (hours)',
      'Oriau’r sesiwn',
      'Oriau fesul sesiwn',
      'Hyd sesiwn',
      'Hyd sesiwn (oriau)',
    ],
    needed: false,
  },
];

/** What others do for a board, and what is done beside its usual sessions, in a week. */
export const boughtColumns: readonly WantedColumn<BoughtColumn>[] = [
  boardColumn,
  {
    id: 'service',
    names: [
      'Service',
      'Modality',
      'Test',
      'Test type',
      'Procedure',
      'Specialty',
      'Discipline',
      'Gwasanaeth',
      'Prawf',
      'Math o brawf',
      'Dull',
      'Triniaeth',
      'Disgyblaeth',
    ],
    needed: true,
  },
  {
    id: 'tests_bought',
    names: [
      'Tests bought a week',
      'Tests bought per week',
      'Tests bought',
      'Outsourced tests',
      'Outsourced tests a week',
      'Outsourced tests per week',
      'Insourced tests a week',
      'Profion a brynir',
      'Profion a brynir yr wythnos',
      'Profion allanol',
      'Profion allanol yr wythnos',
    ],
    needed: false,
  },
  {
    id: 'reports_bought',
    names: [
      'Reports bought a week',
      'Reports bought per week',
      'Reports bought',
      'Outsourced reports',
      'Outsourced reports a week',
      'Outsourced reports per week',
      'Teleradiology reports',
      'Adroddiadau a brynir',
      'Adroddiadau a brynir yr wythnos',
      'Adroddiadau allanol',
      'Adroddiadau allanol yr wythnos',
    ],
    needed: false,
  },
  {
    id: 'extra_tests',
    names: [
      'Extra tests a week',
      'Extra tests per week',
      'Initiative tests',
      'Initiative tests a week',
      'Waiting-list initiative tests',
      'WLI tests',
      'Profion ychwanegol',
      'Profion ychwanegol yr wythnos',
      'Profion menter rhestrau aros',
    ],
    needed: false,
  },
  {
    id: 'extra_sessions',
    names: [
      'Extra sessions a week',
      'Extra sessions per week',
      'Extra sessions',
      'Waiting-list initiative sessions',
      'WLI sessions',
      'Initiative sessions a week',
      'Sesiynau ychwanegol',
      'Sesiynau ychwanegol yr wythnos',
      'Sesiynau menter rhestrau aros',
    ],
    needed: false,
  },
  {
    id: 'tests_a_session',
    names: ['Tests a session', 'Tests per session', 'Profion y sesiwn', 'Profion fesul sesiwn'],
    needed: false,
  },
];
