import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { cynllun } from './cynllun.ts';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-command-line-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wales = ['--pack', 'packs/wales-reconstructed'];
const short = ['--weeks', '8', '--runs', '8'];

describe('project', () => {
  it('prints the document of the contract, twice the same bytes', async () => {
    const ask = ['project', '--pack', 'packs/england-dm01', ...short, '--json'];
    const [first, second] = await Promise.all([cynllun(...ask), cynllun(...ask)]);
    expect(first.exit).toBe(0);
    expect(second.out).toBe(first.out);
    const said = JSON.parse(first.out);
    expect(said).toMatchObject({ pack: { name: 'england-dm01' }, seed: 1, runs: 8, weeks: 8 });
    expect(said.pack.hash).toMatch(/^[0-9a-f]{64}$/);
    const [series] = said.series;
    expect(Object.keys(series)).toEqual(
      expect.arrayContaining(['board', 'service', 'measure', 'unit', 'label', 'week']),
    );
    for (const figures of [series.week, series.p10, series.p50, series.p90])
      expect(figures).toHaveLength(8);
    expect(new Set(said.series.map(({ measure }: { measure: string }) => measure))).toEqual(
      new Set(['list', 'over_target', 'over_target_share']),
    );
    for (const key of ['headline', 'binding', 'findings']) expect(said[key]).toBeInstanceOf(Array);
  });

  it('gives other futures for another seed', async () => {
    const ask = ['project', ...wales, ...short, '--json', '--seed'];
    const [one, two] = await Promise.all([cynllun(...ask, '1'), cynllun(...ask, '2')]);
    expect(JSON.parse(one.out).series).not.toEqual(JSON.parse(two.out).series);
  });

  it('writes a file that says what its figures rest on', async () => {
    const file = join(folder, 'wales.csv');
    const { exit } = await cynllun('project', ...wales, ...short, '--out', file);
    expect(exit).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('reconstructed');
  });
});

describe('forecast, backtest and calibrate', () => {
  it('writes a row for each month of what is known, twice the same bytes', async () => {
    const [one, two] = ['one.csv', 'two.csv'].map((name) => join(folder, name));
    const ask = ['forecast', ...wales, '--months', '3', '--out'];
    const ran = await Promise.all([cynllun(...ask, one ?? ''), cynllun(...ask, two ?? '')]);
    expect(ran.map(({ exit }) => exit)).toEqual([0, 0]);
    const rows = readFileSync(one ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toMatch(/^board,service,month,measure,p10,p50,p90/);
    // The share over 8 weeks is not told by the source after July 2024.
    expect(rows).toHaveLength(1 + 3);
    expect(readFileSync(two ?? '', 'utf8')).toBe(rows.join('\n').concat('\n'));
  });

  it('looks back with the rows of the contract', async () => {
    const { exit, out } = await cynllun('backtest', ...wales, '--from', '2025-01', '--json');
    expect(exit).toBe(0);
    const { rows } = JSON.parse(out);
    for (const key of ['level', 'measure', 'months', 'method', 'wape', 'pinball', 'n'])
      expect(rows[0]).toHaveProperty(key);
    expect(rows[0]).toHaveProperty('coverage80');
    expect(rows[0]).toHaveProperty('coverage95');
  });

  it('shows what is found of each list', async () => {
    const { exit, out } = await cynllun('calibrate', ...wales, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).lists[0]).toMatchObject({ board: 'wales', label: 'reconstructed' });
  });

  it('refuses months beyond two years, and a month the pack does not have', async () => {
    const [far, none] = await Promise.all([
      cynllun('forecast', ...wales, '--months', '25'),
      cynllun('forecast', ...wales, '--from', '2031-01'),
    ]);
    expect([far.exit, none.exit]).toEqual([2, 1]);
  });
});

