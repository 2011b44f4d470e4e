import { group, median } from 'd3-array';
import { type Calibration, calibrate } from '#analysis';
import { isoMonth, type Pack } from '#domain';
import type { ListModel, Model } from '#engine';
import { toJson } from '#export';
import { formatMonth, formatNumber, formatShare } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts';
import { findingAsJson, tellFindings } from '../trouble.ts';
import { packThen } from './pack-then.ts';
import { ofPast } from './words.ts';

const middle = (lists: readonly ListModel[], of: (list: ListModel) => number): number =>
  median(lists, of) ?? 0;

const printSummary = (pack: Pack, { lists, origin }: Model, terminal: Terminal): void => {
  const past = ofPast(terminal.language);
  const { say, print, language } = terminal;
  const month = formatMonth(origin, language);
  print(past('calibrate-title', { title: pack.title[language], month }));
  print(say(`label.${pack.label}`));
  for (const [id, some] of group(lists, ({ service }) => service)) {
    const name = pack.services.find((service) => service.id === id)?.name[language] ?? id;
    print(
      past('calibrate-service', {
        service: name,
        clearance: formatNumber(Number(middle(some, ({ clearance }) => clearance).toFixed(1))),
        urgent: formatShare(middle(some, ({ urgentShare }) => urgentShare)),
        feedback: formatNumber(Number(middle(some, ({ feedback }) => feedback).toFixed(2))),
      }),
    );
  }
  print(past('calibrate-note'));
};

/** Rates are a working day's, by calendar month from January; chances and leaving by whole weeks waited. */
const parametersOf = (list: ListModel) => ({
  board: list.board,
  service: list.service,
  label: list.label,
  additions: list.additions,
  capacity: list.capacity,
  planned: list.planned,
  unscheduled: list.unscheduled,
  urgent_share: list.urgentShare,
  order_share: list.orderShare,
  chance: list.chance,
  leaving: list.leaving,
  leaving_factor: list.leavingFactor,
  feedback: list.feedback,
  clearance_weeks: list.clearance,
  spread: list.spread,
});

const printJson = ({ model, findings }: Calibration, terminal: Terminal): void =>
  terminal.print(
    toJson({
      version: 1,
      pack: model.pack,
      origin: isoMonth(model.origin),
      lists: model.lists.map(parametersOf),
      findings: findings.map((finding) => findingAsJson(finding, terminal)),
    }),
  );

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { options } = args;
  const { say, tell, language } = terminal;
  const then = await packThen(args, terminal);
  if (typeof then === 'number') return then;
  const { pack, from } = then;
  const found = calibrate(pack, from);
  const { lists, origin } = found.model;
  if (lists.length === 0) {
    tellFindings(found.findings, terminal);
    tell(say('project.none', { month: formatMonth(origin, language) }));
    return 1;
  }
  if (options.json === undefined) printSummary(pack, found.model, terminal);
  else printJson(found, terminal);
  tellFindings(found.findings, terminal);
  return 0;
};

export const calibrateCommand: Command = {
  name: 'calibrate',
  operands: '',
  options: {
    pack: 'option.pack',
    plan: 'option.plan',
    at: 'option.at',
    from: 'option.from',
  },
  example: 'npm run -s cynllun -- calibrate --pack packs/england-dm01',
  run,
};
