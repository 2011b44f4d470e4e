import type { English } from '#words';

export const en = {
  held: {
    one: '{count} change, each as it was written.',
    other: '{count} changes, each as it was written.',
  },
  'data-sets': {
    one: '{count} table of figures, as it was read.',
    other: '{count} tables of figures, as they were read.',
  },
  head: 'The last one’s hash, to be noted elsewhere and given to --head another day: {head}',
  broken: {
    one: '{count} thing is not as it was written:',
    other: '{count} things are not as they were written:',
  },
  'broken-store-damaged': 'the database finds its own file damaged',
  'broken-hash-differs': 'the text and its hash do not agree',
  'broken-chain-broken': 'it does not follow on the change before it',
  'broken-gap': 'a change is missing',
  'broken-head-differs': 'the head is not the last change',
  'broken-unreadable': 'it can’t be read',
  'broken-data-set-missing': 'a table of figures is not there',
  'broken-data-set-differs': 'a table of figures was altered',
  'broken-actor-differs': 'the name of who made changes was altered',
  'broken-head-not-found':
    'no change has this hash: the end of the ledger is lost, or it is another',
} as const satisfies English;
