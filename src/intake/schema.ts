import { type Column, idColumns } from './column.ts';
import type { AnyTable, ForeignKey } from './table.ts';

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

/** The columns that hold one id of one other table; Table Schema has no word for a list of ids. */
const linksOf = ({ columns }: AnyTable): readonly ForeignKey[] =>
  Object.entries(columns).flatMap(([column, { names = [], constraints }]) => {
    const [name] = names;
    const one = name !== undefined && names.length === 1 && constraints.pattern !== undefined;
    return one ? [{ column, table: name, to: idColumns[name] }] : [];
  });

/** The Table Schema (Data Package v2) of a table, for the descriptor. */
export const schemaOf = (table: AnyTable) => {
  const { columns, repeated, key, refers = linksOf(table) } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      ...Object.entries(columns).map(([name, column]) => field(name, column)),
      ...(repeated ? repeated.names.map((name) => field(name, repeated.column)) : []),
    ],
    missingValues: [''],
    primaryKey: key,
    ...(refers.length === 0
      ? {}
      : {
          foreignKeys: refers.map(({ column, table: resource, to }) => ({
            fields: [column],
            reference: { resource, fields: [to] },
          })),
        }),
  };
};
