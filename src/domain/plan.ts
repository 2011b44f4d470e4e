import type { Action, CrosswalkEntry } from './action.ts';
import type { Day } from './day.ts';
import type { Delivery } from './delivery.ts';
import type { Framework, FrameworkItem, Objective, Signal, SourceDocument } from './framework.ts';
import type { Lever } from './lever.ts';
import type { Organisation, ResidentFlow } from './organisation.ts';
import type { DatsLine, Mappings } from './workforce.ts';

/** The plan as it is kept: who, why, what and what it is read against. */
export interface Plan {
  /** Terms, and effects at 12, 24 and 36 months, count from here. */
  readonly start: Day;
  readonly organisations: readonly Organisation[];
  readonly residentFlows: readonly ResidentFlow[];
  readonly frameworks: readonly Framework[];
  readonly items: readonly FrameworkItem[];
  readonly objectives: readonly Objective[];
  readonly documents: readonly SourceDocument[];
  readonly signals: readonly Signal[];
  readonly actions: readonly Action[];
  readonly crosswalk: readonly CrosswalkEntry[];
  readonly levers: readonly Lever[];
  readonly dats: readonly DatsLine[];
  readonly delivery: Delivery;
  /** Where the plan was read from its tables. */
  readonly mappings?: Mappings;
}
