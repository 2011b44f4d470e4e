import { describe, expect, it } from 'vitest';
import type { Kept, LedgerFact } from '#domain';
import { changedBy, fact, smallKeptPlan } from '../fixtures/kept-plan.ts';
import { textsOf, withTextStates } from './texts.ts';

const A01 = 'actions/A01';

const titleIn = (kept: Kept) =>
  textsOf(kept).find(({ entity, field }) => entity === A01 && field === 'title');

const edited = (kept: Kept, ...facts: readonly LedgerFact[]): Kept =>
  changedBy(kept, withTextStates(kept, facts));

const checked = async () =>
  edited((await smallKeptPlan()).first, fact(A01, 'title_cy~state', 'checked'));

describe('the texts of a plan', () => {
  it('are in its rows, each with both languages: English as written, Welsh a draft until it is checked', async () => {
    const { first } = await smallKeptPlan();
    expect(titleIn(first)).toEqual({
      entity: A01,
      field: 'title',
      en: 'Train',
      cy: 'Hyfforddi',
      state: { en: 'checked', cy: 'draft' },
    });
  });

  it('may be missing in a language', async () => {
    const { first } = await smallKeptPlan();
    const without = edited(first, fact(A01, 'title_cy'));
    expect(titleIn(without)?.state).toEqual({ en: 'checked', cy: 'missing' });
  });

  it('are not asked of rows that are retired, nor where neither language has one', async () => {
    const { first } = await smallKeptPlan();
    const texts = textsOf(edited(first, fact(A01, 'retired', 'yes')));
    expect(texts.some(({ entity }) => /^(actions|milestones|levers)\//.test(entity))).toBe(false);
    expect(texts.some(({ entity, field }) => entity === 'documents/D01' && field === 'gap')).toBe(
      false,
    );
  });
});

describe('an edit of a text', () => {
  it('in English makes Welsh that was checked a draft', async () => {
    const kept = edited(await checked(), fact(A01, 'title_en', 'Teach'));
    expect(titleIn(kept)?.state).toEqual({ en: 'checked', cy: 'draft' });
  });

  it('in Welsh that was checked makes English a draft, until that is edited too', async () => {
    const welsh = edited(
      await checked(),
      fact(A01, 'title_cy', 'Addysgu'),
      fact(A01, 'title_cy~state', 'checked'),
    );
    expect(titleIn(welsh)?.state).toEqual({ en: 'draft', cy: 'checked' });
    const both = edited(welsh, fact(A01, 'title_en', 'Teach'));
    expect(titleIn(both)?.state).toEqual({ en: 'checked', cy: 'checked' });
  });

  it('in Welsh that was a draft or missing leaves English as it is', async () => {
    const { first } = await smallKeptPlan();
    const mended = edited(first, fact(A01, 'title_cy', 'Addysgu'));
    const filled = edited(edited(first, fact(A01, 'title_cy')), fact(A01, 'title_cy', 'Addysgu'));
    expect([mended, filled].map((kept) => titleIn(kept)?.state.en)).toEqual(['checked', 'checked']);
  });

  it('in both languages leaves neither behind', async () => {
    const kept = edited(
      await checked(),
      fact(A01, 'title_en', 'Teach'),
      fact(A01, 'title_cy', 'Addysgu'),
    );
    expect(titleIn(kept)?.state).toEqual({ en: 'checked', cy: 'draft' });
  });

  it('that changes no word changes no state, and one of another cell says nothing of states', async () => {
    const kept = await checked();
    const facts = [fact(A01, 'title_en', 'Train'), fact(A01, 'status', 'at-risk')];
    expect(withTextStates(kept, facts)).toEqual(facts);
  });
});
