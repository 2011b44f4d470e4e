import { describe, expect, it, test } from 'vitest';
import { deliveredPack } from '../../fixtures/sample-delivery.ts';
import { englishPack, samplePacks, welshPack } from '../../fixtures/sample-packs.ts';
import { queryOf, readQuestion } from './read-question.ts';

const read = (query: Record<string, string>) => readQuestion(query, samplePacks);

describe('the projection page is asked', () => {
  it('for the whole of Wales when nothing is chosen', () => {
    expect(read({})).toEqual({
      pack: welshPack,
      board: undefined,
      service: undefined,
      capacity: 1,
      actions: [],
    });
  });

  it('for one list', () => {
    const query = { pack: 'sample-england', board: 'B2', service: 'echo', capacity: '-15' };
    expect(read(query)).toEqual({
      pack: englishPack,
      board: 'B2',
      service: 'echo',
      capacity: 0.85,
      actions: [],
    });
  });

  it('for all boards of another nation when only the nation was changed', () => {
    const query = { pack: 'sample-wales', board: 'B2', service: 'echo' };
    expect(read(query)).toMatchObject({ board: undefined, service: undefined });
  });

  it('with all of the plan’s actions, or with one that was merged, but not with that among all', () => {
    const asked = (actions: string) => readQuestion({ actions }, [deliveredPack])?.actions;
    expect(asked('all')).toEqual(['A01', 'A02']);
    expect(asked('A03')).toEqual(['A03']);
  });

  it.each(['A01', 'A31', 'A107', 'A07.1'])(
    'with no action when the nation was changed and %s is of another’s plan',
    (actions) => {
      expect(read({ pack: 'sample-england', actions })?.actions).toEqual([]);
    },
  );

  it('again by its own query', () => {
    const query = { pack: 'sample-england', board: 'B1', service: 'mri', capacity: '20' };
    const question = read(query);
    expect(question && queryOf(question)).toEqual(query);
  });
});

describe('it answers nothing for', () => {
  test.each([
    ['a pack that is not held', { pack: 'atlantis' }],
    ['a board nobody has', { board: 'B9' }],
    ['a service nobody has', { service: 'mri2' }],
    ['a name of the machinery', { board: '__proto__' }],
    ['capacity past a fifth', { capacity: '21' }],
    ['capacity below a fifth', { capacity: '-21' }],
    ['capacity in words', { capacity: 'more' }],
    ['capacity in parts', { capacity: '1e1' }],
  ])('%s', (_, query) => {
    expect(read(query)).toBeUndefined();
  });
});
