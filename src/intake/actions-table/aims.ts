import {
  entityOf,
  type Kept,
  type LedgerFact,
  RETIRED,
  rowAt,
  stands,
  valueAt,
  YES,
} from '#domain';
import { idsOfKind, standingIn } from './names.ts';
import type { Said } from './said.ts';
import { type Laid, layCell, membersBetween, nothingLaid, type Sides, together } from './sides.ts';
import { unsaid } from './unsaid.ts';

/** The themes and priorities that an action answers are rows of the crosswalk. */
interface Aims {
  readonly leading: readonly string[];
  readonly themes: readonly string[];
  readonly priorities: readonly string[];
}

const aimsIn = (kept: Kept, action: string): Aims => {
  const own = standingIn(kept, 'crosswalk').flatMap(({ key, row }) => {
    const [of, id = ''] = key.split(' ');
    return of === action ? [{ id, leads: row.get('lead')?.value === YES }] : [];
  });
  const [themes, priorities] = [idsOfKind(kept, 'theme'), idsOfKind(kept, 'priority')];
  const ids = (keep: (aim: (typeof own)[number]) => boolean) =>
    own.filter(keep).map(({ id }) => id);
  return {
    leading: ids(({ id, leads }) => leads && themes.has(id)),
    themes: ids(({ id }) => themes.has(id)),
    priorities: ids(({ id }) => priorities.has(id)),
  };
};

/** What the row says they are; a column that is not there says what it was. */
const saidAims = ({ members }: Said, was: Aims, isForeign: boolean): Aims => {
  const given = (column: 'lead_theme' | 'themes' | 'priorities', otherwise: readonly string[]) => {
    const ids = members.get(column);
    return ids === undefined || (isForeign && ids.length === 0) ? otherwise : ids;
  };
  const leading = given('lead_theme', was.leading);
  const others = given(
    'themes',
    was.themes.filter((id) => !was.leading.includes(id)),
  );
  const kept = isForeign ? was.themes : [];
  return {
    leading,
    themes: [...new Set([...leading, ...others, ...kept])],
    priorities: given('priorities', was.priorities),
  };
};

const newAim = (entity: string, leads: boolean, ours: Kept): readonly LedgerFact[] => {
  const row = rowAt(ours, entity);
  if (stands(row)) return [];
  const cells = {
    strength: leads ? 'direct' : 'supporting',
    lead: leads ? YES : 'no',
    reason_en: unsaid.en,
    reason_cy: unsaid.cy,
  };
  const back = row ? [{ entity, field: RETIRED, value: undefined }] : [];
  const facts = Object.entries(cells).map(([field, value]) => ({ entity, field, value }));
  return [...facts, ...back];
};

/** Lays what a row says of themes and priorities. */
export const layAims = (action: string, said: Said, sides: Sides): Laid => {
  const named = ['lead_theme', 'themes', 'priorities'] as const;
  if (!named.some((column) => said.members.has(column))) return nothingLaid;
  const { base, ours } = sides;
  const was = aimsIn(base ?? ours, action);
  const is = saidAims(said, was, base === undefined);
  const { added, removed } = membersBetween(
    [...was.themes, ...was.priorities],
    [...is.themes, ...is.priorities],
  );
  const entity = (id: string) => entityOf('crosswalk', `${action} ${id}`);
  const gone = removed
    .filter((id) => stands(rowAt(ours, entity(id))))
    .map((id) => ({ entity: entity(id), field: RETIRED, value: YES }));
  const came = added.flatMap((id) => newAim(entity(id), is.leading.includes(id), ours));
  const stayed = is.themes.filter((id) => !added.includes(id));
  const leads = stayed
    .filter((id) => valueAt(ours, entity(id), 'lead') !== undefined)
    .map((id) =>
      layCell(
        { entity: entity(id), field: 'lead', theirs: is.leading.includes(id) ? YES : 'no' },
        sides,
      ),
    );
  return together([{ facts: [...came, ...gone], conflicts: [] }, ...leads]);
};
