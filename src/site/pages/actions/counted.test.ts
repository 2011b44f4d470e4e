import { describe, expect, it } from 'vitest';
import type { Action } from '#domain';
import { planPack } from '../../fixtures/sample-plan.ts';
import { apartOf, titleOf } from './counted.ts';

const { actions } = planPack.plan;

/** The sample plan, with stages of life given to its first actions. */
const withLives = (...lives: readonly Action['life'][]): readonly Action[] =>
  actions.map((action, place) => ({ ...action, life: lives[place] ?? action.life }));

describe('the sentence over the table of actions', () => {
  it('counts no candidate among the actions of the plan, and says how many there are beside them', () => {
    const some = withLives('candidate');
    expect(titleOf(some, 'en')).toBe('2 illustrative actions: 1 move the model, 1 enable');
    expect(apartOf(some, 'en')).toEqual([
      'Beside them, the table holds 1 candidate, which is not part of the plan yet.',
    ]);
    expect(titleOf(some, 'cy')).toMatch(/^2 gam gweithredu darluniadol: /);
    expect(apartOf(some, 'cy')).toEqual([
      'Yn ogystal, mae 1 cam arfaethedig yn y tabl nad yw’n rhan o’r cynllun eto.',
    ]);
  });

  it('tells apart what is no longer part of the plan', () => {
    const some = withLives('candidate', 'merged', 'closed');
    expect(titleOf(some, 'en')).toMatch(/^0 illustrative actions: 0 move/);
    expect(apartOf(some, 'en')[1]).toBe(
      'Also in the table are 2 actions that are no longer part of the plan.',
    );
    expect(apartOf(some, 'cy')[1]).toBe(
      'Mae 2 gam gweithredu yn y tabl hefyd nad ydynt yn rhan o’r cynllun mwyach.',
    );
  });

  it('counts what is paused or completed, and says no more where all are of the plan', () => {
    const some = withLives('paused', 'completed');
    expect(titleOf(some, 'en')).toMatch(/^3 illustrative actions: /);
    expect(apartOf(some, 'en')).toEqual([]);
  });
});
