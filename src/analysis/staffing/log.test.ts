import { expect, it, test } from 'vitest';
import { smallAssumptions } from '../fixtures/small-assumptions.ts';
import { readLog } from './log.ts';

const log = readLog(
  smallAssumptions({ sickness: 0.05, 'sickness/radiographer': [0.04, 0.06, 0.09] }),
);

it.each([
  ['its own row, where there is one', 'radiographer', 0.06],
  ['the row for everyone, where there is none', 'radiologist', 0.05],
])('a group’s sickness is %s', (_, group, likely) => {
  expect(log.parameters[log.placeOf('sickness', group)]?.likely).toBe(likely);
});

test('a number that is not known exactly keeps its low and its high', () => {
  expect(log.parameters[log.placeOf('sickness', 'radiographer')]).toEqual({
    id: 'sickness/radiographer',
    low: 0.04,
    likely: 0.06,
    high: 0.09,
    told: false,
  });
});

test('groups that go by one row share one number: in a future, both draw the same', () => {
  expect(log.placeOf('sickness', 'radiologist')).toBe(log.placeOf('sickness', 'endoscopist'));
  expect(log.placeOf('sickness', 'radiographer')).not.toBe(log.placeOf('sickness', 'radiologist'));
});

test('the model has only the numbers that it asks for', () => {
  const asked = readLog(smallAssumptions());
  expect(asked.parameters).toEqual([]);
  asked.placeOf('leave', 'radiographer');
  expect(asked.parameters.map(({ id }) => id)).toEqual(['leave']);
});

test('nobody’s share of the work is limited unless the log limits it', () => {
  const role = 'image-reporter';
  expect(log.ownPlaceOf('scope', `radiologist.${role}`)).toBeUndefined();
  const place = log.ownPlaceOf('scope', `reporting-radiographer.${role}`);
  expect(log.parameters[place ?? -1]?.likely).toBe(0.2);
});

test('a number that the log need not have is there for a group, for all, or not at all', () => {
  const one = readLog(smallAssumptions({ 'moving/radiographer': 0.02, moving: 0.01 }));
  const likely = (group: string) => one.parameters[one.placeIfAny('moving', group) ?? -1]?.likely;
  expect([likely('radiographer'), likely('radiologist')]).toEqual([0.02, 0.01]);
  expect(readLog([]).placeIfAny('moving', 'radiographer')).toBeUndefined();
});

test('a number that nobody has stated is never taken for 0', () => {
  expect(() => log.placeOf('minutes', 'mri.test.scan-operator')).toThrow(
    'no assumption minutes/mri.test.scan-operator',
  );
});

test('a list strays by what the log says of all lists, and not at all where it says nothing', () => {
  expect(readLog(smallAssumptions({ feedback: [0.1, 0.3, 0.6] })).likely('feedback')).toBe(0.3);
  expect(readLog([]).likely('feedback')).toBe(0);
});
