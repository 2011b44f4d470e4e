import type { Month, Pack } from '#domain';
import { formatMonth } from '#words';
import type { Terminal } from './command.ts';

/** Months published, first and last. */
const monthsOf = (pack: Pack): { first: Month; last: Month } => {
  const months = pack.lists.map((list) => list.month);
  return {
    first: months.reduce((a, b) => Math.min(a, b) as Month),
    last: months.reduce((a, b) => Math.max(a, b) as Month),
  };
};

/** Why a month asked for can't be had of a pack; nothing where it can, or none was asked for. */
export const monthNotIn = (
  pack: Pack,
  asked: Month | undefined,
  { say, language }: Pick<Terminal, 'say' | 'language'>,
): string | undefined => {
  const { first, last } = monthsOf(pack);
  if (asked === undefined || (asked >= first && asked <= last)) return undefined;
  const [month, from, to] = [asked, first, last].map((one) => formatMonth(one, language));
  return say('project.no-month', { month: month ?? '', first: from ?? '', last: to ?? '' });
};
