import { languages } from '#domain';
import { backupCommand, restoreCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { type Command, type ExitCode, type Terminal, UsageProblem } from './command.ts';
import { exportCommand } from './export/export.ts';
import { helpOf, overview } from './help.ts';
import { historyCommand } from './history.ts';
import { importCommand } from './import/import.ts';
import { packCommand } from './pack.ts';
import { backtestCommand } from './past/backtest.ts';
import { calibrateCommand } from './past/calibrate.ts';
import { forecastCommand } from './past/forecast.ts';
import { projectCommand } from './project.ts';
import { scenarioCommand } from './scenario.ts';
import { serveCommand } from './serve.ts';
import { hearOutput, languageOf, terminalOf } from './terminal.ts';
import { argumentsFor, readTyped, type Typed } from './typed.ts';
import { verifyCommand } from './verify/verify.ts';
import { wordsCommand } from './words.ts';

const commands: readonly Command[] = [
  projectCommand,
  forecastCommand,
  backtestCommand,
  calibrateCommand,
  checkCommand,
  serveCommand,
  packCommand,
  importCommand,
  exportCommand,
  scenarioCommand,
  historyCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  wordsCommand,
];

const checkLanguage = ({ options }: Typed, { say }: Terminal): void => {
  if (options.lang === undefined || (languages as readonly string[]).includes(options.lang)) return;
  const expected = say('expected.one-of', { list: languages.join(', ') });
  throw new UsageProblem(say('usage.value', { option: '--lang', value: options.lang, expected }));
};

const runCommand = async (
  command: Command,
  typed: Typed,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { say, print, tell } = terminal;
  if (typed.options.help !== undefined) {
    print(helpOf(command, say));
    return 0;
  }
  try {
    checkLanguage(typed, terminal);
    return await command.run(argumentsFor(command, typed, say), terminal);
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    tell(say('usage.wrong', { problem: problem.message, command: command.name }));
    return 2;
  }
};

const main = async (argv: readonly string[]): Promise<ExitCode> => {
  const typed = readTyped(argv);
  const terminal = terminalOf(process, languageOf(typed.options.lang, process.env));
  const { say, print, tell } = terminal;
  hearOutput(process, terminal);
  const [name] = typed.words;
  const command = commands.find((one) => one.name === name);
  try {
    if (command) return await runCommand(command, typed, terminal);
    if (name !== undefined) tell(say('usage.unknown-command', { value: name }));
    const help = overview(commands, say);
    if (typed.options.help !== undefined) print(help);
    else tell(help);
    return typed.options.help !== undefined ? 0 : 2;
  } catch (fault) {
    const reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    tell(say('trouble.fault', { reason }));
    return 3;
  }
};

// Ctrl-C is left to the system: a listener would wait until a projection has been worked out.
process.exitCode = await main(process.argv.slice(2));
