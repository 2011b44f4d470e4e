import type { Query } from '../../address.ts';

/** What part of the history is asked for. */
export interface Question {
  /** One row alone: `actions/A07`. */
  readonly entity: string | undefined;
  /** Changes before this one. */
  readonly before: number | undefined;
}

const readSeq = (text: string | undefined): number | undefined | 'unreadable' => {
  if (text === undefined || text === '') return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 'unreadable';
};

/** Undefined when the address asks for what can't be. */
export const readQuestion = ({ entity, before }: Query): Question | undefined => {
  const seq = readSeq(before);
  if (seq === 'unreadable') return undefined;
  return { entity: entity === '' ? undefined : entity, before: seq };
};
