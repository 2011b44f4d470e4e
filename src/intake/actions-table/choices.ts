import { actionWords, BETWEEN_LANGUAGES, type MissingReason, type WordedColumn } from '#domain';
import { folded } from '../table-file/fold.ts';

/** What people write for one of the few words, beside ours. Colours as BRAG has them: blue is done. */
const synonyms: Readonly<Record<WordedColumn, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    'not-started': [
      ...['Not begun', 'Yet to start', 'To start', 'Planned', 'White', 'Grey'],
      ...['Heb gychwyn', 'I ddechrau', 'Wedi’i gynllunio', 'Gwyn', 'Llwyd'],
    ],
    'on-track': [
      ...['Green', 'G', 'In progress', 'Ongoing', 'Underway', 'Under way', 'Started', 'On target'],
      ...['Gwyrdd', 'Ar y gweill', 'Ar y trywydd iawn', 'Ar y trywydd cywir', 'Yn mynd rhagddo'],
      ...['Ar amser', 'Yn parhau'],
    ],
    'at-risk': [
      ...['Amber', 'Yellow', 'A', 'Some risk', 'Amber/Green', 'Amber/Red'],
      ...['Oren', 'Melyn', 'Ambr', 'Risg', 'O'],
    ],
    'off-track': [
      ...['Red', 'R', 'Delayed', 'Late', 'Overdue', 'Behind', 'Behind schedule'],
      ...['Coch', 'C', 'Wedi’i oedi’n sylweddol', 'Yn hwyr', 'Ar ei hôl hi', 'Ar ei hôl'],
    ],
    complete: [
      ...['Completed', 'Done', 'Delivered', 'Achieved', 'Finished', 'Blue', 'B'],
      ...['Cwblhawyd', 'Wedi ei gwblhau', 'Wedi’i gyflawni', 'Cyflawnwyd', 'Gorffenwyd', 'Glas'],
    ],
    paused: [
      'On hold',
      'Held',
      'Suspended',
      'Gohiriwyd',
      'Wedi ei oedi',
      'Wedi’i ohirio',
      'Ar stop',
    ],
    closed: [
      ...['Closed', 'Withdrawn', 'Stopped', 'Cancelled', 'Closed without completing'],
      ...['Caewyd', 'Wedi’i gau', 'Tynnwyd yn ôl', 'Wedi’i ganslo'],
    ],
  },
  programme: {
    imaging: [
      'National Imaging Programme',
      'Radiology',
      'Y Rhaglen Ddelweddu Genedlaethol',
      'Radioleg',
    ],
    pathology: ['National Pathology Programme', 'Y Rhaglen Batholeg Genedlaethol'],
    endoscopy: ['National Endoscopy Programme', 'Y Rhaglen Endosgopi Genedlaethol'],
    'healthcare-science': [
      ...['Healthcare Science', 'Healthcare Sciences', 'Healthcare Science Programme'],
      ...['Gwyddor Gofal Iechyd', 'Gwyddorau Gofal Iechyd', 'HCS'],
    ],
    'cross-cutting': ['Cross cutting', 'All', 'All programmes', 'Pob rhaglen', 'Traws-bynciol'],
  },
  origin: {
    existing: ['Existing', 'Existing work', 'Current', 'Presennol', 'Gwaith presennol'],
    additional: ['New', 'Additional action', 'Newydd', 'Cam ychwanegol'],
  },
  term: {
    short: ['Short', 'Short-term', 'S', 'Byr', 'Byrdymor', 'Within 12 months', 'O fewn 12 mis'],
    medium: ['Medium', 'Medium-term', 'M', 'Canolig', 'Within 36 months', 'O fewn 36 mis'],
  },
  life: {
    candidate: ['Proposed', 'Proposal', 'Cynnig'],
    agreed: ['Approved', 'Cymeradwywyd'],
    paused: [],
    merged: ['Merged', 'Cyfunwyd'],
    split: ['Split', 'Rhannwyd'],
    superseded: ['Superseded', 'Disodlwyd'],
    completed: ['Complete', 'Cwblhawyd'],
    closed: ['Closed', 'Caewyd'],
  },
  label: { real: [], reconstructed: [], synthetic: [], illustrative: ['Example', 'Enghraifft'] },
};

type Values = ReadonlyMap<string, string>;

const valuesOf = (
  words: Readonly<Record<string, { readonly en: string; readonly cy: string }>>,
  others: Readonly<Record<string, readonly string[]>>,
): Values =>
  new Map(
    Object.entries(words).flatMap(([value, { en, cy }]) =>
      [value, en, cy, ...(others[value] ?? [])].map((name) => [folded(name), value] as const),
    ),
  );

const columns = Object.fromEntries(
  Object.entries(synonyms).map(([column, others]) => [
    column,
    valuesOf(actionWords[column as WordedColumn], others),
  ]),
) as Readonly<Record<WordedColumn, Values>>;

/** What a cell says: the whole of it is one of the words, or one of its languages is. */
const valueIn = (values: Values, cell: string): string | undefined => {
  const whole = values.get(folded(cell));
  if (whole !== undefined) return whole;
  const found = cell.split(BETWEEN_LANGUAGES.trim()).map((part) => values.get(folded(part)));
  return found.find((value) => value !== undefined);
};

/** The value that a cell of a column means, in either language or by a colour; undefined for words that are not known. */
export const choiceIn = (column: WordedColumn, cell: string): string | undefined =>
  valueIn(columns[column], cell);

/** The words that a column's cells may have, as a reader is told them. */
export const choicesOf = (column: WordedColumn): string =>
  Object.values(actionWords[column])
    .map(({ en, cy }) => `${en}${BETWEEN_LANGUAGES}${cy}`)
    .join(' | ');

const reasons = valuesOf(actionWords.missing, {
  'not-collected': ['Not known', 'Unknown', 'TBC', 'Anhysbys', 'I’w gadarnhau', 'Nid yw’n hysbys'],
});

/** Why there is no figure, as a cell says it. */
export const reasonIn = (cell: string): MissingReason | undefined =>
  valueIn(reasons, cell) as MissingReason | undefined;
