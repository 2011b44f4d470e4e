import type { Language } from '#domain';
import { speaker } from '#words';
import type { Terminal } from './command.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const CLEAR_LINE = '\r\x1b[2K';

/** The process's own streams. A progress line is shown only where a person is looking. */
export const terminalOf = (
  { stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>,
  language: Language,
): Terminal => ({
  language,
  say: speaker({ en, cy }, language),
  print: (line) => void stdout.write(`${line}\n`),
  tell: (line) => void stderr.write(`${line}\n`),
  progress: (line) => {
    if (stderr.isTTY) stderr.write(`${CLEAR_LINE}${line}`);
  },
});

/** `--lang`, or else the language of the machine. */
export const languageOf = (asked: string | undefined, env: NodeJS.ProcessEnv): Language => {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? 'en';
  return wanted.startsWith('cy') ? 'cy' : 'en';
};
