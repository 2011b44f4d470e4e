import { organisationKinds, regions, serviceGroups } from '#domain';
import { choice, decimal, id } from '../column.ts';
import { optionalChoice, optionalDay, partOf } from '../link-columns.ts';
import { table } from '../table.ts';
import { optionalPair, pair, pairNames } from '../text-columns.ts';

const PLACE = 'The place within a sentence, with the mutation that Welsh asks for.';

export const organisationsTable = table({
  name: 'organisations',
  title: 'Organisations',
  description: 'Everyone who leads, helps with or is served by the plan.',
  columns: {
    organisation: id({
      title: 'Organisation',
      description: 'Its code, kept when its name changes.',
    }),
    kind: choice(
      { title: 'Kind', description: 'What kind of organisation it is.' },
      organisationKinds,
    ),
    region: optionalChoice(
      { title: 'Region', description: 'The region it belongs to; empty for a national body.' },
      regions,
    ),
    ...optionalPair('in', 'In the place', PLACE),
    ...optionalPair('to', 'To the place', PLACE),
    ...optionalPair('and', 'And the place', PLACE),
  },
  key: ['organisation'],
  together: [[...pairNames('in'), ...pairNames('to'), ...pairNames('and')]],
  mostRows: 10_000,
});

export const organisationNamesTable = table({
  name: 'organisation-names',
  title: 'Names of organisations',
  description: 'What each organisation is called, from when until when.',
  columns: {
    organisation: partOf(
      { title: 'Organisation', description: 'An organisation of organisations.csv.' },
      'organisations',
    ),
    from: optionalDay({ title: 'From', description: 'The first day of the name; empty: always.' }),
    to: optionalDay({
      title: 'To',
      description: 'The day on which the next name begins; empty while it is in use.',
    }),
    ...pair('name', 'Name', 'The name in full.'),
    ...pair('short', 'Short name', 'The name in a table or a chart.'),
  },
  key: ['organisation', 'from'],
  mostRows: 10_000,
});

const flowGroups = serviceGroups.filter((group) => group !== 'all');

export const residentFlowsTable = table({
  name: 'resident-flows',
  title: 'Where residents have their tests',
  description: 'Of each board’s residents, the share that each provider tests.',
  columns: {
    resident: partOf(
      { title: 'Resident of', description: 'The board the residents live in.' },
      'organisations',
    ),
    provider: partOf(
      { title: 'Provider', description: 'The organisation that tests them.' },
      'organisations',
    ),
    group: choice({ title: 'Group', description: 'The part of diagnostics.' }, flowGroups),
    share: decimal(
      { title: 'Share', description: 'Of the residents’ tests of the group; they sum to 1.' },
      { minimum: 0, maximum: 1 },
    ),
  },
  key: ['resident', 'provider', 'group'],
  mostRows: 100_000,
});
