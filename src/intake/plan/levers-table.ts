import { verbs } from '#domain';
import { choice, decimal, id, optionalWhole, whole } from '../column.ts';
import { links, optionalId, optionalLink, weekOf } from '../link-columns.ts';
import { table } from '../table.ts';
import { pair, priceYear } from '../text-columns.ts';
import { actionOf, pounds } from './action-tables.ts';

/** Ten years. */
const weeks = { minimum: 0, maximum: 520 };

const amount = (title: string, description: string) =>
  decimal({ title, description }, { minimum: 0, maximum: 1e6 });

export const leversTable = table({
  name: 'levers',
  title: 'Levers',
  description: 'What each action does to the model: where, how much and when.',
  columns: {
    lever: id({ title: 'Lever', description: 'Its code.' }),
    action: actionOf,
    verb: choice({ title: 'Verb', description: 'What it does.' }, verbs),
    boards: links({ title: 'Boards', description: 'Where; empty: everywhere.' }, 'boards'),
    services: links({ title: 'Services', description: 'To which; empty: all.' }, 'services'),
    groups: links({ title: 'Groups', description: 'To whom; empty: everyone.' }, 'groups'),
    subject: optionalId({
      title: 'Subject',
      description:
        'train: a pipeline; upskill: a course; substitute: a role; speed, outsource: a stage; equip: equipment; transfer: the receiving board; else empty.',
    }),
    low: amount('Low', 'The least, in the unit of the verb.'),
    likely: amount('Likely', 'The most likely, in the unit of the verb.'),
    high: amount('High', 'The most, in the unit of the verb.'),
    start: weekOf({ title: 'Start', description: 'A day of the week in which it begins.' }),
    waits_for: optionalLink(
      {
        title: 'Waits for',
        description: 'The milestone whose slip moves it; empty: the last due before it starts.',
      },
      'milestones',
    ),
    ramp_weeks: whole(
      { title: 'Ramp', description: 'Weeks until the whole amount is reached.', unit: 'weeks' },
      weeks,
    ),
    length_weeks: optionalWhole(
      { title: 'Length', description: 'Weeks until it ends; empty: it stays.', unit: 'weeks' },
      weeks,
    ),
    one_off: pounds('One-off cost', 'What it costs once.'),
    yearly: pounds('Yearly cost', 'What it costs each year.'),
    price_year: priceYear,
    confidence: decimal(
      { title: 'Confidence', description: 'Chance that it is delivered at all.' },
      { minimum: 0, maximum: 1 },
    ),
    ...pair('source', 'Source', 'Where the amount comes from.'),
    ...pair('reason', 'Reason', 'Why this amount.'),
  },
  key: ['lever'],
  mayLack: ['waits_for'],
  mostRows: 10_000,
});
