import type { Language } from '#domain';
import type { Say } from '#words';
import type { en } from './en.ts';

export type SayCli = Say<typeof en>;

/** Where a command reads and writes: the only effects it has, made in `main`. */
export interface Terminal {
  readonly language: Language;
  readonly say: SayCli;
  /** One line on standard output. */
  readonly print: (line: string) => void;
  /** One line on standard error. */
  readonly tell: (line: string) => void;
  /** Overwrites the last line of standard error where a person is looking; an empty line clears it. */
  readonly progress: (line: string) => void;
}

/** 0 done · 1 the input or the plan has issues · 2 usage · 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

export const optionNames = [
  'pack',
  'plan',
  'at',
  'scenario',
  'entity',
  'most',
  'head',
  'on-conflict',
  'actions',
  'weeks',
  'months',
  'runs',
  'seed',
  'measures',
  'measure',
  'from',
  'source',
  'by',
  'programme',
  'board',
  'columns',
  'reason',
  'seal',
  'out',
  'format',
  'in',
  'dry-run',
  'json',
  'lang',
  'help',
] as const;
export type OptionName = (typeof optionNames)[number];

/** What was typed, as text; flags are `'true'`. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;

export interface Arguments {
  readonly words: readonly string[];
  readonly options: Options;
}

export type CommandName =
  | 'project'
  | 'forecast'
  | 'backtest'
  | 'calibrate'
  | 'check'
  | 'serve'
  | 'pack'
  | 'words'
  | 'import'
  | 'export'
  | 'scenario'
  | 'history'
  | 'verify'
  | 'backup'
  | 'restore';

export interface Command {
  readonly name: CommandName;
  /** Words that may follow its name, as the help shows them. */
  readonly operands: string;
  /** Each of them with the key of its line in the help. */
  readonly meanings?: Readonly<Record<string, keyof typeof en & `operand.${string}`>>;
  /** Each option with the key of its line in the help. */
  readonly options: Readonly<Partial<Record<OptionName, keyof typeof en & `option.${string}`>>>;
  readonly example: string;
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** What was typed can't be used. Caught in `main`, which tells how the command is used. */
export class UsageProblem extends Error {}
