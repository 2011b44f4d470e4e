// Runs before every npm script: installs only when the lock file is newer than what is installed, so a second start needs no network.
// CommonJS and plain Node 20, because it runs on the machine's own Node before the pinned one is there.
const { spawnSync } = require('node:child_process');
const { statSync } = require('node:fs');
const { join } = require('node:path');

const changedAt = (path) => statSync(join(__dirname, path), { throwIfNoEntry: false })?.mtimeMs;
const installed = changedAt('node_modules/.package-lock.json');
const locked = changedAt('package-lock.json');

if (installed === undefined || (locked !== undefined && installed < locked)) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: __dirname, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(command, [...first, 'install', '--no-audit', '--no-fund'], options);
  if (status !== 0) {
    process.stderr.write(
      'Could not install: the npm registry is needed once. / Methu gosod: mae angen cofrestrfa npm unwaith.\n',
    );
    process.exit(status ?? 1);
  }
}
