import type { Pack } from '#domain';
import { plainName } from '../table-file/fold.ts';

const NONE = new Set([
  '',
  'none',
  'dim',
  'no group',
  'dim grwp',
  'not diagnostic',
  'nid diagnostig',
]);

/** The staff group that a file means by a code or a name in either language; empty for none of this workforce. */
export const groupNamed = ({ workforce }: Pack): ((name: string) => string | undefined) => {
  const known = new Map(
    (workforce?.groups ?? []).flatMap(({ id, name, role }) =>
      [role.cy, role.en, name.cy, name.en, id].map((each) => [plainName(each), id] as const),
    ),
  );
  return (name) => (NONE.has(plainName(name)) ? '' : known.get(plainName(name)));
};
