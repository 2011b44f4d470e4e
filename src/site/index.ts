export { buildSite } from './server/build.ts';
export type { SiteOptions } from './server/options.ts';
export { type Listening, serveSite } from './server/serve.ts';
