import { extname } from 'node:path';
import { emptyHead, type Kept, nothingKept } from '#domain';
import { type ActionsTableFormat, actionsTableFormats, toJson, writeActionsTable } from '#export';
import { keptFromPack } from '#intake';
import { fold } from '#plan';
import { type Arguments, type ExitCode, type Terminal, UsageProblem } from '../command.ts';
import { fileWritten } from '../file-written.ts';
import { dayGiven, needed } from '../options.ts';
import { withKeeper } from '../plan-ledger.ts';
import { refuseInput } from '../trouble.ts';
import { writeWhole } from '../write-whole.ts';

/** The plan whose table is asked for. */
interface Asked {
  readonly name: string;
  readonly version: string;
  readonly kept: Kept;
}

/** As `--format` says, or else as the file's name ends. */
const formatGiven = ({ options }: Arguments, { say }: Terminal): ActionsTableFormat => {
  const file = needed({ options, say }, 'out');
  const asked = options.format ?? extname(file).slice(1).toLowerCase();
  const format = actionsTableFormats.find((one) => one === asked);
  if (format) return format;
  const expected = say('expected.one-of', { list: actionsTableFormats.join(', ') });
  throw new UsageProblem(say('usage.value', { option: '--format', value: asked, expected }));
};

const write = async (plan: Asked, args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const file = needed({ options: args.options, say: terminal.say }, 'out');
  const format = formatGiven(args, terminal);
  const bytes = await writeActionsTable(plan, { language: terminal.language, format });
  const exit = await writeWhole(file, bytes, terminal);
  if (exit === 0 && args.options.json !== undefined)
    terminal.print(toJson({ files: [fileWritten(file, bytes)] }));
  return exit;
};

/** A pack on disk has no ledger, so that its rows are of no version. */
const ofPack = async (folder: string, args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const read = await keptFromPack(folder);
  if (!read.ok) return refuseInput(read.issues, terminal, args.options.json !== undefined);
  const { pack, facts } = read.value;
  const change = { kind: 'edit', origin: 'pack', actor: '', reason: '', saw: 0 } as const;
  const entry = { ...change, cites: undefined, facts, seq: 0, at: '', hash: '' };
  const kept = { ...fold(nothingKept, [entry]), head: emptyHead };
  return write({ name: pack.name, version: pack.version, kept }, args, terminal);
};

const ofPlan = (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const day = dayGiven({ options: args.options, say: terminal.say }, 'at');
  return withKeeper(terminal, async (keeper) => {
    const plan = day === undefined ? await keeper.now() : await keeper.at({ day });
    if (plan) {
      const { name, version } = plan.pack;
      return write({ name, version, kept: plan.kept }, args, terminal);
    }
    terminal.tell(terminal.say('plan.none-yet'));
    return 1;
  });
};

/** Writes the table of actions as a file that can be edited and brought back. */
export const exportTable = (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { pack, plan, at } = args.options;
  const { say } = terminal;
  formatGiven(args, terminal);
  if ((pack === undefined) === (plan === undefined)) throw new UsageProblem(say('plan.one-of'));
  if (plan === undefined && at !== undefined) throw new UsageProblem(say('plan.at-needs-plan'));
  return plan === undefined
    ? ofPack(needed({ options: args.options, say }, 'pack'), args, terminal)
    : ofPlan(args, terminal);
};
