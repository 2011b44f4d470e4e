import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupTo } from './backup.ts';
import { everythingIn, type Keeping, keep, storesForTests } from './fixtures/any-store.ts';
import { given, smallPlan } from './fixtures/small-plan.ts';
import { restoreFrom } from './restore.ts';
import { sha256 } from './sha256.ts';
import { seal } from './stored-text.ts';

const stores = storesForTests();
const { storeOf } = stores;

/** The same backup with some of its files changed, and its list of files made to agree, as someone would who means to deceive. */
const forged = (
  backup: Uint8Array,
  change: (files: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void,
): Uint8Array => {
  const { 'manifest.json': bytes = new Uint8Array(), ...files } = unzipSync(backup);
  const manifest: Record<string, unknown> = JSON.parse(Buffer.from(bytes).toString());
  change(files, manifest);
  manifest.files = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, sha256(content)]),
  );
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) });
};

describe('a backup', () => {
  it.each<{ name: string; holding: Partial<Keeping> }>([
    { name: 'changes', holding: { changes: smallPlan.changes } },
    { name: 'no more than a name', holding: { actors: smallPlan.actors } },
    { name: 'no more than a data set', holding: { dataSets: smallPlan.dataSets } },
  ])('is refused by a store that holds $name, which stays as it was', async ({ holding }) => {
    const backup = given(await backupTo(await storeOf(smallPlan)));
    const store = await stores.open();
    await keep(store, { changes: [], actors: [], dataSets: [], ...holding });
    const before = await everythingIn(store);
    expect(await restoreFrom(store, backup)).toEqual({
      ok: false,
      issues: [{ code: 'store-not-empty', file: 'ledger' }],
    });
    expect(await everythingIn(store)).toEqual(before);
  });

  it('with any one byte changed is refused, or nothing that is kept differs', async () => {
    const from = await storeOf(smallPlan);
    const [backup, whole] = [given(await backupTo(from)), await everythingIn(from)];
    let empty = await stores.open();
    const nothing = await everythingIn(empty);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: backup.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const flipped = backup.map((byte, place) => (place === at ? byte ^ mask : byte));
          const restored = await restoreFrom(empty, flipped);
          expect(await everythingIn(empty)).toEqual(restored.ok ? whole : nothing);
          if (restored.ok) empty = await stores.open();
        },
      ),
      { numRuns: 400 },
    );
  });

  it('cut short anywhere is refused', async () => {
    const backup = given(await backupTo(await storeOf(smallPlan)));
    const empty = await stores.open();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: backup.length - 1 }), async (length) => {
        expect((await restoreFrom(empty, backup.subarray(0, length))).ok).toBe(false);
      }),
    );
  });
});

