import { groupColumn, organisationColumn, reasonColumns, wanted } from '../staff/columns.ts';

const lines = [
  wanted(
    'cost_centre',
    true,
    'Cost Centre',
    'Cost Centre Code',
    'Cost Center',
    'CC',
    'Canolfan Gost',
    'Cod y Ganolfan Gost',
    'cost_centre',
  ),
  wanted(
    'subjective',
    false,
    'Subjective Code',
    'Subjective',
    'Account Code',
    'Account',
    'Cod Goddrychol',
    'Goddrychol',
    'Cod Cyfrif',
  ),
] as const;

/** Of the finance ledger: each row the funded posts of a cost centre and a subjective code. */
export const ledgerColumns = [
  organisationColumn,
  ...lines,
  wanted(
    'fte',
    true,
    'Funded FTE',
    'Funded WTE',
    'Budget FTE',
    'Budget WTE',
    'Budgeted FTE',
    'Budgeted WTE',
    'WTE Budget',
    'FTE Budget',
    'Establishment',
    'Establishment FTE',
    'Establishment WTE',
    'Funded Establishment',
    'Funded Establishment FTE',
    'Funded Establishment WTE',
    'FTE',
    'WTE',
    'CALl wedi’i gyllidebu',
    'Cyfwerth ag amser llawn wedi’i gyllidebu',
    'Swyddi wedi’u cyllidebu',
    'Swyddi wedi’u cyllidebu (CALl)',
    'Swyddi cyllidebedig',
  ),
  wanted(
    'money',
    false,
    'Budget',
    'Annual Budget',
    'Budget £',
    'Annual Budget £',
    'Cyllideb',
    'Cyllideb £',
    'Cyllideb Flynyddol',
    'Cyllideb Flynyddol £',
  ),
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number]['id'];

/** Columns of a sheet that says which group the posts of a line belong to. */
export const ledgerCodeColumns = [
  organisationColumn,
  ...lines,
  groupColumn,
  wanted('share', false, 'Share', 'Cyfran'),
  ...reasonColumns,
] as const;
export type LedgerCode = 'cost_centre' | 'subjective' | 'share';
