import type { Command, SayCli } from './command.ts';

const WIDTH = 32;

const flags = new Set(['json', 'help', 'dry-run', 'plan']);

const line = (name: string, meaning: string): string => `  ${name.padEnd(WIDTH)}${meaning}`;

const optionLine = (name: string, meaning: string): string =>
  line(`--${name}${flags.has(name) ? '' : ' …'}`, meaning);

/** What may follow the name of the command, a line each. */
const operandLines = ({ name, operands, meanings }: Command, say: SayCli): readonly string[] =>
  meanings === undefined
    ? []
    : [
        say('usage.operands', { form: `${name} ${operands}` }),
        ...Object.entries(meanings).map(([word, key]) => line(word, say(key))),
        '',
      ];

/** What one command takes, with an example. */
export const helpOf = (command: Command, say: SayCli): string =>
  [
    say(`command.${command.name}`),
    '',
    ...operandLines(command, say),
    say('usage.options'),
    ...Object.entries(command.options).map(([name, key]) => optionLine(name, say(key))),
    optionLine('lang', say('option.lang')),
    optionLine('json', say('option.json')),
    optionLine('help', say('option.help')),
    '',
    say('usage.example'),
    `  ${command.example}`,
  ].join('\n');

/** All commands, a line each. */
export const overview = (commands: readonly Command[], say: SayCli): string =>
  [
    say('usage.title'),
    '',
    say('usage.form', { command: 'project' }),
    '',
    say('usage.commands'),
    ...commands.map(({ name, operands }) => line(`${name} ${operands}`, say(`command.${name}`))),
  ].join('\n');
