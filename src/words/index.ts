export * from './format.ts';
export * from './message.ts';
export { pluralForm } from './plural.ts';
export { type Say, speaker, undraft } from './say.ts';
