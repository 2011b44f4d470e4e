import { type Command, UsageProblem } from '../command.ts';
import { exportTable } from './table.ts';

/** All that can be written of a plan. */
const kinds: Readonly<Record<string, Command['run']>> = { table: exportTable };

export const exportCommand: Command = {
  name: 'export',
  operands: 'KIND',
  meanings: { KIND: 'operand.export-kind' },
  options: {
    pack: 'option.pack',
    plan: 'option.plan',
    at: 'option.at',
    format: 'option.format',
    out: 'option.out',
  },
  example: 'npm run -s cynllun -- export table --plan --out table-of-actions.xlsx',
  run: (args, terminal) => {
    const [name = ''] = args.words;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind) return kind(args, terminal);
    const list = Object.keys(kinds).join(', ');
    throw new UsageProblem(terminal.say('export.kinds', { list }));
  },
};
