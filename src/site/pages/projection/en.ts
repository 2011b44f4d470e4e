import type { English } from '#words';

export const en = {
  title: '{service}, {board}: waiting list ahead',
  choose: 'Choose a list',
  pack: 'Nation',
  'nation-wales': 'Wales',
  'nation-england': 'England (proof of the method)',
  'nation-scotland': 'Scotland (second test of the method)',
  board: 'Area',
  service: 'Test',
  'all-boards': 'All areas together',
  'all-services': 'All tests together',
  capacity: 'Number of tests done',
  'as-observed': 'As in the last six months',
  more: '{percent}% more',
  fewer: '{percent}% fewer',
  actions: 'Actions in force',
  'no-actions': 'None of the plan’s actions',
  'all-actions': 'All of the plan’s actions',
  show: 'Show this list',
  'proof-england':
    'England’s lists are here as proof of the method. England’s standard, areas and way of counting differ from those of Wales: do not compare the two.',
  'proof-scotland':
    'Scotland’s lists are here as a second test of the method. Scotland’s standard and way of counting differ from those of Wales: do not compare the two.',
  slider: 'Try more or fewer tests than in the last six months',
  csv: 'Download the projection (CSV)',
  method: 'Sources and method',
  'method-futures':
    'Cynllun follows each list week by week, by how long people have waited, through {futures} possible futures. The band holds the middle eight of every ten; one future in ten ends above it and one below.',
  'method-known': 'It knows figures up to {month}, and none after.',
  'method-capacity':
    'Tests done are taken to go on at the rate of the last six months, season by season, unless you choose more or fewer above.',
  'method-drift':
    'Demand is taken neither to grow nor to fall of itself: in the lists on which the model was tested, one year’s growth told nothing dependable about the next. The range allows for either.',
  'method-no-activity':
    'The source does not publish how many tests are done. They are inferred from the list and from an assumed number of weeks that it would take to clear it.',
  'method-workforce':
    'Tests and reports come from people and rooms: posts funded and filled, hours on direct work, minutes for each test, and hours that equipment is open. Each is an assumption with a range. Every future draws those that last year’s tests do not tell, and what each action brings.',
  'method-growth':
    'Demand grows as the assumptions say, service by service, and people come and go. The reconstructed list of Wales on the home page is projected with neither, so the two end in different places: they answer different questions.',
  'method-residents':
    'Part of demand is who lives there: where there are more people, or more of them are old, more tests are asked for. Growth is what comes beyond that.',
  'method-shared':
    'Services at a board that need the same people or rooms are projected together, and share their hours.',
  'method-lists': {
    one: 'One list is projected here.',
    other: 'This is the sum of {count} lists, each projected by itself.',
  },
  'method-more': 'Assumptions, quality and how well the model has done',
} as const satisfies English;
