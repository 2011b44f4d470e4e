import type { English } from '../../message.ts';

/** Of files of the staff record and of the finance ledger. */
export const peopleEn = {
  'staff-suppressed': {
    one: '{count} row has a mark in place of its figures, so nobody of it is counted. Ask whoever made the file for the figures.',
    other:
      '{count} rows have a mark in place of their figures, so nobody of them is counted. Ask whoever made the file for the figures.',
  },
  'staff-without-hours': {
    one: '{count} row is of bank or honorary staff, or has no hours: it was left out.',
    other: '{count} rows are of bank or honorary staff, or have no hours: they were left out.',
  },
  'staff-age-bands': {
    one: 'The age band of {count} row is not one of the plan’s: its people are counted in the band that holds its middle.',
    other:
      'The age bands of {count} rows are not the plan’s: their people are counted in the band that holds the middle of each.',
  },
  'staff-several-posts': {
    one: '{count} person has several assignments: they are counted once, where most of their hours are, with all of their hours.',
    other:
      '{count} people have several assignments: each is counted once, where most of their hours are, with all of their hours.',
  },
  'staff-said-twice': {
    one: '{count} row has the number of an assignment that stands in a row before it: that assignment is counted once. Look whether the file holds more than one month.',
    other:
      '{count} rows have the numbers of assignments that stand in rows before them: each assignment is counted once. Look whether the file holds more than one month.',
  },
  'staff-births':
    'Days of birth were made into age bands as at {date} while the file was read, and the days were not kept. A file with age bands is better.',
  'staff-elsewhere': {
    one: '{count} row is of “{value}”, which is no board of the plan: it was left out.',
    other: '{count} rows are of “{value}”, which is no board of the plan: they were left out.',
  },
  'staff-unmatched':
    'No staff group is known for occupation code “{code}”, staff group “{group}”, job role “{role}”, area of work “{area}”: {fte} full-time equivalents in rows: {rows}. They are left out until you add the codes to the codes of the staff record.',
  'staff-unmatched-more':
    'Further codes without a staff group: {codes}, with {fte} full-time equivalents in all.',
  'staff-ages-spread': {
    one: 'The age of {count} person is not in the file: they are given the age that is likely by the others of the group.',
    other:
      'The ages of {count} people are not in the file: they are spread as the others of the group are.',
  },
  'staff-ages-unknown':
    'No ages are in the file, and none of the group are known anywhere, so the row stays as it was. Bring in a file with age bands.',
  'staff-hours-over':
    'There are {fte} full-time equivalents and {heads} people: more hours than people can give. One full-time equivalent for each is taken.',
  'staff-not-in-file':
    'Nobody of the file is in these groups, so they stay as they were: {list}. Look whether their people have codes that are not known.',
  'posts-not-known':
    'The group is new here, and its funded posts are not known: as many as are in post are taken, and called synthetic. Bring in the establishment.',
  'people-not-known':
    'The group is new here, and nobody in post is known: all of its posts stand vacant, and its people are called synthetic. Bring in the staff record.',
  'ledger-unmatched':
    'No staff group is known for cost centre “{centre}”, subjective code “{code}”: {fte} full-time equivalents funded, money £{money}, in rows: {rows}. They are left out until you add the codes to the codes of the finance ledger.',
  'ledger-unmatched-more':
    'Further lines without a staff group: {lines}, with {fte} full-time equivalents in all.',
  'ledger-shares':
    'The shares of this line sum to {sum}, not to 1, so part of its posts is lost or counted twice. Correct the codes of the finance ledger.',
  'ledger-negative':
    'The funded posts sum to {fte}, which is less than none, so the row stays as it was. Look at the lines with a minus.',
  'ledger-money': 'Money is not kept: only funded full-time equivalents are. Passed over: {list}.',
} as const satisfies English;
