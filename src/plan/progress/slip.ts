import { type Action, type Day, type Lever, type Milestone, mondayOf } from '#domain';

/** Due on a day that has gone by, and not done. */
export const isOverdue = ({ due, done }: Milestone, today: Day): boolean =>
  done === undefined && due < today;

/** When it was done, or is now expected: a day that has gone by without it is no longer expected, so an overdue one is as late as today is. */
const expectedOn = ({ due, forecast = due, done }: Milestone, today: Day): Day => {
  if (done !== undefined) return done;
  return forecast >= today || due >= today ? forecast : today;
};

/** Days by which a milestone is late; below 0 when it was done, or is expected, early. */
export const slipOf = (milestone: Milestone, today: Day): number =>
  expectedOn(milestone, today) - milestone.due;

/** The milestone whose slip moves a lever: the one that it names, else the last of its action due on or before the Monday of its first week. */
export const milestoneFor = (lever: Lever, action: Action): Milestone | undefined => {
  const { milestones } = action;
  if (lever.waitsFor !== '') return milestones.find(({ id }) => id === lever.waitsFor);
  return milestones
    .filter(({ due }) => due <= mondayOf(lever.start))
    .reduce<Milestone | undefined>(
      (last, one) => (last === undefined || one.due >= last.due ? one : last),
      undefined,
    );
};
