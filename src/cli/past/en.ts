import type { English } from '#words';

export const en = {
  'forecast-title': {
    one: '{title}: {count} month from the end of {month}',
    other: '{title}: {count} months from the end of {month}',
  },
  'forecast-lists': { one: '{count} list foretold.', other: '{count} lists foretold.' },
  'forecast-where': '--json or --out FILE.csv gives all figures, month by month.',
  'forecast-none': 'No list of this pack was published in {month}.',
  'forecast-running': 'foretelling month {done} of {of}',
  'backtest-title': {
    one: '{title}: {count} list, said from {first} to {last}',
    other: '{title}: {count} lists, said from {first} to {last}',
  },
  'backtest-headings': 'level|measure|months|method|error|pinball|inside 80%|inside 95%|n',
  'backtest-none':
    'Nothing can be held against what came: it takes a list that averages 100 patients and was published every month, with a year before a month and a month after it.',
  'backtest-running': 'looking back from {done} of {of}',
  'calibrate-title': '{title}: as found at the end of {month}',
  'calibrate-service':
    '{service}: weeks of work on the list {clearance}; seen before all others {urgent}; feedback {feedback}',
  'calibrate-note':
    'The middle one of each service’s lists. --json gives every parameter of every list.',
} as const satisfies English;
