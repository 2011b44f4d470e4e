import {
  boardAndGroup,
  type CodeCells,
  type CodeContext,
  type CodeRow,
  keyOfCodes,
  reasonIn,
} from '../staff/staff-codes.ts';
import { readAmount } from '../table-file/amounts.ts';
import type { LedgerCode } from './columns.ts';

/** Why a line belongs to a group, where the sheet gives no reason. */
const asGiven = (file: string) => ({
  reason_en: `As given in ${file}.`,
  reason_cy: `Fel y rhoddwyd yn ${file}.`,
});

/** The part of a line’s posts, all of them where nothing is said; undefined with an issue where it is none. */
const shareIn = ({ line: row, cell, text }: CodeCells<LedgerCode>, context: CodeContext) => {
  const value = text('share');
  const read = value === '' ? 1 : readAmount(cell('share'));
  if (typeof read === 'number' && read >= 0 && read <= 1) return read;
  context.issues.add('out-of-range', context.file, {
    row,
    column: 'share',
    value,
    expected: '0 … 1',
  });
  return undefined;
};

/** A row of the join of ledger lines to groups. */
export const ledgerCodeRow = (
  row: CodeCells<LedgerCode>,
  context: CodeContext,
): CodeRow | undefined => {
  const [cost_centre, subjective] = [row.text('cost_centre'), row.text('subjective')];
  if (cost_centre === '')
    context.issues.add('value-missing', context.file, {
      row: row.line,
      column: 'cost_centre',
      expected: 'Abc…',
    });
  const named = boardAndGroup(row, context);
  const share = shareIn(row, context);
  if (!named || share === undefined || cost_centre === '') return undefined;
  const { board, group } = named;
  const reason = reasonIn(row);
  const isSaid = reason.reason_en !== '' || reason.reason_cy !== '';
  return {
    key: keyOfCodes([board, cost_centre, subjective, group]),
    cells: {
      board,
      cost_centre,
      subjective,
      group,
      share: String(share),
      ...(isSaid ? reason : asGiven(context.file)),
    },
  };
};
