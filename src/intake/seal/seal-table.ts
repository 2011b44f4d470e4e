import { choice, text } from '../column.ts';
import { table } from '../table.ts';
import { tableNames } from '../table-names.ts';
import { shaped } from '../text-columns.ts';

/** What `seal.csv` lists: every table but itself. */
const sealedTables = tableNames.filter((name) => name !== 'seal');

export const sealTable = table({
  name: 'seal',
  title: 'Seal',
  description: 'Each row of every other table, as it was when the pack was sealed.',
  columns: {
    table: choice({ title: 'Table', description: 'The table of the row.' }, sealedTables),
    key: text({ title: 'Key', description: 'The cells of the row’s key, with spaces between.' }),
    digest: shaped(
      { title: 'Digest', description: 'The first 12 digits of the SHA-256 of its cells.' },
      { pattern: /^[0-9a-f]{12}$/, example: '0123456789ab' },
    ),
  },
  key: ['table', 'key'],
  mostRows: 3_000_000,
});
