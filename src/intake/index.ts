export { mostIssues } from './issue-list.ts';
export { type PackMaker, packMakers } from './makers/index.ts';
export { readPack } from './read-pack.ts';
export { type PackSealed, sealPack } from './seal/seal-pack.ts';
export { readWordsSpreadsheet } from './words-spreadsheet.ts';
