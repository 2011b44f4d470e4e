export { bringIn, planToChange, reasonToBringIn } from './keeper/bring-in.ts';
export type { Keeper, KeptPlan } from './keeper/keeper.ts';
export { UnreadablePack } from './keeper/load-first.ts';
export { choiceOf, type PackOffer } from './keeper/offer.ts';
export { type KeeperToOpen, openKeeper } from './keeper/open-keeper.ts';
export { UnreadablePlan } from './keeper/read-plans.ts';
export { buildSite } from './server/build.ts';
export type { SiteOptions } from './server/options.ts';
export { type Listening, serveSite } from './server/serve.ts';
