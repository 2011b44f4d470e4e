import { packMakers } from '#intake';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { needed } from './options.ts';
import { refuseInput } from './trouble.ts';

const run = async ({ words, options }: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { say, tell } = terminal;
  const asked = { options, say };
  const [name = ''] = words;
  const make = Object.hasOwn(packMakers, name) ? packMakers[name] : undefined;
  if (!make)
    throw new UsageProblem(say('pack.kinds', { list: Object.keys(packMakers).join(', ') }));
  const folder = needed(asked, 'out');
  const made = await make(needed(asked, 'source'), folder);
  if (!made.ok) return refuseInput(made.issues, terminal, options.json !== undefined);
  tell(say('written.file', { file: folder }));
  return 0;
};

export const packCommand: Command = {
  name: 'pack',
  operands: 'NAME',
  options: { source: 'option.source', out: 'option.out-folder' },
  example:
    'npm run -s cynllun -- pack england-dm01 --source dm01-commissioner.csv.gz --out packs/england-dm01',
  run,
};
