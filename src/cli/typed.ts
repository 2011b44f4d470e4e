import { parseArgs } from 'node:util';
import {
  type Arguments,
  type Command,
  type OptionName,
  type Options,
  optionNames,
  type SayCli,
  UsageProblem,
} from './command.ts';

const flags: ReadonlySet<OptionName> = new Set(['json', 'help', 'dry-run', 'plan']);

const isOption = (name: string): name is OptionName =>
  (optionNames as readonly string[]).includes(name);

const config = Object.fromEntries(
  optionNames.map((name) => [
    name,
    { type: flags.has(name) ? ('boolean' as const) : ('string' as const), multiple: true },
  ]),
);

/** What was typed, before it is known which command it is for: unknown options are kept, to be named when it is. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: Options;
  readonly unusable: readonly string[];
}

/** Reads a command line. Nothing typed makes it throw. The last of a repeated option counts. */
export const readTyped = (argv: readonly string[]): Typed => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const unusable: string[] = [];
  const options: Partial<Record<OptionName, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = isOption(token.name) && flags.has(token.name);
    const value = flag ? (token.value ?? 'true') : token.value;
    if (isOption(token.name) && value !== undefined && !(flag && value !== 'true')) {
      options[token.name] = value;
    } else unusable.push(token.rawName);
  }
  return { words, options, unusable };
};

const everywhere: ReadonlySet<string> = new Set(['lang', 'json', 'help']);

/** The command's own arguments; throws `UsageProblem` when something else was typed. */
export const argumentsFor = (command: Command, typed: Typed, say: SayCli): Arguments => {
  const allowed = [...Object.keys(command.options), ...everywhere];
  const strange = Object.keys(typed.options).filter((name) => !allowed.includes(name));
  const words = typed.words.slice(1);
  const extra = command.operands === '' ? words : words.slice(command.operands.split(' ').length);
  const [first] = [...typed.unusable, ...strange.map((name) => `--${name}`), ...extra];
  if (first !== undefined) {
    const expected = allowed.map((name) => `--${name}`).join(' ');
    throw new UsageProblem(say('usage.option', { value: first, expected }));
  }
  return { words, options: typed.options };
};
