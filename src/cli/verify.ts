import { toJson } from '#export';
import { type Broken, type Verdict, verify } from '#register';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { withKeptPlan } from './plan-store.ts';

const tellBroken = (broken: readonly Broken[], { tell, say }: Terminal): void => {
  tell(say('verify.broken', { count: broken.length }));
  for (const { code, where } of broken) tell(`  ${where}: ${say(`broken.${code}`)}`);
};

const printVerdict = ({ entries, dataSets, head }: Verdict, { print, say }: Terminal): void => {
  print(say('verify.held', { count: entries }));
  print(say('verify.data-sets', { count: dataSets }));
  print(say('verify.head', { head }));
};

const run = ({ options }: Arguments, terminal: Terminal): Promise<ExitCode> =>
  withKeptPlan(terminal, async (store) => {
    const verdict = await verify(store, options.head);
    const { broken, ...counts } = verdict;
    const held = broken.length === 0;
    if (options.json !== undefined) terminal.print(toJson({ held, ...counts, broken }));
    else if (held) printVerdict(verdict, terminal);
    if (!held) tellBroken(broken, terminal);
    return held ? 0 : 1;
  });

export const verifyCommand: Command = {
  name: 'verify',
  operands: '',
  options: { head: 'option.head' },
  example: 'npm run -s cynllun -- verify',
  run,
};
