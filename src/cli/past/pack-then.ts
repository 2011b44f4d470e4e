import type { Month, Pack } from '#domain';
import type { Arguments, ExitCode, Terminal } from '../command.ts';
import { givenPack } from '../given-pack.ts';
import { monthNotIn } from '../months-published.ts';
import { monthGiven } from '../options.ts';

/** The pack asked about, and the month that it is looked at from; or the code to end with, the reason told. */
export const packThen = async (
  args: Arguments,
  terminal: Terminal,
): Promise<{ readonly pack: Pack; readonly from: Month | undefined } | ExitCode> => {
  const from = monthGiven({ options: args.options, say: terminal.say }, 'from');
  const given = await givenPack(args, terminal);
  if (typeof given === 'number') return given;
  const refusal = monthNotIn(given.pack, from, terminal);
  if (refusal === undefined) return { pack: given.pack, from };
  terminal.tell(refusal);
  return 1;
};
