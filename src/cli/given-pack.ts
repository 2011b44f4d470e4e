import { type Day, type Issue, lastDay, type Pack, parseDay } from '#domain';
import { readPack } from '#intake';
import { type Arguments, type ExitCode, type Terminal, UsageProblem } from './command.ts';
import { dayGiven, needed } from './options.ts';
import { withKeeper } from './plan-ledger.ts';
import { refuseInput } from './trouble.ts';

/** A pack as it was asked for, and the day as at which its plan is delivered. */
export interface Given {
  readonly pack: Pack;
  readonly asAt: Day;
}

/** A pack on disk is as at the last day that it tells of, so that the same command gives the same figures on any day. */
const lastDayOf = ({ lists, plan }: Pack): Day => {
  const { observed = [], decisions = [] } = plan?.delivery ?? {};
  const told = [
    ...lists.map(({ month }) => lastDay(month)),
    ...(plan?.actions ?? []).flatMap(({ milestones }) => milestones.map(({ done }) => done ?? 0)),
    ...[...observed, ...decisions].map(({ on }) => on),
  ];
  return told.reduce<number>((latest, day) => Math.max(latest, day), 0) as Day;
};

type Read =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly told: string };

const fromFolder = async (folder: string): Promise<Read> => {
  const read = await readPack(folder);
  return read.ok ? { ok: true, given: { pack: read.value, asAt: lastDayOf(read.value) } } : read;
};

const fromPlan = async (at: Day | undefined, terminal: Terminal): Promise<Read | undefined> => {
  let read: Read | undefined;
  await withKeeper(terminal, async (keeper) => {
    const plan = at === undefined ? await keeper.now() : await keeper.at({ day: at });
    const asAt = at ?? (plan && parseDay(plan.kept.at.slice(0, 10)));
    read =
      plan && asAt !== undefined
        ? { ok: true, given: { pack: plan.pack, asAt } }
        : { ok: false, told: terminal.say('plan.none-yet') };
    return 0;
  });
  return read;
};

/** Exactly one of `--pack DIR` and `--plan`. */
const readAsked = ({ options }: Arguments, terminal: Terminal): Promise<Read | undefined> => {
  const { say } = terminal;
  const { pack, plan, at } = options;
  if ((pack === undefined) === (plan === undefined)) throw new UsageProblem(say('plan.one-of'));
  if (plan === undefined && at !== undefined) throw new UsageProblem(say('plan.at-needs-plan'));
  return plan === undefined
    ? fromFolder(needed({ options, say }, 'pack'))
    : fromPlan(dayGiven({ options, say }, 'at'), terminal);
};

/** The pack a command is asked about; or the code to end with, all that is wrong already told. */
export const givenPack = async (args: Arguments, terminal: Terminal): Promise<Given | ExitCode> => {
  const read = await readAsked(args, terminal);
  if (!read) return 1;
  if (read.ok) return read.given;
  if ('issues' in read) return refuseInput(read.issues, terminal, args.options.json !== undefined);
  terminal.tell(read.told);
  return 1;
};
