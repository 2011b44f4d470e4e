import { importKinds } from '#intake';
import { type Command, type OptionName, UsageProblem } from '../command.ts';
import { wordsCommand } from '../words.ts';
import { importDm01Pack } from './dm01-pack.ts';
import { importFile, optionsOf } from './file.ts';
import { importPack } from './pack.ts';
import { importing } from './words.ts';

interface Kind {
  readonly name: string;
  /** Options that not every kind knows. */
  readonly options: readonly OptionName[];
  readonly bringIn: Command['run'];
}

/** All that can be brought in: a pack, a kind of file, or wording. */
const kinds: readonly Kind[] = [
  { name: 'pack', options: ['on-conflict'], bringIn: importPack },
  ...importKinds.map((kind) => ({
    name: kind.name,
    options: [...optionsOf(kind), 'on-conflict' as const, 'reason' as const],
    bringIn: importFile(kind),
  })),
  {
    name: 'words',
    options: ['on-conflict', 'plan'],
    bringIn: ({ words: [, file = ''], options }, terminal) =>
      wordsCommand.run({ words: [], options: { ...options, in: file } }, terminal),
  },
];

/** Months of England in a pack of their own are of no plan. */
const dm01Pack: Kind = { name: 'dm01', options: ['by', 'out'], bringIn: importDm01Pack };

const ofSomeKinds = new Set([...kinds, dm01Pack].flatMap(({ options }) => options));

const run: Command['run'] = (args, terminal) => {
  const [name, place = ''] = args.words;
  const isPack = name === dm01Pack.name && args.options.out !== undefined;
  const kind = isPack ? dm01Pack : kinds.find((one) => one.name === name);
  if (!kind || place === '') {
    const list = kinds.map((one) => one.name).join(', ');
    throw new UsageProblem(importing(terminal.language)('kinds', { list }));
  }
  const given = Object.keys(args.options) as readonly OptionName[];
  const strange = given.find((option) => ofSomeKinds.has(option) && !kind.options.includes(option));
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
    board: 'option.board',
    programme: 'option.programme',
    columns: 'option.columns',
    plan: 'option.words-plan',
    reason: 'option.reason',
    'on-conflict': 'option.on-conflict',
    'dry-run': 'option.dry-run',
  },
  example:
    'npm run -s cynllun -- import pack packs/wales --dry-run\n  npm run -s cynllun -- import staff ESR.xlsx --dry-run',
  run,
};
