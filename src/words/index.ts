export { actorIn, reasonIn, wordActor, wordReason } from './changes/changes.ts';
export { byAlphabet } from './collate.ts';
export * from './format.ts';
export * from './message.ts';
export { pluralForm } from './plural.ts';
export { type Say, speaker, undraft } from './say.ts';
export {
  findingWords,
  issueWords,
  placeOfIssue,
  wordFinding,
  wordIssue,
} from './trouble/trouble.ts';
export { type AnyCatalogue, type Welsh, welshFrom, wordingsOf } from './wordings.ts';
