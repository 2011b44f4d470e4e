import type { Column } from './column.ts';
import type { AnyTable } from './table.ts';

const field = (name: string, column: Column<unknown>) => {
  const { type, title, description, unit, constraints, missingValues } = column;
  return {
    name,
    type,
    title,
    description,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(missingValues === undefined ? {} : { missingValues }),
  };
};

/** The Table Schema (Data Package v2) of a table, for the descriptor. */
export const schemaOf = ({ columns, repeated, key, refers }: AnyTable) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    ...Object.entries(columns).map(([name, column]) => field(name, column)),
    ...(repeated ? repeated.names.map((name) => field(name, repeated.column)) : []),
  ],
  missingValues: [''],
  primaryKey: key,
  ...(refers === undefined
    ? {}
    : {
        foreignKeys: refers.map(({ column, table, to }) => ({
          fields: [column],
          reference: { resource: table, fields: [to] },
        })),
      }),
});
