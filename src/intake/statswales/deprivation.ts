import type { CubeReader, CubeToRead } from './cube-reader.ts';
import { dataSetOfFile } from './data-set-of-file.ts';

/** The index has some 1,900 areas and eight domains. */
const MOST_ROWS = 200_000;

/** The index of multiple deprivation: kept as it is read. No figure of the plan rests on it, and the preview says so. */
export const deprivationReader = ({ file, columns, issues, plan }: CubeToRead): CubeReader => {
  const rows: (readonly string[])[] = [];
  return {
    take: (record, row) => {
      rows.push(columns.headings.map((_, place) => record[place] ?? ''));
      if (rows.length > MOST_ROWS)
        issues.add('too-many-rows', file, { row, expected: `≤ ${MOST_ROWS}` });
      return rows.length <= MOST_ROWS;
    },
    offer: async (identity) => {
      const set = dataSetOfFile(plan, identity, {
        name: 'deprivation',
        heading: columns.headings,
        rows,
      });
      const isNew = set.state !== 'unchanged';
      return {
        ok: true,
        value: {
          accepted: rows.length,
          changes: [{ what: set.state, where: 'deprivation', after: String(rows.length) }],
          findings: [{ code: 'kept-aside', where: file }],
          facts: isNew ? set.facts : [],
          dataSets: isNew ? [set.dataSet] : [],
        },
      };
    },
  };
};
