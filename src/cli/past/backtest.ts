import { type Backtest, type BacktestOptions, backtest } from '#analysis';
import { addMonths, isoMonth, type Month, type Pack, seasonOf } from '#domain';
import { toJson } from '#export';
import { formatMonth, formatShare } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts';
import { needed } from '../options.ts';
import { writeWhole } from '../write-whole.ts';
import { packThen } from './pack-then.ts';
import { ofPast } from './words.ts';

/** Columns of text: the first four to the left, figures to the right. */
const WORDS = 4;

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < WORDS ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
};

const printTable = (pack: Pack, { origins, lists, rows }: Backtest, terminal: Terminal): void => {
  const past = ofPast(terminal.language);
  const { say, print, language } = terminal;
  const [first, last] = [origins[0], origins.at(-1)].map((month) =>
    month === undefined ? '' : formatMonth(month, language),
  );
  const title = pack.title[language];
  print(past('backtest-title', { title, count: lists, first: first ?? '', last: last ?? '' }));
  print(say(`label.${pack.label}`));
  const table = rows.map((row) => [
    row.level,
    row.measure,
    String(row.months),
    row.method,
    ...[row.wape, row.pinball, row.coverage80, row.coverage95].map((one) => formatShare(one, 1)),
    String(row.n),
  ]);
  for (const line of aligned([past('backtest-headings').split('|'), ...table])) print(line);
};

const printJson = (pack: Pack, { origins, lists, rows }: Backtest, terminal: Terminal): void => {
  const { name, version, hash } = pack;
  const months = origins.map(isoMonth);
  terminal.print(
    toJson({ version: 1, pack: { name, version, hash }, origins: months, lists, rows }),
  );
};

/** Months looked from in a backtest that is kept: two years. */
const KEPT = 24;

/** From a month on, or the two years before a pack's last month: what lies in the last month's year by itself. */
const yearsOf = ({ lists }: Pack, from: Month | undefined) => {
  const last = (lists.reduce((latest, { month }) => Math.max(latest, month), 0) - 1) as Month;
  const january = addMonths(last, -seasonOf(last));
  const first = from ?? addMonths(last, 1 - KEPT);
  return [
    { from: first, until: addMonths(january, -1) },
    { from: Math.max(first, january) as Month, until: last },
  ];
};

type Looked = Pick<BacktestOptions, 'from'> & Required<Pick<BacktestOptions, 'progress'>>;

/** What a site shows of a pack: too slow to be made for each reader. Undefined where nothing can be looked back on. */
const keptOf = (pack: Pack, { from, progress }: Looked): string | undefined => {
  const periods = yearsOf(pack, from)
    .map((years) => backtest(pack, { ...years, progress }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ origins, lists, rows }) => ({ origins: origins.map(isoMonth), lists, rows }));
  const { name, version, hash } = pack;
  return periods.length === 0
    ? undefined
    : `${toJson({ version: 1, pack: { name, version, hash }, periods })}\n`;
};

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { options } = args;
  const { say, tell, progress } = terminal;
  const out = options.out === undefined ? undefined : needed({ options, say }, 'out');
  const past = ofPast(terminal.language);
  const then = await packThen(args, terminal);
  if (typeof then === 'number') return then;
  const { pack, from } = then;
  const running = (done: number, of: number) => progress(past('backtest-running', { done, of }));
  const none = () => {
    tell(past('backtest-none'));
    return 1 as const;
  };
  if (out !== undefined) {
    const kept = keptOf(pack, { from, progress: running });
    progress('');
    return kept === undefined ? none() : writeWhole(out, kept, terminal);
  }
  const held = backtest(pack, { from, progress: running });
  progress('');
  if (held.rows.length === 0) return none();
  (options.json === undefined ? printTable : printJson)(pack, held, terminal);
  return 0;
};

export const backtestCommand: Command = {
  name: 'backtest',
  operands: '',
  options: {
    pack: 'option.pack',
    plan: 'option.plan',
    at: 'option.at',
    from: 'option.first-origin',
    out: 'option.out',
  },
  example:
    'npm run -s cynllun -- backtest --pack packs/england-dm01 --from 2025-01\n  npm run -s cynllun -- backtest --pack packs/england-dm01 --out packs/england-dm01/backtest.json',
  run,
};
