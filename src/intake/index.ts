export { type Dm01Pack, dm01ForPack } from './dm01/for-pack.ts';
export type { MonthChange } from './dm01/month-changes.ts';
export { type Dm01, readDm01 } from './dm01/read-dm01.ts';
export { guessKind } from './guess-kind.ts';
export { importKinds } from './import-kinds.ts';
export { mostIssues } from './issue-list.ts';
export { factsAsLoaded } from './kept/facts-as-loaded.ts';
export { type FormField, type FormTable, formTables } from './kept/form-tables.ts';
export { type KeptPack, keptFromPack, PACKS, SHIPPED } from './kept/kept-from-pack.ts';
export { type KeptReader, type KeptToRead, keptReader } from './kept/kept-reader.ts';
export { keyCells } from './kept/kept-tables.ts';
export { newKeysRefused } from './kept/new-keys.ts';
export {
  type KeptText,
  type PlacedText,
  textsOf,
  textsOfRow,
  withTextStates,
} from './kept/texts.ts';
export { type PackMaker, packMakers } from './makers/index.ts';
export type {
  ImportKind,
  ImportOption,
  ImportOptions,
  ImportSource,
  Offer,
  OfferedChange,
  OfferedConflict,
  PlanToChange,
} from './offer.ts';
export { readBacktest } from './read-backtest.ts';
export { readPack } from './read-pack.ts';
export { type PackSealed, sealPack } from './seal/seal-pack.ts';
export { readWordsSpreadsheet } from './words-spreadsheet.ts';
export { writePack } from './write-pack.ts';
