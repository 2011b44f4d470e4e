import { entityOf, type Issue, type Language, placeOf } from '#domain';
import type { FormField } from '#intake';
import { speaker, wordIssue } from '#words';
import { addressOf } from '../../address.ts';
import { fieldName } from '../../parts/change/field-name.ts';
import { refusalOf } from '../../parts/change/outcome.ts';
import type { Wrong } from '../../parts/change/signed.ts';
import { columnsOf } from '../../parts/form/row-cells.ts';
import { inputOf, type Shown } from '../../parts/form/sent.ts';
import type { Tried } from './act.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What is wrong with one input of the form. */
interface AtInput {
  readonly input: string;
  /** Where typing begins: of a day, its first box. */
  readonly first: string;
  readonly label: string;
  readonly text: string;
}

/** The first field of the form that an issue is about; undefined for one of another row. Of several columns that don't fit together, the first stands for all. */
const inputOfIssue = ({ file, key, column = '' }: Issue, shown: readonly Shown[]) => {
  const row = shown.find(({ entity }) => entity === entityOf(file, key ?? ''));
  if (!row) return undefined;
  for (const name of column.split(' ')) {
    const field = row.fields.find((each) => columnsOf(each).includes(name));
    if (field) return { row, field, column: name };
  }
  return undefined;
};

const labelOf = ({ column = '' }: Issue, table: string, language: Language): string =>
  column
    .split(' ')
    .map((name) => fieldName(table, name, language))
    .join(', ');

/** In a form there are no cells: an empty field, a day that there is none and a key that can't be one are told in its own words. */
const textOf = (issue: Issue, { isKey, kind }: FormField, language: Language): string => {
  const say = speaker({ en, cy }, language);
  if (issue.code === 'value-missing') return say('wrong-empty');
  if (isKey && kind === 'text' && issue.code === 'not-allowed') return say('wrong-key');
  return issue.code === 'not-a-date' ? say('wrong-day') : wordIssue(issue, language);
};

const atInputs = ({ outcome, shown }: Tried, language: Language): readonly AtInput[] => {
  if (outcome.kind !== 'refused') return [];
  return outcome.issues.flatMap((issue) => {
    const at = inputOfIssue(issue, shown);
    if (!at) return [];
    const { row, field, column } = at;
    const input = inputOf(row.place, column);
    const first = field.kind === 'day' ? `${input}-day` : input;
    const label = labelOf(issue, row.table.name, language);
    return [{ input, first, label, text: textOf(issue, field, language) }];
  });
};

/** What is wrong beside an input, by its name. */
export const errorsAt = (
  tried: Tried | undefined,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    (tried ? atInputs(tried, language) : []).map(({ input, text }) => [input, text] as const),
  );

/** What is wrong elsewhere: other rows that would no longer fit, and rules that would be broken. */
const elsewhere = ({ outcome, shown }: Tried, language: Language): readonly Wrong[] => {
  if (outcome.kind !== 'refused') return [];
  const issues = outcome.issues.filter((issue) => !inputOfIssue(issue, shown));
  return refusalOf({ ...outcome, issues }, language);
};

const outcomeWrong = (tried: Tried, language: Language): readonly Wrong[] => {
  const { outcome } = tried;
  const say = speaker({ en, cy }, language);
  if (outcome.kind === 'nothing') return [{ text: say('nothing'), href: '#maincontent' }];
  if (outcome.kind !== 'used') return [];
  const { entity } = outcome;
  const { key } = placeOf(entity);
  if (key === '') return [{ text: say('no-key'), href: '#maincontent' }];
  return [{ text: say('used', { key }), href: addressOf('history', language, { entity }) }];
};

/** All that must be put right, each with where it is. */
export const wrongOf = (tried: Tried, language: Language): readonly Wrong[] => {
  const say = speaker({ en, cy }, language);
  const atOwn = atInputs(tried, language).map(({ first, label, text }) => ({
    text: say('wrong-at', { label, text }),
    href: `#${first}`,
  }));
  return [
    ...atOwn,
    ...outcomeWrong(tried, language),
    ...elsewhere(tried, language),
    ...tried.unsigned,
  ];
};