describe('project, with actions of the plan in force', () => {
  // Long enough for actions that begin in the plan’s first year to move something.
  const plan = ['project', '--pack', 'packs/wales', '--weeks', '60', '--runs', '8'];
  const ask = async (...words: readonly string[]) => {
    const ran = await cynllun(...plan, '--json', ...words);
    return { ...ran, said: ran.exit === 0 ? JSON.parse(ran.out) : undefined };
  };

  it('none is what is told when nothing is said of actions', async () => {
    const [silent, none] = await Promise.all([ask(), ask('--actions', 'none')]);
    expect(none.exit).toBe(0);
    expect(none.out).toBe(silent.out);
  });

  it('all of them is another projection, and twice the same bytes', async () => {
    const [none, all, again] = await Promise.all([
      ask('--actions', 'none'),
      ask('--actions', 'all'),
      ask('--actions', 'all'),
    ]);
    expect(again.out).toBe(all.out);
    expect(all.said.series).not.toEqual(none.said.series);
  });

  it('two are the same in whatever order they are named, and however often', async () => {
    const [one, other] = await Promise.all([
      ask('--actions', 'A01,A07'),
      ask('--actions', 'A07, A01,A07'),
    ]);
    expect(one.exit).toBe(0);
    expect(other.out).toBe(one.out);
  });

  it('one that the plan does not have is refused by its name, in both languages', async () => {
    const [english, welsh] = await Promise.all(
      ['en', 'cy'].map((language) => ask('--actions', 'A01,A99', '--lang', language)),
    );
    for (const ran of [english, welsh]) {
      expect(ran).toMatchObject({ exit: 1, out: '' });
      expect(ran?.told).toContain('A99');
    }
    expect(welsh?.told).not.toBe(english?.told);
  });

  it('tests, reports and turnaround are told where they mean something, all of it synthetic', async () => {
    const measures = 'list,tests,reports,turnaround_days';
    const { said } = await ask('--actions', 'A01', '--measures', measures);
    const told = (board: string, service: string) =>
      said.series
        .filter(
          (one: { board: string; service: string }) =>
            one.board === board && one.service === service,
        )
        .map(({ measure }: { measure: string }) => measure);
    expect(told('7A1', 'ct')).toEqual(measures.split(','));
    expect(told('7A1', 'ultrasound')).toEqual(['list', 'tests']);
    expect(told('7A1', 'histopathology')).toEqual(['tests', 'reports', 'turnaround_days']);
    expect(told('7A7', 'ct')).toEqual([]);
    expect(new Set(said.series.map(({ label }: { label: string }) => label))).toEqual(
      new Set(['synthetic']),
    );
  });

  it('says of every stage what limits it, and what one more of it brings', async () => {
    const { said } = await ask();
    expect(said.binding.length).toBeGreaterThan(100);
    for (const limit of said.binding) {
      expect(Object.keys(limit)).toEqual(
        expect.arrayContaining(['board', 'service', 'stage', 'constraint', 'share', 'per_unit']),
      );
      expect(limit.share).toBeGreaterThanOrEqual(0);
      expect(limit.share).toBeLessThanOrEqual(1);
    }
  });

  it('tells a reader which actions are in force', async () => {
    const [some, none] = await Promise.all([
      cynllun(...plan, '--actions', 'A01,A07'),
      cynllun(...plan),
    ]);
    expect(some.out).toContain('A01, A07');
    expect(none.out).not.toContain('A01');
  });
});

