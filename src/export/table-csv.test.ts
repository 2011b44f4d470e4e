import { expect, test } from 'vitest';
import { tableCsv } from './table-csv.ts';

test('a table opens in Excel with its letters right, and none of its cells runs', () => {
  expect(
    tableCsv([
      ['cam', 'newid'],
      ['=HYPERLINK("x")', '-12.5'],
      ['dŵr', '+cmd'],
    ]),
  ).toBe('\uFEFFcam,newid\n"\'=HYPERLINK(""x"")",-12.5\ndŵr,\'+cmd\n');
});
