import type { LifeStage, Origin, Status, Term } from './action.ts';
import type { Programme } from './framework.ts';
import type { Label } from './label.ts';
import type { MissingReason } from './missing.ts';
import type { Text } from './text.ts';

type Words<V extends string> = Readonly<Record<V, Text>>;

/** What stands in the cells of the table of actions as a file, where the plan has one of a few words. */
export const actionWords = {
  programme: {
    imaging: { en: 'Imaging', cy: 'Delweddu' },
    pathology: { en: 'Pathology', cy: 'Patholeg' },
    endoscopy: { en: 'Endoscopy', cy: 'Endosgopi' },
    'healthcare-science': { en: 'Healthcare Science Cymru', cy: 'Gwyddor Gofal Iechyd Cymru' },
    'cross-cutting': { en: 'Cross-cutting', cy: 'Trawsbynciol' },
  } satisfies Words<Programme>,
  origin: {
    existing: { en: 'Existing programme work', cy: 'Gwaith presennol rhaglen' },
    additional: { en: 'Additional', cy: 'Ychwanegol' },
  } satisfies Words<Origin>,
  term: {
    short: { en: 'Short term', cy: 'Tymor byr' },
    medium: { en: 'Medium term', cy: 'Tymor canolig' },
  } satisfies Words<Term>,
  status: {
    'not-started': { en: 'Not started', cy: 'Heb ddechrau' },
    'on-track': { en: 'On track', cy: 'Yn unol â’r amserlen' },
    'at-risk': { en: 'At risk', cy: 'Mewn perygl' },
    'off-track': { en: 'Off track', cy: 'Y tu ôl i’r amserlen' },
    complete: { en: 'Complete', cy: 'Wedi’i gwblhau' },
    paused: { en: 'Paused', cy: 'Wedi’i oedi' },
    closed: { en: 'Closed, not completed', cy: 'Wedi’i gau heb ei gwblhau' },
  } satisfies Words<Status>,
  life: {
    candidate: { en: 'Candidate', cy: 'Arfaethedig' },
    agreed: { en: 'Agreed', cy: 'Cytunwyd' },
    paused: { en: 'Paused', cy: 'Wedi’i oedi' },
    merged: { en: 'Merged into another', cy: 'Wedi’i gyfuno ag un arall' },
    split: { en: 'Split into others', cy: 'Wedi’i rannu’n rhai eraill' },
    superseded: { en: 'Superseded by another', cy: 'Wedi’i ddisodli gan un arall' },
    completed: { en: 'Completed', cy: 'Wedi’i gwblhau' },
    closed: { en: 'Closed, not completed', cy: 'Wedi’i gau heb ei gwblhau' },
  } satisfies Words<LifeStage>,
  label: {
    real: { en: 'real', cy: 'go iawn' },
    reconstructed: { en: 'reconstructed', cy: 'wedi’i ail-greu' },
    synthetic: { en: 'synthetic', cy: 'synthetig' },
    illustrative: { en: 'illustrative', cy: 'darluniadol' },
  } satisfies Words<Label>,
  missing: {
    suppressed: { en: 'withheld, too few people', cy: 'ni ddatgelir: mae’r nifer yn rhy fach' },
    'not-collected': { en: 'not collected', cy: 'ni chasglwyd' },
    'not-applicable': { en: 'does not apply', cy: 'ddim yn berthnasol' },
    unreadable: { en: 'could not be read', cy: 'annarllenadwy' },
    'not-yet-published': { en: 'not yet published', cy: 'ni chyhoeddwyd eto' },
  } satisfies Words<MissingReason>,
} as const;
export type WordedColumn = Exclude<keyof typeof actionWords, 'missing'>;
