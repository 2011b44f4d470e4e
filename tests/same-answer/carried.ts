/** A pack as text, so that it can be handed to a browser. */
import type { Pack } from '#domain';

/** The lists and activity of a few boards, to keep what is carried small. */
export const smaller = (pack: Pack, boards: number): Pack => ({
  ...pack,
  lists: pack.lists.filter(({ board }) => board < boards),
  activity: pack.activity.filter(({ board }) => board < boards),
});

export const packed = (pack: Pack): string =>
  JSON.stringify(pack, (_, value: unknown) => {
    if (value instanceof Set) return { set: [...value] };
    return value instanceof Float64Array ? { floats: [...value] } : value;
  });

export const unpacked = (text: string): Pack =>
  JSON.parse(text, (_, value) => {
    if (Array.isArray(value?.set)) return new Set(value.set);
    return Array.isArray(value?.floats) ? Float64Array.from(value.floats) : value;
  });
