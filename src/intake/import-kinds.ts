import { tableOfActionsKind } from './actions-table/offer.ts';
import { activityKind } from './activity/offer.ts';
import { dm01Kind } from './dm01/offer.ts';
import { establishmentKind } from './establishment/offer.ts';
import type { ImportKind } from './offer.ts';
import { roomsKind } from './rooms/offer.ts';
import { staffKind } from './staff/offer.ts';
import { statswalesKind } from './statswales/offer.ts';
import { workPlanKind } from './work-plan/offer.ts';

/** Every kind of file that can be brought into a plan, in the order in which a reader is offered them. */
export const importKinds: readonly ImportKind[] = [
  tableOfActionsKind,
  workPlanKind,
  dm01Kind,
  statswalesKind,
  activityKind,
  roomsKind,
  staffKind,
  establishmentKind,
];
