import { entityOf, type Kept, type LedgerFact } from '#domain';
import {
  type ColumnMapping,
  columnNamed,
  type SaidColumn,
  saidColumns,
} from '../actions-table/columns.ts';
import { standingIn } from '../actions-table/names.ts';
import type { IssueList } from '../issue-list.ts';
import { folded } from '../table-file/fold.ts';

/** The table of the ledger that keeps what each programme calls its columns. */
const MAPPINGS = 'column-mappings';

/** What a programme's columns were said to be at an earlier import. */
export const savedMapping = (kept: Kept, programme: string): ColumnMapping =>
  new Map(
    standingIn(kept, MAPPINGS)
      .filter(({ key }) => key.startsWith(`${programme} `))
      .map(({ row }) => {
        const said = row.get('column')?.value ?? '';
        const known = saidColumns.find(({ id }) => id === said);
        return [row.get('heading')?.value ?? '', known?.id ?? ''] as const;
      }),
  );

const named = columnNamed();

/** `Gweithgaredd = Action; RAG = Status; Notes =`: what columns are, where their headings are not known. */
export const mappingSaid = (said: string, file: string, issues: IssueList): ColumnMapping => {
  const mapping = new Map<string, SaidColumn | ''>();
  for (const part of said.split(/[;\n]/).filter((line) => line.trim() !== '')) {
    const [heading = '', ...rest] = part.split('=').map((text) => text.trim());
    const column = rest.length === 1 && rest[0] === '' ? '' : named(rest[0] ?? '');
    if (heading === '' || rest.length !== 1 || column === undefined)
      issues.add('not-allowed', file, {
        column: 'columns',
        value: part.trim(),
        expected: 'RAG = Status; Gweithgaredd = Action',
      });
    else mapping.set(heading, column);
  }
  return mapping;
};

const keyOf = (programme: string, heading: string): string =>
  `${programme} ${folded(heading).replaceAll(/[^a-z0-9]+/g, '-') || '-'}`;

/** Keeps what was said, for the next file of the programme. */
export const mappingFacts = (programme: string, mapping: ColumnMapping): readonly LedgerFact[] =>
  [...mapping].flatMap(([heading, column]) => {
    const entity = entityOf(MAPPINGS, keyOf(programme, heading));
    return [
      { entity, field: 'heading', value: heading },
      { entity, field: 'column', value: column === '' ? 'none' : column },
    ];
  });
