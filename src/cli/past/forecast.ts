import { forecast } from '#analysis';
import { type Forecast, isoMonth, type Pack } from '#domain';
import { forecastCsv, toJson } from '#export';
import { formatMonth } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts';
import { needed, wholeNumber } from '../options.ts';
import { findingAsJson, tellFindings } from '../trouble.ts';
import { writeWhole } from '../write-whole.ts';
import { packThen } from './pack-then.ts';
import { ofPast } from './words.ts';

interface Told {
  readonly pack: Pack;
  readonly months: number;
  readonly said: Forecast;
}

const printSummary = ({ pack, months, said }: Told, terminal: Terminal): void => {
  const past = ofPast(terminal.language);
  const { say, print, language } = terminal;
  const month = formatMonth(said.origin, language);
  print(past('forecast-title', { title: pack.title[language], count: months, month }));
  print(say(`label.${pack.label}`));
  const lists = new Set(said.series.map(({ board, service }) => `${board} ${service}`));
  print(past('forecast-lists', { count: lists.size }));
  print(past('forecast-where'));
};

const printJson = ({ pack, months, said }: Told, terminal: Terminal): void => {
  const { name, version, hash } = pack;
  terminal.print(
    toJson({
      version: 1,
      pack: { name, version, hash },
      origin: isoMonth(said.origin),
      months,
      series: said.series.map((one) => ({ ...one, month: one.month.map(isoMonth) })),
      findings: said.findings.map((finding) => findingAsJson(finding, terminal)),
    }),
  );
};

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { options } = args;
  const { say, tell, progress, language } = terminal;
  const asked = { options, say };
  const out = options.out === undefined ? undefined : needed(asked, 'out');
  const months = wholeNumber(asked, 'months', { low: 1, high: 24, otherwise: 6 });
  const past = ofPast(terminal.language);
  const then = await packThen(args, terminal);
  if (typeof then === 'number') return then;
  const { pack, from } = then;
  const running = (done: number, of: number) => progress(past('forecast-running', { done, of }));
  const said = forecast(pack, { from, months, progress: running });
  progress('');
  if (said.series.length === 0) {
    tell(past('forecast-none', { month: formatMonth(said.origin, language) }));
    return 1;
  }
  (options.json === undefined ? printSummary : printJson)({ pack, months, said }, terminal);
  tellFindings(said.findings, terminal);
  return out === undefined ? 0 : writeWhole(out, forecastCsv(said, language), terminal);
};

export const forecastCommand: Command = {
  name: 'forecast',
  operands: '',
  options: {
    pack: 'option.pack',
    plan: 'option.plan',
    at: 'option.at',
    from: 'option.from',
    months: 'option.months',
    out: 'option.out',
  },
  example: 'npm run -s cynllun -- forecast --pack packs/england-dm01 --months 6 --out forecast.csv',
  run,
};
