import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a process says of a change that it asked for: where it is kept, or the position that it conflicts with. */
export interface Told {
  readonly number: number;
  readonly kind: 'kept' | 'conflict' | 'nothing' | 'refused';
  readonly seq: number;
}

/** What a process is asked to do. */
interface Asked {
  readonly store: string;
  readonly name: string;
  readonly changes?: number;
  /** Asked after each thing it says: whether it is killed now. */
  readonly killAfter?: (told: readonly Told[]) => boolean;
}

/** All that it said before its end; and its exit code, or null where it was killed. */
export const toldBy = async ({ store, name, changes, killAfter }: Asked) => {
  const script = new URL('appending.ts', import.meta.url).pathname;
  const args = [script, '--store', store, '--name', name, '--changes', `${changes ?? ''}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line));
    if (killAfter?.(told)) child.kill('SIGKILL');
  }
  const [code] = await exited;
  return { told, code: code as number | null };
};
