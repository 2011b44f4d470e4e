import { describe, expect, it } from 'vitest';
import type { Offer } from '#intake';
import { fact, kept } from '../../fixtures/sample-kept.ts';
import { welshPack } from '../../fixtures/sample-packs.ts';
import type { HeldFile } from '../../importer/shelf.ts';
import { present } from './present.ts';
import { cellValue, placeTeller } from './where.ts';

const [board, service] = [welshPack.boards[0]?.id, welshPack.services[0]?.id];

const offer: Offer = {
  files: [{ file: 'waits.csv', bytes: 12_345, sha256: 'ab12', rows: 30, accepted: 28 }],
  changes: [
    { what: 'superseded', where: `${board} ${service} 2025-03`, before: '1200', after: '1234' },
    { what: 'unchanged', where: `${board} ${service} 2025-02` },
    ...Array.from({ length: 60 }, (_, at) => ({ what: 'added' as const, where: `row-${at}` })),
  ],
  findings: [{ code: 'parts-differ', where: 'waits.csv:7', detail: { total: 5, parts: 6 } }],
  conflicts: [],
  facts: [fact('data-sets/lists', 'sha256', 'cd34')],
  dataSets: [],
};

const fileOf = (rest: Partial<HeldFile> = {}): HeldFile => ({
  kind: 'dm01',
  read: { ok: true, value: offer },
  toRead: {
    source: { kind: 'bytes', file: 'waits.csv', bytes: new Uint8Array() },
    kind: undefined,
    options: {},
  },
  saw: 4,
  ...rest,
});

const told = (file: HeldFile | undefined, language: 'en' | 'cy' = 'en') =>
  present({ token: 'abc', file, kept, pack: welshPack }, { language });

