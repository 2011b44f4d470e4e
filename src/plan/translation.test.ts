import { describe, expect, it } from 'vitest';
import { type Entry, type LedgerFact, nothingKept, type PlanWording } from '#domain';
import { fold } from './ledger/fold.ts';
import { translated } from './translation.ts';

const A07 = 'actions/A07';

const entryOf = (seq: number, facts: readonly LedgerFact[]): Entry => ({
  seq,
  facts,
  at: '2026-11-24T12:00:00.000Z',
  hash: `${seq}`,
  kind: 'edit',
  origin: 'form',
  actor: 'a',
  reason: '',
  saw: 0,
  cites: undefined,
});

const fact = (field: string, value?: string): LedgerFact => ({ entity: A07, field, value });

const seen = fold(nothingKept, [
  entryOf(1, [
    fact('title_en', 'Evaluate'),
    fact('title_cy', 'Gwerthuso'),
    fact('impact_en', 'Why'),
  ]),
]);

const wording = (field: string, rest: Partial<PlanWording>): PlanWording => ({
  entity: A07,
  field,
  english: '',
  welsh: '',
  state: 'draft',
  ...rest,
});

const title = wording('title', { english: 'Evaluate', welsh: 'Gwerthuso' });
const impact = wording('impact', { english: 'Why' });
const texts = [title, impact];

const given = (lines: readonly PlanWording[], since: readonly LedgerFact[] = []) =>
  translated(lines, { seen, now: fold(seen, [entryOf(2, since)]), texts });

describe('what a translator gives back', () => {
  it('changes nothing where nothing was changed', () => {
    expect(given(texts)).toEqual({ facts: [], conflicts: [] });
  });

  it('fills what was missing, and says what was read', () => {
    expect(given([title, { ...impact, welsh: 'Pam', state: 'checked' }]).facts).toEqual([
      fact('impact_cy', 'Pam'),
      fact('impact_cy~state', 'checked'),
    ]);
  });

  it('that is checked checks an English draft too', () => {
    const drafted = fold(seen, [entryOf(2, [fact('title_en~state', 'draft')])]);
    const line = { ...title, state: 'checked' as const };
    expect(translated([line], { seen: drafted, now: drafted, texts }).facts).toEqual([
      fact('title_en~state', 'checked'),
      fact('title_cy~state', 'checked'),
    ]);
  });

  it('may be a draft again', () => {
    const checked = [{ ...title, state: 'checked' as const }];
    expect(translated([title], { seen, now: seen, texts: checked }).facts).toEqual([
      fact('title_cy~state', 'draft'),
    ]);
  });

  it('is held up where the English was changed since, with all that was said', () => {
    const line = { ...title, welsh: 'Gwerthuso’n llawn' };
    const { facts, conflicts } = given([line], [fact('title_en', 'Evaluate and extend')]);
    expect(facts).toEqual([]);
    expect(conflicts).toEqual([
      {
        wording: line,
        seen: { en: 'Evaluate', cy: 'Gwerthuso' },
        now: { en: 'Evaluate and extend', cy: 'Gwerthuso' },
        facts: [fact('title_cy', 'Gwerthuso’n llawn')],
      },
    ]);
  });

  it('is held up where the row was retired, and lays nothing on it', () => {
    const line = { ...title, welsh: 'Gwerthuso’n llawn' };
    expect(given([line], [fact('retired', 'yes')]).conflicts[0]?.facts).toEqual([]);
  });

  it('is not held up by what others changed elsewhere, nor where they say the same', () => {
    const line = { ...title, welsh: 'Gwerthuso’n llawn' };
    const since = [fact('impact_en', 'Because'), fact('title_cy', 'Gwerthuso’n llawn')];
    expect(given([line, impact], since)).toEqual({ facts: [], conflicts: [] });
  });
});
