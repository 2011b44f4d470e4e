import type { Finding, Pack } from '#domain';
import { finding } from './rule.ts';

/** Whether anything vouches for the files of a pack. */
export const checkSeal = ({ name, sealed, neverSealed }: Pack): readonly Finding[] =>
  sealed ? [] : [finding(neverSealed ? 'never-sealed' : 'changed-since-sealed', name)];
