import { afterAll, beforeAll, expect, it } from 'vitest';
import { valueAt } from '#domain';
import type { Offer } from '#intake';
import { keptSite } from '../fixtures/kept-site.ts';
import { fact } from '../fixtures/sample-kept.ts';
import { bringIn, planToChange, type Taking } from './bring-in.ts';
import { choiceOf } from './offer.ts';

let site: Awaited<ReturnType<typeof keptSite>>;
beforeAll(async () => {
  site = await keptSite();
});
afterAll(() => site.close());

const conflict = {
  entity: 'actions/A08',
  field: 'title_en',
  base: 'Before',
  ours: 'Ours',
  theirs: 'Theirs',
  facts: [fact('actions/A08', 'title_en', 'Theirs')],
};

const offer: Offer = {
  files: [{ file: 'table.xlsx', bytes: 1234, sha256: 'a'.repeat(64), rows: 25, accepted: 25 }],
  changes: [],
  findings: [],
  conflicts: [conflict],
  facts: [fact('actions/A07', 'title_en', 'Judge facilitators')],
  dataSets: [],
};

const taking = async (rest: Partial<Taking>): Promise<Taking> => ({
  kind: 'table-of-actions',
  offer,
  saw: (await site.keeper.ledger.current()).head.seq,
  origin: 'form',
  actor: await site.keeper.ledger.actorNamed('Plan owner'),
  reason: 'Table brought in: table.xlsx',
  choices: new Map(),
  ...rest,
});

it('a file is one change, which names it, its size and its hash; what is not chosen stays', async () => {
  const kept = await bringIn(site.keeper, await taking({}));
  expect(kept).toMatchObject({ kind: 'kept', entry: { seq: 2 } });
  const { kept: now } = await planToChange(site.keeper);
  const entity = 'data-sets/table-of-actions';
  const fields = ['file', 'rows', 'file_bytes', 'file_sha256'];
  expect(fields.map((field) => valueAt(now, entity, field))).toEqual([
    'table.xlsx',
    '25',
    '1234',
    'a'.repeat(64),
  ]);
  expect(valueAt(now, 'actions/A07', 'title_en')).toBe('Judge facilitators');
  expect(valueAt(now, 'actions/A08', 'title_en')).not.toBe('Theirs');
  expect((await site.keeper.ledger.verify()).broken).toEqual([]);
});

it('theirs is laid where it is chosen, and a look at an older plan brings nothing', async () => {
  const choices = new Map([[choiceOf(conflict), 'theirs' as const]]);
  await site.change([fact('actions/A08', 'title_en', 'Ours')]);
  const late = await bringIn(site.keeper, await taking({ choices, saw: 1 }));
  expect(late.kind).toBe('conflict');
  expect((await bringIn(site.keeper, await taking({ choices }))).kind).toBe('kept');
  const { kept: now } = await planToChange(site.keeper);
  expect(valueAt(now, 'actions/A08', 'title_en')).toBe('Theirs');
});

it('one that changes nothing is not kept', async () => {
  const empty = { ...offer, facts: [], conflicts: [] };
  expect(await bringIn(site.keeper, await taking({ offer: empty }))).toEqual({ kind: 'nothing' });
});