describe('a file that is looked at', () => {
  const view = told(fileOf());

  it('says what was read, what was left out, and what is so already', () => {
    expect(view.title).toBe('What waits.csv would change in the plan');
    expect(view.lead.at(-1)).toBe('1 thing that it tells of is so already.');
    const [read] = view.file?.files.items ?? [];
    expect(read?.figures.map(({ value }) => value.text)).toEqual([
      '30',
      '28',
      '2',
      '13 kB',
      'ab12',
    ]);
  });

  it('tells what changes by the names of boards, tests and months, and folds a long list', () => {
    const [added, superseded] = view.file?.changes.groups ?? [];
    expect(added?.rows).toHaveLength(50);
    expect(added?.more).toBe('10 more are in the file below.');
    const [boardName, testName] = [welshPack.boards[0]?.name.en, welshPack.services[0]?.name.en];
    expect(superseded?.rows).toEqual([
      { where: `${boardName}, ${testName}, March 2025`, before: '1,200', after: '1,234' },
    ]);
  });

  it('says what can’t be trusted, in the reader’s language', () => {
    expect(view.file?.findings?.items).toEqual([expect.stringMatching(/^Row 7: The file/)]);
    expect(told(fileOf(), 'cy').file?.findings?.items[0]).toMatch(/^Rhes 7: Mae/);
  });

  it('says what is of the whole file without a place, whatever spaces are in its name', () => {
    const file = 'staff in post.xlsx';
    const findings = [{ code: 'sums-left-out', where: file, detail: { count: 2 } }] as const;
    const source = { kind: 'bytes', file, bytes: new Uint8Array() } as const;
    const read = { ok: true, value: { ...offer, findings } } as const;
    const spaced = told(fileOf({ read, toRead: { source, kind: undefined, options: {} } }));
    expect(spaced.file?.findings?.items).toEqual(['2 rows are sums of others, and were left out.']);
  });

  it('that has something to put right names its row and column, as whoever opens it counts them', () => {
    const issue = {
      code: 'not-a-number',
      file: 'waits.csv',
      value: 'lots',
      expected: '1',
    } as const;
    const whole = { code: 'file-pdf', file: 'waits.csv' } as const;
    const issues = [{ ...issue, row: 8, column: 'FTE' }, whole];
    const refused = told(fileOf({ read: { ok: false, issues } }));
    expect(refused.file?.issues?.rows).toMatchObject([
      { where: 'Row 8, FTE', value: 'lots' },
      { where: 'The whole file', value: '–' },
    ]);
    expect([refused.file?.mended?.action, refused.file?.again?.drop]).toEqual([
      '/en/import',
      'Leave it: nothing is changed',
    ]);
    const unread = told(fileOf({ kind: undefined, read: { ok: false, issues: [whole] } }));
    expect([unread.file?.mended?.action, unread.file?.again]).toEqual(['/en/import', undefined]);
  });

  it('tells of tests, statuses and months by their names, in the reader’s language', () => {
    const service = welshPack.services[0];
    const findings = [
      {
        code: 'line-taken-as',
        where: 'waits.csv',
        detail: { lines: 'A line', services: service?.id ?? '', number: 2 },
      },
      { code: 'candidate-status', where: 'A26', detail: { status: 'off-track' } },
      {
        code: 'months-stay',
        where: 'waits.csv',
        detail: { months: '2025-01 – 2025-02', number: 2 },
      },
    ] as const;
    const read = { ok: true, value: { ...offer, findings } } as const;
    const said = told(fileOf({ read }), 'cy').file?.findings?.items.join(' ');
    expect(said).toContain(`gwasanaeth hwn: ${service?.name.cy}.`);
    expect(said).toContain('(y tu ôl i’r amserlen)');
    expect(said).toContain('(Ionawr 2025 – Chwefror 2025;');
    expect(said).not.toMatch(/off-track|2025-0/);
  });

  it('says places by names, and what is none of the plan’s as the file says it', () => {
    const place = placeTeller({ kept, pack: welshPack }, 'en');
    expect(place(`${board} heads`)).toBe(`${welshPack.boards[0]?.name.en}, people in post`);
    expect(place('2025-03')).toBe('Number of lists, March 2025');
    expect(place('Plain film')).toBe('Plain film');
    const status = { where: 'actions/A07 status', value: 'off-track' };
    expect(cellValue(status, kept, 'cy')).toBe('Y tu ôl i’r amserlen');
  });

  it('is accepted with a reason that need not be typed', () => {
    expect(view.file?.accept?.fields.reason.value).toBe('Figures brought in: waits.csv');
    expect(told(fileOf({ kind: 'work-plan' }), 'cy').file?.accept?.fields.reason.value).toBe(
      'Daethpwyd â thabl i mewn: waits.csv',
    );
  });

  it('that changed what the plan changed too gives both sides to choose from', () => {
    const conflict = {
      entity: 'actions/A07',
      field: 'title_en',
      base: 'Evaluate',
      ours: 'Evaluate well',
      theirs: 'Evaluate fully',
      facts: [fact('actions/A07', 'title_en', 'Evaluate fully')],
    };
    const both = told(fileOf({ read: { ok: true, value: { ...offer, conflicts: [conflict] } } }));
    expect(both.file?.accept?.conflicts.items[0]?.sides.map(({ text }) => text)).toEqual([
      'Keep the plan’s own: Evaluate well',
      'Take the file’s: Evaluate fully',
    ]);
  });

  it('that changes nothing, can’t be read, or is no longer here leaves nothing to accept', () => {
    const same = told(fileOf({ read: { ok: true, value: { ...offer, facts: [] } } }));
    expect([same.title, same.file?.accept]).toEqual([
      'The plan has all of waits.csv already',
      undefined,
    ]);
    const files = offer.files.map((each) => ({ ...each, accepted: 0 }));
    const none = told(fileOf({ read: { ok: true, value: { ...offer, files, facts: [] } } }));
    expect(none.title).toBe('Nothing of waits.csv was taken');
    expect(told(fileOf({ kind: undefined, read: undefined })).title).toBe(
      'What kind of file is waits.csv?',
    );
    expect(told(undefined, 'cy')).toMatchObject({
      title: 'Nid yw’r ffeil hon yma mwyach',
      file: undefined,
    });
  });
});
