import { describe, expect, it, test } from 'vitest';
import type { NeedModel } from '#engine';
import { smallAssumptions } from '../fixtures/small-assumptions.ts';
import { smallWorkforce, workOf } from '../fixtures/small-workforce.ts';
import { aStaffedPack, usualLists } from '../fixtures/staffed.ts';
import { readLog } from './log.ts';
import { stagesOf } from './stages.ts';

const log = readLog(smallAssumptions());

const stagesWith = (given: Parameters<typeof smallWorkforce>[0] = {}, lists = usualLists) =>
  stagesOf({
    pack: aStaffedPack(),
    workforce: smallWorkforce(given),
    log,
    lists,
    workingDays: 4.8,
  });

const stageOf = (board: string, service: string, stage: string) =>
  stagesWith().find((one) => one.board === board && one.service === service && one.stage === stage);

const minutesOf = (need: NeedModel | undefined) => log.parameters[need?.minutes ?? -1]?.likely;

test('each board has every stage of each service that it gives', () => {
  expect(stagesWith().map(({ board, service, stage }) => `${board} ${service} ${stage}`)).toEqual([
    'north ct test',
    'north ct report',
    'north histopathology test',
    'south ct test',
    'south ct report',
    'south histopathology test',
  ]);
});

test('a board with neither a list nor a request does not give the service', () => {
  const work = [workOf('north', 'histopathology', { requests: 240 })];
  const given = stagesWith({ work }, usualLists.slice(0, 1));
  expect(new Set(given.map(({ board }) => board))).toEqual(new Set(['north']));
});

describe('a service with a waiting list', () => {
  it('has no queue of its own for the test, and no requests: they are the list’s', () => {
    expect(stageOf('north', 'ct', 'test')).toMatchObject({ queue: 0, requests: undefined });
  });

  it('has a queue of tests to report', () => {
    expect(stageOf('south', 'ct', 'report')).toMatchObject({ queue: 30, requests: undefined });
  });
});

describe('a laboratory', () => {
  it('has requests in every month alike, so many a working day as come to a week’s', () => {
    const { requests } = stageOf('north', 'histopathology', 'test') ?? {};
    expect(requests).toEqual(new Array(12).fill(50));
  });

  it('has what waits for it when the plan starts', () => {
    expect(stageOf('north', 'histopathology', 'test')?.queue).toBe(60);
  });
});

test('a test needs everyone and everything that the pack says, each for its own minutes', () => {
  const needs = stageOf('north', 'ct', 'test')?.needs ?? [];
  expect(needs.map(minutesOf)).toEqual([60, 30]);
  expect(needs[1]).toMatchObject({ kind: 'equipment', equipment: 'ct-scanner' });
});

test('whoever is preferred for a role is asked first, within the share of the work that the log allows', () => {
  const [need] = stageOf('north', 'ct', 'report')?.needs ?? [];
  if (need?.kind !== 'role') throw new Error('a report needs a reader');
  expect(need.options.map(({ group }) => group)).toEqual(['reporting-radiographer', 'radiologist']);
  const [first, second] = need.options;
  expect(log.parameters[first?.scope ?? -1]?.likely).toBe(0.2);
  expect(second?.scope).toBeUndefined();
});

test('nothing waits where nothing is said to wait', () => {
  const stages = stagesWith({ work: [] });
  expect(stages.map(({ queue }) => queue)).toEqual([0, 0, 0, 0]);
});
