import type { Command, SayCli } from './command.ts';

const WIDTH = 32;

const flags = new Set(['json', 'help', 'dry-run', 'plan']);

const optionLine = (name: string, meaning: string): string =>
  `  ${`--${name}${flags.has(name) ? '' : ' …'}`.padEnd(WIDTH)}${meaning}`;

/** What one command takes, with an example. */
export const helpOf = (command: Command, say: SayCli): string =>
  [
    say(`command.${command.name}`),
    '',
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
    ...commands.map(
      (command) =>
        `  ${`${command.name} ${command.operands}`.padEnd(WIDTH)}${say(`command.${command.name}`)}`,
    ),
  ].join('\n');
