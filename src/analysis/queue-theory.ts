/*
 * load            = demand / capacity
 * target queue    = demand x standard / 4                      (a mean wait of a quarter of the standard; Little's law)
 * relief capacity = demand + (list - target queue) / 26        where list > target queue
 * target capacity = demand + F x 4 / standard,  F = 1          where load < 1
 * pressure        = 2 x mean wait / standard
 *
 * Fong and others 2022, Understanding Waiting Lists Pressures, medRxiv 2022.08.23.22279117. See docs/method/queue-theory.md.
 */
import type { NotValid, OfQueue, QueueFigures, QueueTold } from '#domain';

/** With a mean wait of a quarter of the standard, one patient in fifty waits longer than it: exp(-4). */
const QUARTER = 4;

/** Weeks in which a list is to come down to its target. */
const RELIEF_WEEKS = 26;

/** How much arrivals and tests vary (F): half the sum of their squared coefficients of variation, 1 where both come at random. */
const VARIABILITY = 1;

const notValid = (reason: NotValid): OfQueue => ({ not_valid: reason });

/** A quantity worked out of one that may not be valid: then neither is this. */
const where = (known: OfQueue, then: (known: number) => OfQueue): OfQueue =>
  typeof known === 'number' ? then(known) : known;

export const targetCapacity = (demand: number, standard: { readonly weeks: number }): number =>
  demand + (VARIABILITY * QUARTER) / standard.weeks;

const loadOf = ({ demand, capacity }: QueueFigures): OfQueue =>
  where(capacity, (tests) => (tests > 0 ? demand / tests : notValid('no-tests')));

const targetQueueOf = ({ demand, standard_weeks }: QueueFigures): OfQueue =>
  where(standard_weeks, (weeks) => (demand * weeks) / QUARTER);

const reliefOf = (figures: QueueFigures): OfQueue =>
  where(targetQueueOf(figures), (target) =>
    figures.list > target
      ? figures.demand + (figures.list - target) / RELIEF_WEEKS
      : notValid('within-target'),
  );

/** Tests to spare tell that the load is below 1, though not what it is. */
const settles = (load: OfQueue): boolean =>
  typeof load === 'number' ? load < 1 : load.not_valid === 'tests-to-spare';

const targetCapacityOf = (figures: QueueFigures): OfQueue => {
  const load = loadOf(figures);
  if (!settles(load)) return where(load, () => notValid('load-at-or-above-1'));
  return where(figures.standard_weeks, (weeks) => targetCapacity(figures.demand, { weeks }));
};

const pressureOf = ({ mean_wait, standard_weeks }: QueueFigures): OfQueue =>
  where(standard_weeks, (weeks) => where(mean_wait, (wait) => (2 * wait) / weeks));

/** What the theory of queues tells of a list; each quantity only where it is valid. */
export const queueTold = (figures: QueueFigures): QueueTold => {
  const comes = (told: OfQueue): OfQueue => (figures.demand > 0 ? told : notValid('nobody-added'));
  return {
    load: comes(loadOf(figures)),
    target_queue: comes(targetQueueOf(figures)),
    relief_capacity: comes(reliefOf(figures)),
    target_capacity: comes(targetCapacityOf(figures)),
    pressure: pressureOf(figures),
  };
};
