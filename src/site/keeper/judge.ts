import type { Finding, Pack, PlanPack } from '#domain';
import { type KeptReader, newKeysRefused } from '#intake';
import { checkPlan, mustHold } from '#plan';
import type { LedgerOptions } from '#register';

export interface Judge {
  readonly validate: LedgerOptions['validate'];
  /** Takes note of the plan as it is: what it breaks already holds up no change. */
  readonly seen: (pack: PlanPack) => void;
}

const nameOf = ({ code, where }: Finding): string => `${code} ${where}`;

/** What a plan breaks that no plan may; found once for each. */
const brokenRules = () => {
  const known = new WeakMap<NonNullable<Pack['plan']>, readonly Finding[]>();
  return (pack: PlanPack): readonly Finding[] => {
    const found = known.get(pack.plan) ?? mustHold(checkPlan(pack));
    known.set(pack.plan, found);
    return found;
  };
};

/** Says what would be wrong with a plan, before it is kept. */
export const judgeOf = (read: KeptReader): Judge => {
  const brokenIn = brokenRules();
  let before: PlanPack | undefined;
  return {
    validate: async (kept) => {
      const plan = await read(kept);
      const issues = [...newKeysRefused(kept), ...(plan.ok ? [] : plan.issues)];
      if (!plan.ok || !before) return { issues, findings: [] };
      const stood = new Set(brokenIn(before).map(nameOf));
      return {
        issues,
        findings: brokenIn(plan.value).filter((finding) => !stood.has(nameOf(finding))),
      };
    },
    seen: (pack) => {
      before = pack;
    },
  };
};
