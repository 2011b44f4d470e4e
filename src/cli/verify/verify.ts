import type { Language } from '#domain';
import { toJson } from '#export';
import { type Broken, type Verdict, verify } from '#register';
import { speaker } from '#words';
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts';
import { withKeptPlan } from '../plan-store.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const saying = (language: Language) => speaker({ en, cy }, language);

const tellBroken = (broken: readonly Broken[], { tell, language }: Terminal): void => {
  const say = saying(language);
  tell(say('broken', { count: broken.length }));
  for (const { code, where } of broken) tell(`  ${where}: ${say(`broken-${code}`)}`);
};

const printVerdict = (
  { entries, dataSets, head }: Verdict,
  { print, language }: Terminal,
): void => {
  const say = saying(language);
  print(say('held', { count: entries }));
  print(say('data-sets', { count: dataSets }));
  print(say('head', { head }));
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
