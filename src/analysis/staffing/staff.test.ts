import { expect, test } from 'vitest';
import { addWeeks } from '#domain';
import { packOf } from '../fixtures/sample-pack.ts';
import {
  aLever,
  aStaffedModel,
  aStaffedPack,
  firstWeek,
  listsAlone,
  usualLists,
} from '../fixtures/staffed.ts';
import { staff } from './staff.ts';

const alone = listsAlone(usualLists);

test('a pack that knows no staff is projected as it was: its model is the same one', () => {
  expect(staff(packOf([]), alone)).toBe(alone);
});

test('a pack that knows its staff keeps its lists, their patients and their pace', () => {
  const { lists } = staff(aStaffedPack(), alone);
  expect(lists.map(({ spread, feedback, rests, ...rest }) => rest)).toEqual(
    alone.lists.map(({ spread, feedback, ...rest }) => rest),
  );
});

test('its lists stray as the log says, each on its own', () => {
  const assumptions = {
    additions_spread: 0.08,
    level_spread: 0.1,
    feedback: [0, 0.3, 0.6],
  } as const;
  for (const list of aStaffedModel({ assumptions }).lists) {
    expect(list.feedback).toBe(0.3);
    expect(list.spread).toEqual({
      additions: 0.08,
      additionsShared: 0,
      activity: 0,
      activityShared: 0,
      level: 0.1,
    });
  }
});

test('a board’s scanners are open their number times their hours', () => {
  const rooms = aStaffedModel().workforce?.rooms.map(({ board, openHours }) => [board, openHours]);
  expect(rooms).toEqual([
    ['north', 120],
    ['south', 60],
  ]);
});

test('a lever starts so many weeks from the model’s first', () => {
  const lever = aLever({ action: 'A01', verb: 'fund', likely: 2, start: addWeeks(firstWeek, 26) });
  expect(aStaffedModel({ levers: [lever] }).workforce?.levers[0]?.start).toBe(26);
});

test('hours are pooled within the region of the board', () => {
  expect(aStaffedModel().workforce?.regions).toEqual({ north: 'north', south: 'north' });
});

test('a lab’s requests of a week are the working days of the plan’s first year times those of a day', () => {
  const { workforce, weeks } = aStaffedModel();
  const laboratory = workforce?.stages.find(({ requests }) => requests !== undefined);
  const days = weeks[0]?.[0]?.days ?? 0;
  expect((laboratory?.requests?.[0] ?? 0) * days).toBe(240);
});
