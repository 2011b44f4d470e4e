import { describe, expect, it } from 'vitest';
import { languages } from '#domain';
import { packMakers } from '#intake';
import { speaker } from '#words';
import { backupCommand, restoreCommand } from './backup.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { exportCommand } from './export/export.ts';
import { helpOf } from './help.ts';
import { importCommand } from './import/import.ts';
import { packCommand } from './pack.ts';
import { scenarioCommand } from './scenario.ts';
import { verifyCommand } from './verify/verify.ts';

const helpIn = (command: typeof importCommand, language: 'en' | 'cy') =>
  helpOf(command, speaker({ en, cy }, language));

const withOperands = [
  importCommand,
  exportCommand,
  scenarioCommand,
  backupCommand,
  restoreCommand,
  packCommand,
];

describe.each(withOperands)('the help of $name', (command) => {
  it.each(languages)('says on a line of its own what each word after it means (%s)', (language) => {
    const lines = helpIn(command, language).split('\n');
    const words = command.operands.split(/[ |]/).map((word) => word.replace(/[[\]]/g, ''));
    for (const word of words) {
      const told = lines.filter((line) => line.startsWith(`  ${word} `));
      expect([word, told.length]).toEqual([word, 1]);
      expect(told[0]?.replace(/^ {2}\S+( NAME)?/, '').trim()).not.toBe('');
    }
    expect(lines[2]).toContain(`cynllun -- ${command.name} ${command.operands}`);
  });
});

it('a command that takes no words tells its options alone', () => {
  expect(helpIn(verifyCommand, 'en').split('\n')[2]).toBe('Options:');
});

it('each pack that can be made is named', () => {
  const help = helpIn(packCommand, 'cy');
  expect(Object.keys(packMakers).filter((name) => !help.includes(name))).toEqual([]);
});
