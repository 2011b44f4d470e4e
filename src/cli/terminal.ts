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

/**
 * A reader who has seen enough (`| head`) is no trouble: the command goes on and ends as it would have.
 * Output lost in any other way, as on a full disk, ends it with 1.
 */
export const hearOutput = (
  { stdout, stderr, exit }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>,
  { tell, say }: Pick<Terminal, 'tell' | 'say'>,
): void => {
  stderr.on('error', () => undefined);
  stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') return;
    tell(say('written.fault', { file: 'stdout', reason: problem.message }));
    exit(1);
  });
};

/** `--lang`, or else the language of the machine. */
export const languageOf = (asked: string | undefined, env: NodeJS.ProcessEnv): Language => {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? 'en';
  return wanted.startsWith('cy') ? 'cy' : 'en';
};
