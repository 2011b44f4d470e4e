import { toJson } from '#export';
import { packMakers, sealPack } from '#intake';
import { checkPlan } from '#plan';
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageProblem,
} from './command.ts';
import { needed } from './options.ts';
import { findingAsJson, refuseInput, tellFindings } from './trouble.ts';

const make = async ({ words, options }: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { say, tell } = terminal;
  const asked = { options, say };
  const [name = ''] = words;
  const maker = Object.hasOwn(packMakers, name) ? packMakers[name] : undefined;
  if (!maker)
    throw new UsageProblem(say('pack.kinds', { list: Object.keys(packMakers).join(', ') }));
  const folder = needed(asked, 'out');
  const made = await maker(needed(asked, 'source'), folder);
  if (!made.ok) return refuseInput(made.issues, terminal, options.json !== undefined);
  tell(say('written.file', { file: folder }));
  return 0;
};

/** Takes a folder's files as they are now. Findings are told; they do not keep a plan from being sealed. */
const seal = async ({ words, options }: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const { say, tell } = terminal;
  if (words.length > 0 || options.source !== undefined || options.out !== undefined)
    throw new UsageProblem(say('pack.one-way'));
  const folder = needed({ options, say }, 'seal');
  const sealed = await sealPack(folder);
  const json = options.json !== undefined;
  if (!sealed.ok) return refuseInput(sealed.issues, terminal, json);
  const { pack, files } = sealed.value;
  const findings = checkPlan(pack);
  tellFindings(findings, terminal);
  tell(say('pack.sealed', { file: folder }));
  if (json) {
    const told = findings.map((finding) => findingAsJson(finding, terminal));
    terminal.print(toJson({ files, findings: told }));
  }
  return 0;
};

const run = (args: Arguments, terminal: Terminal): Promise<ExitCode> =>
  args.options.seal === undefined ? make(args, terminal) : seal(args, terminal);

export const packCommand: Command = {
  name: 'pack',
  operands: '[NAME]',
  meanings: { NAME: 'operand.pack-name' },
  options: { source: 'option.source', out: 'option.out-folder', seal: 'option.seal' },
  example:
    'npm run -s cynllun -- pack england-dm01 --source dm01-commissioner.csv.gz --out packs/england-dm01\n  npm run -s cynllun -- pack --seal packs/wales',
  run,
};
