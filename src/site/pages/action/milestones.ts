import type { Action, Day, Language, Milestone } from '#domain';
import { isOverdue, slipOf, standingOf } from '#plan';
import { formatDay, speaker } from '#words';
import { latenessText } from '../../parts/late/late.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Reading } from './facts.ts';

/** When it is now expected; nothing once it is done. */
const expectedText = ({ due, forecast, done }: Milestone, { language, today }: Reading): string => {
  const say = speaker({ en, cy }, language);
  if (done !== undefined) return '';
  if (forecast !== undefined && forecast !== due) return formatDay(forecast, language);
  return due < today ? say('not-said') : say('as-due');
};

const doneText = (milestone: Milestone, { language, today }: Reading): string => {
  const say = speaker({ en, cy }, language);
  if (milestone.done !== undefined) return formatDay(milestone.done, language);
  return isOverdue(milestone, today) ? say('overdue') : say('not-yet');
};

/** Nothing is late that nobody is to do any more, nor what is done on a day that nobody noted. */
const lateText = (milestone: Milestone, { ends, today }: Late, language: Language): string =>
  ends && milestone.done === undefined ? '' : latenessText(slipOf(milestone, today), language);

interface Late {
  readonly ends: boolean;
  readonly today: Day;
}

/** Milestones in order of time: when each was due, is expected and was done, and how late that is. */
export const milestonesSection = (action: Action, reading: Reading) => {
  const { language, today } = reading;
  const say = speaker({ en, cy }, language);
  const standing = standingOf(action);
  const ends = standing === 'finished' || standing === 'absent';
  return {
    heading: say('milestones'),
    nothing: say('no-milestones'),
    head: {
      text: say('milestone'),
      due: say('due'),
      expected: say('expected'),
      done: say('done'),
      late: say('late'),
    },
    items: action.milestones
      .toSorted((a, b) => a.due - b.due)
      .map((milestone) => ({
        id: milestone.id,
        text: milestone.name[language],
        due: formatDay(milestone.due, language),
        expected: ends ? '' : expectedText(milestone, reading),
        done: ends && milestone.done === undefined ? '' : doneText(milestone, reading),
        late: lateText(milestone, { ends, today }, language),
      })),
  };
};
