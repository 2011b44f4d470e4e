import { calibrate, dataQuality, poorSeries } from '#analysis';
import type { Finding, Pack } from '#domain';
import { checkLaws, type LawResult } from '#engine';
import { toJson } from '#export';
import { checkPlan, checkSeal } from '#plan';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { givenPack } from './given-pack.ts';
import { findingAsJson, tellFindings } from './trouble.ts';

const lawFinding = ({ law, worst }: LawResult): Finding => ({
  code: 'law-broken',
  where: law,
  detail: { law, worst },
});

const findingsOf = (pack: Pack): { findings: readonly Finding[]; laws: readonly LawResult[] } => {
  const { model, findings } = calibrate(pack);
  const laws = checkLaws(model);
  return {
    findings: [
      ...checkSeal(pack),
      ...checkPlan(pack),
      ...findings,
      ...poorSeries(dataQuality(pack), model.origin),
      ...laws.filter((law) => !law.held).map(lawFinding),
    ],
    laws,
  };
};

const printLaws = (laws: readonly LawResult[], { print, say }: Terminal): void => {
  for (const { law, held, worst } of laws) {
    const verdict = say(held ? 'check.held' : 'check.broken');
    print(`${law}: ${verdict} (${say('check.worst', { worst: worst.toExponential(1) })})`);
  }
};

const run = async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
  const json = args.options.json !== undefined;
  const given = await givenPack(args, terminal);
  if (typeof given === 'number') return given;
  const { findings, laws } = findingsOf(given.pack);
  tellFindings(findings, terminal);
  if (json) {
    const told = findings.map((finding) => findingAsJson(finding, terminal));
    terminal.print(toJson({ findings: told, laws }));
  } else {
    printLaws(laws, terminal);
    if (findings.length === 0) terminal.print(terminal.say('check.none'));
  }
  return findings.length === 0 ? 0 : 1;
};

export const checkCommand: Command = {
  name: 'check',
  operands: '',
  options: { pack: 'option.pack', plan: 'option.plan', at: 'option.at' },
  example: 'npm run -s cynllun -- check --pack packs/england-dm01',
  run,
};
