import { readFile } from 'node:fs/promises';
import { toJson } from '#export';
import { backupTo, restoreFrom } from '#register';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { fileWritten } from './file-written.ts';
import { withKeptPlan, withPlanStore } from './plan-store.ts';
import { refuseInput } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

const fileNamed = ({ words: [file] }: Arguments, { say }: Terminal): string => {
  if (file === undefined || file === '') throw new UsageProblem(say('usage.file-needed'));
  return file;
};

const backup = (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const file = fileNamed(args, terminal);
  return withKeptPlan(terminal, async (store) => {
    const backedUp = await backupTo(store);
    if (!backedUp.ok)
      return refuseInput(backedUp.issues, terminal, args.options.json !== undefined);
    const bytes = backedUp.value;
    const exit = await writeWhole(file, bytes, terminal);
    if (exit === 0 && args.options.json !== undefined) {
      terminal.print(toJson({ files: [fileWritten(file, bytes)] }));
    }
    return exit;
  });
};

const bytesOf = async (file: string, { tell, say }: Terminal): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(file);
  } catch (problem) {
    tell(say('read.fault', { file, reason: problem instanceof Error ? problem.message : '' }));
    return undefined;
  }
};

const restore = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { print, tell, say } = terminal;
  const file = fileNamed(args, terminal);
  const bytes = await bytesOf(file, terminal);
  if (!bytes) return 1;
  return withPlanStore(terminal, async (store) => {
    const restored = await restoreFrom(store, bytes);
    if (!restored.ok)
      return refuseInput(restored.issues, terminal, args.options.json !== undefined);
    const head = restored.value;
    if (args.options.json !== undefined) print(toJson({ head }));
    tell(say('restore.done', { count: head.seq, file }));
    return 0;
  });
};

export const backupCommand: Command = {
  name: 'backup',
  operands: 'FILE',
  meanings: { FILE: 'operand.backup-file' },
  options: {},
  example: 'npm run -s cynllun -- backup plan-2026-11-24.zip',
  run: backup,
};

export const restoreCommand: Command = {
  name: 'restore',
  operands: 'FILE',
  meanings: { FILE: 'operand.restore-file' },
  options: {},
  example: 'CYNLLUN_DATA=elsewhere npm run -s cynllun -- restore plan-2026-11-24.zip',
  run: restore,
};
