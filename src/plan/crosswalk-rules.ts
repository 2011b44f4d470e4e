import type { CrosswalkEntry, FrameworkKind, PlanPack } from '#domain';
import { finding, groupedBy, type Rule } from './rule.ts';

/** What the items of the pack's frameworks are. */
const kindsOf = ({ plan }: PlanPack): ReadonlyMap<string, FrameworkKind> => {
  const kinds = new Map(plan.frameworks.map(({ id, kind }) => [id, kind]));
  return new Map(
    plan.items.flatMap(({ id, framework }) => {
      const kind = kinds.get(framework);
      return kind ? [[id, kind] as const] : [];
    }),
  );
};

const entriesByAction = ({ plan }: PlanPack) =>
  groupedBy<CrosswalkEntry>(plan.crosswalk, ({ action }) => action);

const oneLeadingTheme: Rule = (pack) => {
  const kinds = kindsOf(pack);
  const entries = entriesByAction(pack);
  return pack.plan.actions.flatMap(({ id }) => {
    const leading = (entries.get(id) ?? []).filter(
      ({ lead, item }) => lead && kinds.get(item) === 'theme',
    );
    return leading.length === 1
      ? []
      : [finding('leading-theme', `actions.csv ${id}`, { number: leading.length })];
  });
};

const onlyThemesLead: Rule = (pack) => {
  const kinds = kindsOf(pack);
  return pack.plan.crosswalk
    .filter(({ lead, item }) => lead && kinds.get(item) !== 'theme')
    .map(({ action, item }) =>
      finding('lead-not-a-theme', `crosswalk.csv ${action} ${item}`, { item }),
    );
};

const servesEach: Rule = (pack) => {
  const kinds = kindsOf(pack);
  const entries = entriesByAction(pack);
  const serves = (action: string, kind: FrameworkKind) =>
    (entries.get(action) ?? []).some(({ item }) => kinds.get(item) === kind);
  return pack.plan.actions.flatMap(({ id }) => [
    ...(serves(id, 'priority') ? [] : [finding('no-priority', `actions.csv ${id}`)]),
    ...(serves(id, 'principle') ? [] : [finding('no-principle', `actions.csv ${id}`)]),
  ]);
};

const objectivesServePriorities: Rule = (pack) => {
  const kinds = kindsOf(pack);
  return pack.plan.objectives
    .filter(({ priority }) => kinds.get(priority) !== 'priority')
    .map(({ id, priority }) =>
      finding('not-a-priority', `objectives.csv ${id}`, { item: priority }),
    );
};

export const crosswalkRules: readonly Rule[] = [
  oneLeadingTheme,
  onlyThemesLead,
  servesEach,
  objectivesServePriorities,
];