describe('a pack that has been broken', () => {
  const broken = (name: string, change: (text: string) => string) => {
    const pack = join(folder, name);
    cpSync('packs/wales-reconstructed', pack, { recursive: true });
    const file = join(pack, 'lists.csv');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return pack;
  };

  it.each(['project', 'check'])('is refused by %s, with file, row and column', async (command) => {
    const pack = broken(command, (text) => text.replace(/(2020-01,)\d+/, '$1-5'));
    const { exit, told, out } = await cynllun(command, '--pack', pack);
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(told).toMatch(/lists\.csv:\d+ total/);
  });

  it('is refused in Welsh too', async () => {
    const pack = broken('welsh', () => '');
    const english = await cynllun('check', '--pack', pack);
    const welsh = await cynllun('check', '--pack', pack, '--lang', 'cy');
    expect([english.exit, welsh.exit]).toEqual([1, 1]);
    expect(welsh.told).toContain('lists.csv');
    expect(welsh.told).not.toBe(english.told);
  });

  it('is one JSON document when asked for', async () => {
    const { exit, out } = await cynllun(
      'check',
      '--pack',
      broken('json', () => 'a,b\n'),
      '--json',
    );
    expect(exit).toBe(1);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
  });

  it('is a word, not a fault, when there is no such folder', async () => {
    expect(await cynllun('check', '--pack', join(folder, 'nowhere'))).toMatchObject({ exit: 1 });
  });
});

test('check finds every law held on the Welsh pack', async () => {
  const { out } = await cynllun('check', ...wales, '--json');
  const { laws } = JSON.parse(out);
  expect(laws.length).toBeGreaterThan(0);
  expect(laws.filter(({ held }: { held: boolean }) => !held)).toEqual([]);
});

describe('what can not be done is told, with exit code 2', () => {
  test.each([
    ['no command', []],
    ['a command that is not one', ['divine']],
    ['an option that is not one', ['project', ...wales, '--sideways']],
    ['no pack', ['project']],
    ['weeks beyond the model', ['project', ...wales, '--weeks', '1000']],
    ['a language of a third country', ['project', ...wales, '--lang', 'fr']],
    ['words both ways', ['words', '--in', 'a.csv', '--out', 'b.csv']],
    ['words in an unknown format', ['words', '--out', 'words.doc']],
  ])('%s', async (_, words) => {
    const { exit, out, told } = await cynllun(...words);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(told).not.toMatch(/\n\s+at /);
  });
});

test.each(['project', 'check', 'serve', 'pack', 'words'])(
  '%s has help, with an example, in both languages',
  async (command) => {
    const [english, welsh] = await Promise.all(
      ['en', 'cy'].map((language) => cynllun(command, '--help', '--lang', language)),
    );
    expect([english?.exit, welsh?.exit]).toEqual([0, 0]);
    expect(english?.out).toContain(`cynllun -- ${command}`);
    expect(welsh?.out).not.toBe(english?.out);
  },
);

describe('words', () => {
  it.each(['xlsx', 'ods', 'csv'])(
    'go out as %s and come back with nothing to change',
    async (format) => {
      const file = join(folder, `words.${format}`);
      expect(await cynllun('words', '--out', file)).toMatchObject({ exit: 0 });
      const { exit, out } = await cynllun('words', '--in', file, '--dry-run', '--json');
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ kind: 'words', changes: [], issues: [] });
    },
  );

  it('would change what a translator changed', async () => {
    const file = join(folder, 'changed.csv');
    await cynllun('words', '--out', file);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Gorchmynion:', 'Y gorchmynion:'));
    const { out } = await cynllun('words', '--in', file, '--dry-run', '--json');
    expect(JSON.parse(out).changes).toEqual([
      {
        key: 'cli:usage.commands',
        before: { welsh: 'Gorchmynion:', state: 'checked' },
        after: { welsh: 'Y gorchmynion:', state: 'checked' },
      },
    ]);
  });

  it('that have lost a place change nothing', async () => {
    const file = join(folder, 'lost.csv');
    await cynllun('words', '--out', file);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('{file}', 'ffeil'));
    const { exit, out } = await cynllun('words', '--in', file, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out).issues[0]).toMatchObject({ file: 'lost.csv' });
  });
});

test('a half-written file is never left', async () => {
  const file = join(folder, 'no', 'such', 'folder.csv');
  const { exit } = await cynllun('project', ...wales, ...short, '--out', file);
  expect(exit).toBe(1);
  expect(existsSync(`${file}.part`)).toBe(false);
});
