// Run in a folder where @sdeverywhere is installed: node --input-type=module -e "<this>" <model.mdl> <folder to write in>
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseAndGenerate, preprocessVensimModel } from '@sdeverywhere/compile';
import { createInputValue, createSynchronousModelRunner } from '@sdeverywhere/runtime';

const RUNS = 60;
const [, model, folder] = process.argv;
const inputs = { productivity: 120, growth: 0.003, attrition: 0.008 };
const outputs = { _total_waiting: 'total waiting', _total_wte: 'total wte' };
const spec = {
  name: 'cells',
  inputVars: Object.keys(inputs).map((name) => `_${name}`),
  inputVarNames: Object.keys(inputs),
  outputVars: Object.keys(outputs),
  outputVarNames: Object.values(outputs),
};
const read = preprocessVensimModel(readFileSync(model, 'utf8'));
const text = typeof read === 'string' ? read : readFileSync(model, 'utf8');
const log = console.log;
console.log = () => undefined;
await parseAndGenerate(text, 'vensim', spec, ['generateJS'], folder, 'cells', folder);
console.log = log;
copyFileSync(join(folder, 'cells.js'), join(folder, 'cells.mjs'));
const { default: load } = await import(pathToFileURL(join(folder, 'cells.mjs')).href);
const runner = createSynchronousModelRunner(await load());
const given = Object.entries(inputs).map(([name, value]) => createInputValue(`_${name}`, value));
const out = runner.createOutputs();

const runMany = () => {
  for (let run = 0; run < RUNS; run += 1) {
    given[0].set(110 + run / 10);
    runner.runModelSync(given, out);
  }
};

runMany();
runMany();
given[0].set(inputs.productivity);
runner.runModelSync(given, out);
console.log(spec.outputVars.map((name) => out.getSeriesForVar(name).points.at(-1).y).join(' '));

for await (const _ of createInterface({ input: process.stdin })) {
  const before = process.threadCpuUsage();
  runMany();
  const { user, system } = process.threadCpuUsage(before);
  console.log((user + system) / RUNS);
}
