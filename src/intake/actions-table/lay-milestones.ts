import { entityOf, type Kept, type Language, languages, rowAt, valueAt } from '#domain';
import { folded } from '../table-file/fold.ts';
import { dayColumns, type MilestoneLine } from './milestone-lines.ts';
import { standingIn } from './names.ts';
import type { Said, Wrong } from './said.ts';
import { type Laid, layCell, type Sides, together } from './sides.ts';

type Lines = Readonly<Partial<Record<Language, MilestoneLine>>>;

interface MilestoneSaid {
  readonly id: string;
  readonly isNew: boolean;
  readonly lines: Lines;
}

export interface MilestonesLaid extends Laid {
  readonly wrong: readonly Wrong[];
  /** Milestones of the plan that the cell has no line for: they stay. */
  readonly stayed: readonly string[];
  /** New ones without a day: they are due when the action is. */
  readonly undated: readonly string[];
}

const ownIn = (kept: Kept, action: string) =>
  standingIn(kept, 'milestones').filter(({ row }) => row.get('action')?.value === action);

/** Numbers go on from the last one that was ever used. */
const nextIds = (kept: Kept, action: string) => {
  const prefix = `${action}-M`;
  const used = [...(kept.tables.get('milestones')?.keys() ?? [])]
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger);
  let last = Math.max(0, ...used);
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
};

/** Lines by milestone: by their code, else by a name that the plan has, else new ones, those of both languages in their order. */
const paired = (action: string, { milestones }: Said, kept: Kept): readonly MilestoneSaid[] => {
  const own = ownIn(kept, action);
  const byName = new Map(
    own.flatMap(({ key, row }) =>
      languages.map((language) => [folded(row.get(`name_${language}`)?.value ?? ''), key] as const),
    ),
  );
  const ids = new Set(own.map(({ key }) => key));
  const found = new Map<string, Lines>();
  const fresh: Lines[] = [];
  for (const [language, lines] of milestones) {
    let place = 0;
    for (const line of lines) {
      const coded = line.id !== undefined && ids.has(line.id) ? line.id : undefined;
      const id = coded ?? byName.get(folded(line.name));
      if (id !== undefined) found.set(id, { ...found.get(id), [language]: line });
      else {
        fresh[place] = { ...fresh[place], [language]: line };
        place += 1;
      }
    }
  }
  const next = nextIds(kept, action);
  return [
    ...[...found].map(([id, lines]) => ({ id, isNew: false, lines })),
    ...fresh.map((lines) => ({ id: next(), isNew: true, lines })),
  ];
};

/** A day that stands in two cells: the one that was changed counts. */
const dayOf = (
  column: (typeof dayColumns)[number],
  { en, cy }: Lines,
  was: string | undefined,
): { readonly day: string | undefined; readonly differ: boolean } => {
  const said = [...(en ? [en.days[column]] : []), ...(cy ? [cy.days[column]] : [])];
  const changed = [...new Set(said.filter((day) => day !== was))];
  return { day: changed.length > 0 ? changed[0] : was, differ: changed.length > 1 };
};

const layNames = ({ id, lines }: MilestoneSaid, sides: Sides): readonly Laid[] =>
  languages.flatMap((language) => {
    const line = lines[language];
    const entity = entityOf('milestones', id);
    return line ? [layCell({ entity, field: `name_${language}`, theirs: line.name }, sides)] : [];
  });

const layDays = ({ id, lines }: MilestoneSaid, sides: Sides) => {
  const entity = entityOf('milestones', id);
  const read = dayColumns.map((column) => {
    const was = valueAt(sides.base ?? sides.ours, entity, column);
    return { column, ...dayOf(column, lines, was) };
  });
  const wrong = read
    .filter(({ differ }) => differ)
    .map(({ column }): Wrong => {
      const [value = '–', expected = '–'] = [lines.cy?.days[column], lines.en?.days[column]];
      return { code: 'not-allowed', column: 'milestones_cy', value, expected };
    });
  const laid = read
    .filter(({ column, day }) => day !== undefined || (column !== 'due' && sides.base))
    .map(({ column, day = '' }) => layCell({ entity, field: column, theirs: day }, sides));
  return { laid, wrong };
};

const newMilestone = ({ id, lines }: MilestoneSaid, action: string, to: string): Laid => {
  const entity = entityOf('milestones', id);
  const days = { ...lines.cy?.days, ...lines.en?.days };
  const cells: Readonly<Record<string, string | undefined>> = {
    action,
    name_en: lines.en?.name,
    name_cy: lines.cy?.name,
    due: days.due ?? days.done ?? days.forecast ?? to,
    forecast: days.done === undefined ? days.forecast : undefined,
    done: days.done,
  };
  const facts = Object.entries(cells).flatMap(([field, value]) =>
    value === undefined ? [] : [{ entity, field, value }],
  );
  return { facts, conflicts: [] };
};

const isDated = ({ lines: { en, cy } }: MilestoneSaid): boolean =>
  [en, cy].some((line) => line !== undefined && Object.keys(line.days).length > 0);

interface OfAction {
  readonly action: string;
  /** When the action is to be done by. */
  readonly to: string;
}

/** Lays what a row says of an action's milestones. One that it leaves out stays. */
export const layMilestones = (
  { action, to }: OfAction,
  said: Said,
  sides: Sides,
): MilestonesLaid => {
  const all = paired(action, said, sides.ours);
  const kept = all.filter(({ isNew }) => !isNew);
  const fresh = all.filter(({ isNew }) => isNew);
  const days = kept.map((milestone) => layDays(milestone, sides));
  const laid = together([
    ...kept.flatMap((milestone) => layNames(milestone, sides)),
    ...days.flatMap((read) => read.laid),
    ...fresh.map((milestone) => newMilestone(milestone, action, to)),
  ]);
  const there = new Set(kept.map(({ id }) => id));
  const before = ownIn(sides.base ?? sides.ours, action).map(({ key }) => key);
  const stayed = before.filter(
    (id) => !there.has(id) && rowAt(sides.ours, entityOf('milestones', id)),
  );
  return {
    ...laid,
    wrong: days.flatMap((read) => read.wrong),
    stayed: said.milestones.size > 0 && sides.base ? stayed : [],
    undated: fresh.filter((milestone) => !isDated(milestone)).map(({ id }) => id),
  };
};
