import { describe, expect, it } from 'vitest';
import { type Audience, audiences, classificationOf, maySee, maySeeWhole } from './disclosure.ts';

describe('who may see a cell of the plan', () => {
  it.each<[string, string, Audience]>([
    ['actions', 'title_en', 'public'],
    ['actions', 'partners:7A1', 'public'],
    ['milestones', 'forecast', 'public'],
    ['observed', 'figure', 'public'],
    ['decisions', 'reason_cy', 'partners'],
    ['engagement', 'changed_en', 'partners'],
    ['engagement', 'said_en', 'internal'],
    ['engagement', 'said_cy~state', 'internal'],
    ['staff', 'fte', 'public'],
    ['risks', 'text_en', 'internal'],
    ['seal', 'digest', 'internal'],
    ['a-table-of-a-later-version', 'name', 'internal'],
  ])('%s %s: %s', (table, field, audience) => {
    expect(classificationOf(table, field)).toBe(audience);
  });

  it('is everyone whom it is open to, and those who keep the plan see all', () => {
    const seenBy = (table: string) => audiences.filter((audience) => maySee(audience, table));
    expect(seenBy('actions')).toEqual(['public', 'partners', 'internal']);
    expect(seenBy('decisions')).toEqual(['partners', 'internal']);
    expect(seenBy('risks')).toEqual(['internal']);
  });

  it('lets a table go whole only to those who may see each column of it', () => {
    const takenBy = (table: string) => audiences.filter((each) => maySeeWhole(each, table));
    expect(takenBy('actions')).toEqual(['public', 'partners', 'internal']);
    expect(takenBy('decisions')).toEqual(['partners', 'internal']);
    expect(takenBy('engagement')).toEqual(['internal']);
  });
});
