import { entityOf, type Finding, memberField, membersIn, rowAt, valueAt, YES } from '#domain';
import { layAims } from './aims.ts';
import { layMilestones } from './lay-milestones.ts';
import type { Said, Wrong } from './said.ts';
import { type Laid, layCell, membersBetween, type Sides, together } from './sides.ts';

export interface ActionLaid extends Laid {
  readonly findings: readonly Finding[];
  readonly wrong: readonly Wrong[];
}

const layMembers = (id: string, said: Said, { base, ours }: Sides): Laid => {
  const entity = entityOf('actions', id);
  const facts = (['partners', 'links'] as const).flatMap((column) => {
    const ids = said.members.get(column);
    if (ids === undefined) return [];
    const now = membersIn(rowAt(ours, entity) ?? new Map(), column);
    const was = base ? membersIn(rowAt(base, entity) ?? new Map(), column) : now;
    const { added, removed } = membersBetween(was, ids);
    // What a table of somebody else leaves out, it may not know of.
    const gone = base ? removed.filter((member) => now.includes(member)) : [];
    return [
      ...added
        .filter((member) => !now.includes(member))
        .map((member) => ({ entity, field: memberField(column, member), value: YES })),
      ...gone.map((member) => ({ entity, field: memberField(column, member), value: undefined })),
    ];
  });
  return { facts, conflicts: [] };
};

/** A candidate has not been agreed, so that it stands nowhere yet, whatever the file says. */
const waits = (id: string, said: Said, { ours }: Sides): boolean =>
  (said.values.get('life') || valueAt(ours, entityOf('actions', id), 'life')) === 'candidate';

const layValues = (id: string, said: Said, sides: Sides): ActionLaid => {
  const entity = entityOf('actions', id);
  const status = said.values.get('status') ?? '';
  const isWaiting = waits(id, said, sides);
  const laid = [...said.values]
    .filter(([field]) => !(isWaiting && field === 'status'))
    .map(([field, theirs]) => layCell({ entity, field, theirs }, sides));
  const findings: readonly Finding[] =
    isWaiting && status !== '' && status !== 'not-started'
      ? [{ code: 'candidate-status', where: id, detail: { status } }]
      : [];
  return { ...together(laid), findings, wrong: [] };
};

const milestoneFindings = (
  id: string,
  { stayed, undated }: ReturnType<typeof layMilestones>,
): readonly Finding[] => [
  ...stayed.map((value): Finding => ({ code: 'milestone-kept', where: id, detail: { value } })),
  ...undated.map((value): Finding => ({ code: 'milestone-undated', where: id, detail: { value } })),
];

/** What a row changes of an action that the plan has. */
export const layAction = (id: string, said: Said, sides: Sides): ActionLaid => {
  const to = said.values.get('to') || valueAt(sides.ours, entityOf('actions', id), 'to') || '';
  const values = layValues(id, said, sides);
  const milestones = layMilestones({ action: id, to }, said, sides);
  return {
    ...together([values, layMembers(id, said, sides), layAims(id, said, sides), milestones]),
    findings: [...values.findings, ...milestoneFindings(id, milestones)],
    wrong: milestones.wrong,
  };
};
