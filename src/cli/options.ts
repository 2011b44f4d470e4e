import {
  measures as allMeasures,
  type Day,
  type Measure,
  type Month,
  parseDay,
  parseMonth,
  usualMeasures,
} from '#domain';
import { type OptionName, type Options, type SayCli, UsageProblem } from './command.ts';

export interface Asked {
  readonly options: Options;
  readonly say: SayCli;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly otherwise: number;
}

const refuse = ({ options, say }: Asked, name: OptionName, expected: string): never => {
  throw new UsageProblem(
    say('usage.value', { option: `--${name}`, value: options[name] ?? '', expected }),
  );
};

export const needed = ({ options, say }: Asked, name: OptionName): string => {
  const value = options[name];
  if (value === undefined || value === '') {
    throw new UsageProblem(say('usage.needed', { option: `--${name}` }));
  }
  return value;
};

export const wholeNumber = (asked: Asked, name: OptionName, bounds: Bounds): number => {
  const text = asked.options[name];
  if (text === undefined) return bounds.otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= bounds.low && number <= bounds.high) return number;
  return refuse(asked, name, asked.say('expected.whole', bounds));
};

export const monthGiven = (asked: Asked, name: OptionName): Month | undefined => {
  const text = asked.options[name];
  if (text === undefined) return undefined;
  return parseMonth(text) ?? refuse(asked, name, asked.say('expected.month'));
};

/** A day such as 2026-11-24; undefined when nothing was asked. */
export const dayGiven = (asked: Asked, name: OptionName): Day | undefined => {
  const text = asked.options[name];
  if (text === undefined) return undefined;
  return parseDay(text) ?? refuse(asked, name, asked.say('expected.day'));
};

const isMeasure = (id: string): id is Measure => (allMeasures as readonly string[]).includes(id);

/** Measures by id, each once, in the order asked for. */
export const measuresGiven = (asked: Asked): readonly Measure[] => {
  const name = asked.options.measures === undefined ? 'measure' : 'measures';
  const text = asked.options[name];
  if (text === undefined) return usualMeasures;
  const ids = [...new Set(text.split(',').map((id) => id.trim()))];
  const list = allMeasures.join(', ');
  return ids.map((id) =>
    isMeasure(id) ? id : refuse(asked, name, asked.say('expected.one-of', { list })),
  );
};
