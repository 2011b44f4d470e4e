import type { Finding, Pack, PlanPack, RetiredLink, RowChange } from '#domain';
import { actionRules } from './action-rules.ts';
import { crosswalkRules } from './crosswalk-rules.ts';
import { deliveryRules } from './delivery-rules.ts';
import { evidenceRules } from './evidence-rules.ts';
import { leverRules } from './lever-rules.ts';
import { organisationRules } from './organisation-rules.ts';
import { finding, type Rule } from './rule.ts';
import { workforceRules } from './workforce-rules.ts';

const planRules: readonly Rule[] = [
  ...organisationRules,
  ...actionRules,
  ...crosswalkRules,
  ...leverRules,
  ...evidenceRules,
  ...deliveryRules,
];

const codes = {
  missing: 'row-missing-since-sealed',
  changed: 'row-changed-since-sealed',
  added: 'row-added-since-sealed',
} as const;

const changeFound = ({ change, file, key }: RowChange): Finding =>
  finding(codes[change], `${file} ${key}`, { value: key });

const retiredFound = ({ table, key, column, id }: RetiredLink): Finding =>
  finding('names-retired', `${table} ${key} ${column}`, { value: id });

const holdsPlan = (pack: Pack): pack is PlanPack => pack.plan !== undefined;

/** Rows that are not those the pack was sealed with, what names retired rows, and what breaks a rule of its plan or of its workforce. */
export const checkPlan = (pack: Pack): readonly Finding[] => {
  const { workforce, changes = [], retiredLinks = [] } = pack;
  return [
    ...changes.map(changeFound),
    ...retiredLinks.map(retiredFound),
    ...(holdsPlan(pack) ? planRules.flatMap((rule) => rule(pack)) : []),
    ...(workforce ? workforceRules.flatMap((rule) => rule(workforce, pack)) : []),
  ];
};
