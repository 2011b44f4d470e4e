import type { EnglishMessage } from '../../message.ts';

/** Why a cube of StatsWales does not come. */
export const cubesEn = {
  'cube-not-found':
    'StatsWales has no cube “{value}”, or does not give it. Check the id on the page of the data set, or download the file there and bring it in.',
  'cube-unreachable':
    'StatsWales can’t be reached, or asks to wait too long. What has come so far is kept: the same command goes on from there.',
  'cube-incomplete':
    'The cube did not come whole, or was published anew while it was fetched. Nothing was read of it: try again.',
} as const satisfies Readonly<Record<string, EnglishMessage>>;

/** What a cube of StatsWales leaves out, shares out or leaves as it was. */
export const statswalesEn = {
  'lists-added-up':
    'Lists that were added up from hospitals or ages, because the file has no row of all of them together: {number}. If the file lacks some, these lists are too short: look whether it was filtered.',
  'place-not-known':
    'There is no health board “{value}”, and no hospital of that name is known. Rows left out: {number}. Check the name; if the file has no rows for the health board itself, its lists lack these people.',
  'board-of-before':
    'Rows of {value} from before 1 April 2019 were left out: {number}. The boards had other areas then, so these are not figures of any board of today.',
  'line-not-known':
    'The plan’s published waiting lists (dats.csv) have no line “{value}”. Rows left out: {number}. Add the line if the plan should have it.',
  'line-without-service':
    'The line {value} has no service of the plan in dats.csv. Rows left out: {number}. The reason is in the same table.',
  'part-not-told':
    'The plan has no service “{value}”. Rows not read by themselves: {number}. The rows of their line hold them.',
  'list-lacks-figure':
    'A figure of the list is suppressed or not there, so its waits don’t add up to a list. It stays as it was in the plan.',
  'lines-shared-out':
    'The file does not tell these services apart: {services}. What it holds of them (as {lines}) is shared out among them as the plan’s own lists were, and is marked as reconstructed. Lists made so: {number}.',
  'line-taken-as':
    'All that the file holds as {lines} is taken as {services}, though other tests may be among it, and is marked as reconstructed. Lists made so: {number}.',
  'parts-exceed-line':
    'The tests that are parts of {lines} add up to more than the whole. The tests are taken and the whole is not; ask the publisher which is right.',
  'months-stay':
    'The file tells nothing of some months for which the plan has lists ({months}; number of months: {number}). Those stay as they are: a projection that looks back on them still rests on them.',
  'list-not-told':
    'The file has no list for {month}. A projection from that month is made without this one.',
  'list-not-in-plan':
    'The plan has no such list at this board, so what the file tells of it is left out. Months: {number}.',
  'rows-not-needed':
    'Rows that were not needed, because they are sums or of other groups, places or measures: {number}.',
  'figures-missing':
    'Figures that are suppressed or not there: {number}. They were left out, and not taken as zero.',
  'years-carried':
    'The file does not tell these years: {years}. The plan’s growth to them is kept, from the people that the file tells, and is marked as reconstructed.',
  'kept-aside':
    'The file is kept with the plan and its history, but no figure of the model rests on it.',
} as const satisfies Readonly<Record<string, EnglishMessage>>;
