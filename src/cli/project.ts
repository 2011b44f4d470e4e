import { calibrate, project } from '#analysis';
import {
  asObserved,
  type Headline,
  isOfRow,
  type Measure,
  type Month,
  type Pack,
  type Projection,
} from '#domain';
import { projectionCsv, projectionJson } from '#export';
import { asDelivered } from '#plan';
import { formatCount, formatMonth, formatNumber, formatShare } from '#words';
import { actionsAsked, unknownAction } from './actions-asked.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Options,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { givenPack } from './given-pack.ts';
import { monthNotIn } from './months-published.ts';
import { type Asked, measuresGiven, monthGiven, needed, wholeNumber } from './options.ts';
import { withKeeper } from './plan-ledger.ts';
import { actionsOfScenario } from './scenario.ts';
import { tellFindings } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

const toOneDecimal = (value: number): string => formatNumber(Math.round(value * 10) / 10);

/** How a number of each measure is written, where it is not as a count. */
const written: Readonly<Partial<Record<Measure, (value: number) => string>>> = {
  over_target_share: (value) => formatShare(value, 1),
  turnaround_days: toOneDecimal,
  fte_gap: toOneDecimal,
  gap_between_boards: toOneDecimal,
  cost: (value) => `£${formatCount(value)}`,
};

/** One measure at the horizon's end, or why it is not known. */
const headlineSaid = ({ measure, p10, p50, p90 }: Headline, say: Terminal['say']): string => {
  const named = { measure: say(`measure.${measure}`) };
  if (Number.isNaN(p50)) {
    const mayLack = measure === 'fte_gap' || !isOfRow(measure);
    return say(mayLack ? `project.not-known-${measure}` : 'project.no-number', named);
  }
  const write = written[measure] ?? formatCount;
  return say('project.headline', {
    ...named,
    p10: write(p10),
    p50: write(p50),
    p90: write(p90),
  });
};

const sayActions = (actions: readonly string[], say: Terminal['say']): string =>
  actions.length === 0
    ? say('project.no-actions')
    : say('project.actions', { count: actions.length, ids: actions.join(', ') });

/** Services at boards: each has a stage or two. */
const countOf = ({ binding }: Projection): number =>
  new Set(binding.map(({ board, service }) => `${board} ${service}`)).size;

const printSummary = (
  projection: Projection,
  { pack, actions }: Pick<Request, 'pack' | 'actions'>,
  terminal: Terminal,
): void => {
  const { say, print, language } = terminal;
  const month = formatMonth(projection.origin, language);
  print(
    say('project.title', {
      title: pack.title[language],
      weeks: projection.weeks,
      runs: projection.runs,
      month,
    }),
  );
  print(say(`label.${pack.label}`));
  if (pack.plan) print(sayActions(actions, say));
  for (const headline of projection.headline) print(headlineSaid(headline, say));
  const count = countOf(projection);
  print(say(pack.workforce ? 'project.services' : 'project.lists', { count }));
};

interface Request {
  readonly pack: Pack;
  readonly origin: Month | undefined;
  readonly measures: readonly Measure[];
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
  readonly actions: readonly string[];
}

const projectAll = (request: Request, { say, progress }: Terminal): Projection => {
  const { model, findings } = calibrate(request.pack, request.origin);
  const projection = project(model, {
    ...request,
    scenario: { ...asObserved, actions: request.actions },
    levers: request.pack.plan?.levers,
    progress: (done, of) => progress(say('project.running', { done, of })),
  });
  progress('');
  return { ...projection, findings: [...findings, ...projection.findings] };
};

const numbersGiven = (asked: Asked): Pick<Request, 'weeks' | 'runs' | 'seed'> => ({
  weeks: wholeNumber(asked, 'weeks', { low: 1, high: 260, otherwise: 156 }),
  runs: wholeNumber(asked, 'runs', { low: 8, high: 4096, otherwise: 64 }),
  seed: wholeNumber(asked, 'seed', { low: 0, high: 4_294_967_295, otherwise: 1 }),
});

/** Why what is asked for can't be had of this pack, though each option is well formed. */
const notInPack = (
  { pack, origin }: Pick<Request, 'pack' | 'origin'>,
  actions: string | undefined,
  terminal: Terminal,
) => {
  const action = unknownAction(actions, pack);
  if (action !== undefined) return terminal.say('project.no-action', { value: action });
  return monthNotIn(pack, origin, terminal);
};

/** `--actions`, or those of a saved scenario; undefined, with the reason told, where there is none of that name. */
const actionsGiven = async (
  { scenario, actions }: Options,
  terminal: Terminal,
): Promise<{ readonly asked: string | undefined } | undefined> => {
  if (scenario === undefined) return { asked: actions };
  if (actions !== undefined) throw new UsageProblem(terminal.say('scenario.or-actions'));
  let ids: readonly string[] | undefined;
  const exit = await withKeeper(terminal, async (keeper) => {
    ids = await actionsOfScenario(keeper, scenario);
    if (!ids) terminal.tell(terminal.say('scenario.unknown', { value: scenario }));
    return ids ? 0 : 1;
  });
  return exit === 0 && ids ? { asked: ids.length === 0 ? 'none' : ids.join(',') } : undefined;
};

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { options } = args;
  const { say, tell, language } = terminal;
  const asked = { options, say };
  const out = options.out === undefined ? undefined : needed(asked, 'out');
  const request = {
    measures: measuresGiven(asked),
    origin: monthGiven(asked, 'from'),
    ...numbersGiven(asked),
  };
  const chosen = await actionsGiven(options, terminal);
  if (!chosen) return 1;
  const given = await givenPack(args, terminal);
  if (typeof given === 'number') return given;
  const pack = asDelivered(given.pack, given.asAt);
  const refusal = notInPack({ pack, ...request }, chosen.asked, terminal);
  if (refusal !== undefined) {
    tell(refusal);
    return 1;
  }
  const actions = actionsAsked(chosen.asked, pack);
  const projection = projectAll({ pack, actions, ...request }, terminal);
  if (projection.binding.length === 0) {
    tellFindings(projection.findings, terminal);
    tell(say('project.none', { month: formatMonth(projection.origin, language) }));
    return 1;
  }
  if (options.json !== undefined) terminal.print(projectionJson(projection, language));
  else printSummary(projection, { pack, actions }, terminal);
  tellFindings(projection.findings, terminal);
  return out === undefined ? 0 : writeWhole(out, projectionCsv(projection, language), terminal);
};

export const projectCommand: Command = {
  name: 'project',
  operands: '',
  options: {
    pack: 'option.pack',
    plan: 'option.plan',
    at: 'option.at',
    scenario: 'option.scenario',
    from: 'option.from',
    weeks: 'option.weeks',
    runs: 'option.runs',
    seed: 'option.seed',
    measures: 'option.measures',
    measure: 'option.measure',
    actions: 'option.actions',
    out: 'option.out',
  },
  example:
    'npm run -s cynllun -- project --pack packs/england-dm01 --weeks 52 --out projection.csv',
  run,
};
