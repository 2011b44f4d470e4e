// Runs before every npm script: calls npm only when what is installed is not what the lock file names, so a second start needs no network.
// CommonJS and plain Node 20, because it runs on the machine's own Node before the pinned one is there.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const modules = join(__dirname, 'node_modules');
const turn = join(modules, '.installing');

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
};

/** npm writes its own list last, so an install that was cut short has none, or an old one. */
const isInstalled = () => {
  const installed = packagesIn(join(modules, '.package-lock.json'));
  return Object.entries(packagesIn(join(__dirname, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
};

const fail = (english, welsh, status) => {
  process.stderr.write(`${english}\n${welsh}\n`);
  process.exit(status || 1);
};

const isAlive = (id) => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Two starts at once would unpack over each other: the second waits for the first, unless that one has died. */
const takeTurn = () => {
  mkdirSync(modules, { recursive: true });
  for (;;) {
    try {
      return writeFileSync(turn, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = existsSync(turn) ? Number(readFileSync(turn, 'utf8')) : 0;
      if (holder > 0 && !isAlive(holder)) rmSync(turn, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
};

/** Without `--no-save` an npm of another version would rewrite the lock file; no package needs its install script. */
const install = () => {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: __dirname, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(command, [...first, ...words], options);
  if (status === 0) return;
  rmSync(turn, { force: true });
  fail(
    'Could not install. The npm registry is needed, once.',
    'Methu gosod. Mae angen cofrestrfa npm, unwaith.',
    status,
  );
};

if (!isInstalled()) {
  takeTurn();
  if (!isInstalled()) install();
  rmSync(turn, { force: true });
}

const pinned = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
if (!existsSync(pinned) && Number.parseInt(process.versions.node, 10) < 24)
  fail(
    'Node 24 is needed, and no package holds it for this machine: install it, then start again.',
    'Mae angen Node 24, ac nid oes pecyn ohono ar gyfer y peiriant hwn: gosodwch ef, yna dechreuwch eto.',
  );
