import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import makeWabt from 'wabt';
import { begin } from '#engine';
import type { Placed } from './memory.ts';

/** The texts of a module: the passes over slots one slot at a time, or two. */
const texts = {
  scalar: ['power', 'slots', 'wait', 'week'],
  simd: ['power', 'slots-simd', 'wait', 'week'],
} as const;

const read = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, `${name}.wat`), 'utf8');

const named = /(?<=offset=|i32\.const )[a-z][\w.]*(?:\+\d+)?/gi;

/** `offset=state.urgent+8` or `i32.const lists`, in numbers. Throws at a name that nothing lies under. */
const located = (text: string, places: Placed['places']): string =>
  text.replace(named, (sum) => {
    const [name = '', more = '0'] = sum.split('+');
    const place = places.get(name);
    if (place === undefined) throw new Error(`nothing lies under ${name}`);
    return String(place + Number(more));
  });

type Week = (week: number) => void;

const weekOf = async (kind: keyof typeof texts, { memory, places }: Placed): Promise<Week> => {
  const wabt = await makeWabt();
  const parts = await Promise.all(texts[kind].map(read));
  const whole = `(module (import "memory" "memory" (memory 1)) ${parts.join('\n')})`;
  const parsed = wabt.parseWat(`${kind}.wat`, located(whole, places), { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  const module = await WebAssembly.compile(new Uint8Array(buffer));
  const { exports } = await WebAssembly.instantiate(module, { memory: { memory } });
  return exports.week as Week;
};

/** A run of the future in memory, its weeks in WebAssembly. */
export const assembled = async (kind: keyof typeof texts, placed: Placed): Promise<() => void> => {
  const week = await weekOf(kind, placed);
  const { one } = placed;
  return () => {
    begin(one);
    for (let at = 0; at < one.model.weeks; at += 1) week(at);
  };
};
