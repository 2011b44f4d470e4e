import { tableOfActionsKind } from './actions-table/offer.ts';
import { activityKind } from './activity/offer.ts';
import { dm01Kind } from './dm01/offer.ts';
import type { ImportKind } from './offer.ts';

/** Every kind of file that can be brought into a plan, in the order in which a reader is offered them. */
export const importKinds: readonly ImportKind[] = [tableOfActionsKind, dm01Kind, activityKind];