describe('a backup that was tampered with', () => {
  const text = (content: string) => strToU8(content);
  const lines = (files: Record<string, Uint8Array>) =>
    Buffer.from(files['entries.jsonl'] ?? [])
      .toString()
      .trimEnd()
      .split('\n');
  const cases: readonly {
    name: string;
    change: (files: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void;
    issue: unknown;
  }[] = [
    {
      name: 'a change rewritten',
      change: (files) => {
        const [first = '', second = ''] = lines(files);
        files['entries.jsonl'] = text(`${first.replace('Loaded', 'loaded')}\n${second}\n`);
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl', row: 2 },
    },
    {
      name: 'the last change cut off',
      change: (files) => {
        files['entries.jsonl'] = text(`${lines(files)[0]}\n`);
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl' },
    },
    {
      name: 'the first change left out',
      change: (files) => {
        files['entries.jsonl'] = text(`${lines(files)[1]}\n`);
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl', row: 1 },
    },
    {
      name: 'a change that says another position',
      change: (files, manifest) => {
        const [change] = smallPlan.changes;
        if (!change) return;
        const { text: sealed, hash } = seal({ change, head: { seq: 5, hash: '' }, at: '' });
        files['entries.jsonl'] = text(`${sealed}\n`);
        manifest.head = { seq: 1, hash };
        manifest.at = '';
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl', row: 1 },
    },
    {
      name: 'an invisible mark before the first change',
      change: (files) => {
        files['entries.jsonl'] = text(`\ufeff${lines(files).join('\n')}\n`);
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl', row: 1 },
    },
    {
      name: 'bytes that are no text',
      change: (files) => {
        files['actors.jsonl'] = Uint8Array.of(0xff, 0x0a);
      },
      issue: { code: 'backup-damaged', file: 'actors.jsonl' },
    },
    {
      name: 'another hour of the last change',
      change: (_, manifest) => {
        manifest.at = '2026-12-31T00:00:00.000Z';
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl' },
    },
    {
      name: 'the head of another ledger',
      change: (_, manifest) => {
        manifest.head = { seq: 2, hash: '0'.repeat(64) };
      },
      issue: { code: 'backup-damaged', file: 'entries.jsonl' },
    },
    {
      name: 'a name given to another',
      change: (files) => {
        const actors = Buffer.from(files['actors.jsonl'] ?? []).toString();
        files['actors.jsonl'] = text(actors.replace('cynllunio', 'arall'));
      },
      issue: { code: 'backup-damaged', file: 'actors.jsonl', row: 1 },
    },
    {
      name: 'a data set changed',
      change: (files) => {
        const name = Object.keys(files).find((file) => file.startsWith('data-sets/')) ?? '';
        files[name] = text('board,total\n7A1,13\n');
      },
      issue: {
        code: 'backup-damaged',
        file: expect.stringMatching(/^data-sets\/[0-9a-f]{64}$/),
      },
    },
    {
      name: 'a data set left out',
      change: (files) => {
        const name = Object.keys(files).find((file) => file.startsWith('data-sets/')) ?? '';
        delete files[name];
      },
      issue: {
        code: 'backup-damaged',
        file: expect.stringMatching(/^data-sets\/[0-9a-f]{64}$/),
      },
    },
    {
      name: 'a format that is not known yet',
      change: (_, manifest) => {
        manifest.version = 2;
      },
      issue: { code: 'backup-newer', file: 'manifest.json', value: '2', expected: '1' },
    },
    {
      name: 'a change of a format that is not known yet',
      change: (files) => {
        files['entries.jsonl'] = text(
          `${(lines(files)[0] ?? '').replace('"version":1', '"version":2')}\n`,
        );
      },
      issue: { code: 'backup-newer', file: 'manifest.json', value: '2', expected: '1' },
    },
    {
      name: 'the manifest of something else',
      change: (_, manifest) => {
        manifest.format = 'another';
      },
      issue: { code: 'backup-unreadable', file: 'manifest.json' },
    },
  ];

  it.each(cases)('is refused: $name', async ({ change, issue }) => {
    const backup = forged(given(await backupTo(await storeOf(smallPlan))), change);
    const empty = await stores.open();
    const nothing = await everythingIn(empty);
    expect(await restoreFrom(empty, backup)).toEqual({ ok: false, issues: [issue] });
    expect(await everythingIn(empty)).toEqual(nothing);
  });
});

describe('the readable tables of a backup', () => {
  it.each([
    { name: 'rewritten', tables: { 'plan/actions.csv': strToU8('key\nA99\n') } },
    { name: 'joined by another', tables: { 'plan/more.csv': strToU8('key\n') } },
    { name: 'left out', tables: { 'plan/actions.csv': undefined } },
  ])('are refused when one is $name, though nothing is restored from them', async ({ tables }) => {
    const files = { ...unzipSync(given(await backupTo(await storeOf(smallPlan)))), ...tables };
    const there = Object.entries(files).flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []));
    const refused = await restoreFrom(await stores.open(), zipSync(Object.fromEntries(there)));
    expect(refused).toEqual({
      ok: false,
      issues: [{ code: 'backup-damaged', file: Object.keys(tables)[0] }],
    });
  });
});

describe('a file that is no backup', () => {
  it.each([
    { name: 'empty', bytes: new Uint8Array() },
    { name: 'text', bytes: strToU8('id,title\nA07,Open a hub\n') },
    { name: 'an archive of something else', bytes: zipSync({ 'letter.txt': strToU8('Annwyl') }) },
  ])('is refused: $name', async ({ bytes }) => {
    const refused = await restoreFrom(await stores.open(), bytes);
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['backup-unreadable']);
  });

  it('is refused unopened when it would unpack to far more than it is', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(80 * 2 ** 20) }, { level: 9 });
    const refused = await restoreFrom(await stores.open(), bomb);
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['file-too-large']);
  });
});
