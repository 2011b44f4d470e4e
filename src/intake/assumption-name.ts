import { type Parameter, parameters } from '#domain';
import { refuse } from './cell.ts';
import type { Column, Meaning } from './column.ts';

/** `sickness`, or of one thing alone: `sickness/radiographer`. */
export interface AssumptionName {
  readonly parameter: Parameter;
  readonly about: string;
}

const ABOUT = '[A-Za-z0-9][A-Za-z0-9._-]{0,99}';
const NAME = new RegExp(`^([a-z_0-9]+)(?:/(${ABOUT}))?$`);

/** What is assumed, and of what. Whether there is such a thing is looked at when all tables have been read. */
export const assumptionName = (meaning: Meaning): Column<AssumptionName> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, pattern: `^(${parameters.join('|')})(/${ABOUT})?$` },
  read: (cell) => {
    const parts = NAME.exec(cell);
    const parameter = parameters.find((known) => known === parts?.[1]);
    if (parts && parameter) return { parameter, about: parts[2] ?? '' };
    return refuse(cell === '' ? 'value-missing' : 'not-allowed', parameters.join(' | '));
  },
});
