import { calibrate } from '#analysis';
import { asObserved } from '#domain';
import { compile, newTrace, run, running } from '#engine';
import { processorMicroseconds } from './contest.ts';
import type { Row } from './measure.ts';
import { packNamed } from './packs.ts';

const REPEATS = 51;
const WEEKS = 156;
const NANOSECONDS = 1000;

/** What the product's own engine takes for a list in a week: 110 waits, urgent and routine, where a cell has four stocks. */
export const listWeek = async (): Promise<Row> => {
  const { model } = calibrate(await packNamed('england-dm01'));
  const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario: asObserved });
  const one = running(compiled);
  const trace = newTrace(compiled);
  processorMicroseconds(REPEATS, () => run(one, trace));
  const took = processorMicroseconds(REPEATS, () => run(one, trace));
  return {
    what: 'the engine itself, one list x week of 110 stocks, England',
    value: (took * NANOSECONDS) / (compiled.lists * WEEKS),
    unit: 'ns',
    n: REPEATS,
  };
};
