import { isoMonth, monthOfDay } from '#domain';
import type { Read } from '../read-table.ts';
import { writePack } from '../write-pack.ts';
import { assumptionRows } from './assumptions.ts';
import { bankHolidays } from './holidays.ts';
import type { PackMaker } from './maker.ts';
import { readSource } from './read-source.ts';
import { walesAbout, walesClearance } from './wales-reconstructed-about.ts';
import { walesSource } from './wales-source.ts';

type SourceRow = Read<typeof walesSource.columns>;

const inOrder = (a: SourceRow, b: SourceRow): number => a.row.month_end - b.row.month_end;

/** Two bands each month, at the threshold that month's percentage was published for. */
const listRow = ({ row }: SourceRow) => {
  const over = row.over_threshold_recovered;
  const within = row.total_waiting_recovered - over;
  const atSix = row.threshold_weeks_in_source === '6';
  return [
    'wales',
    'all-diagnostics',
    isoMonth(monthOfDay(row.month_end)),
    row.total_waiting_recovered,
    row.certainty,
    ...(atSix ? ['', '', within, over] : [within, over, '', '']),
  ];
};

/** All Wales, all tests together: the list and those over a threshold, worked out from published percentages. */
export const makeWalesReconstructed: PackMaker = async (sourceFile, outFolder) => {
  const read = await readSource(sourceFile, walesSource);
  if (!read.ok) return read;
  return writePack(outFolder, {
    ...walesAbout,
    tables: {
      boards: [['wales', 'Wales', 'Cymru', 'nation']],
      services: [
        ['all-diagnostics', 'All diagnostic tests', 'Pob prawf diagnostig', 'diagnostic', 'all'],
      ],
      standards: [
        ['diagnostic', '2009-10-01', 8],
        ['therapy', '2009-10-01', 14],
      ],
      bands: [
        ['w00to08', 0, 8],
        ['w08plus', 8, ''],
        ['w00to06', 0, 6],
        ['w06plus', 6, ''],
      ],
      holidays: await bankHolidays('wales'),
      assumptions: assumptionRows(walesClearance),
      lists: [...read.value].sort(inOrder).map(listRow),
    },
  });
};
