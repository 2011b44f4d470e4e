import { type Command, UsageProblem } from '../command.ts';
import { importDm01 } from './dm01.ts';
import { importPack } from './pack.ts';
import { importing } from './words.ts';

interface Kind {
  readonly name: string;
  /** Options that only this kind knows. */
  readonly options: readonly string[];
  readonly bringIn: Command['run'];
}

/** All that can be brought in. */
const kinds: readonly Kind[] = [
  { name: 'pack', options: ['on-conflict'], bringIn: importPack },
  { name: 'dm01', options: ['by', 'out'], bringIn: importDm01 },
];

const ofOneKind = new Set(kinds.flatMap(({ options }) => options));

const run: Command['run'] = (args, terminal) => {
  const [name, place = ''] = args.words;
  const kind = kinds.find((one) => one.name === name);
  if (!kind || place === '') {
    const list = kinds.map((one) => one.name).join(', ');
    throw new UsageProblem(importing(terminal.language)('kinds', { list }));
  }
  const strange = Object.keys(args.options).find(
    (option) => ofOneKind.has(option) && !kind.options.includes(option),
  );
  if (strange !== undefined) {
    const expected = kind.options.map((option) => `--${option}`).join(' ');
    throw new UsageProblem(terminal.say('usage.option', { value: `--${strange}`, expected }));
  }
  return kind.bringIn(args, terminal);
};

export const importCommand: Command = {
  name: 'import',
  operands: 'KIND PLACE',
  meanings: { KIND: 'operand.import-kind', PLACE: 'operand.import-place' },
  options: {
    by: 'option.by',
    out: 'option.import-out',
    'on-conflict': 'option.on-conflict',
    'dry-run': 'option.dry-run',
  },
  example:
    'npm run -s cynllun -- import pack packs/wales --dry-run\n  npm run -s cynllun -- import dm01 DM01-MARCH-2026.csv --out dm01 --dry-run',
  run,
};
