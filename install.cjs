// Runs before every npm script: calls npm only when what is installed is not what the lock file names, so a second start needs no network.
// CommonJS and plain Node 20, because it runs on the machine's own Node before the pinned one is there.
const { spawn } = require('node:child_process');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const { constants } = require('node:os');
const { dirname, join, relative } = require('node:path');

const modules = join(__dirname, 'node_modules');
const turn = join(modules, '.installing');
const list = join(modules, '.package-lock.json');
const onWindows = process.platform === 'win32';
const packaged = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;
const pinned = join(modules, '.bin', onWindows ? 'node.cmd' : 'node');

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
};

const libc = () => {
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
};

/** npm leaves out in silence an optional package that it could not fetch: one made for this machine is needed all the same. */
const isNeeded = ({ optional, os, cpu, libc: library }) => {
  if (!optional) return true;
  if (!os && !cpu) return false;
  const fits = (list, own) => !list || list.includes(own);
  return (
    fits(os, process.platform) && fits(cpu, process.arch) && (!library || fits(library, libc()))
  );
};

/** The first package that is not there as the lock names it. npm writes its own list last, so an install that was cut short has none, or an old one. */
const missing = () => {
  const installed = packagesIn(list);
  const locked = Object.entries(packagesIn(join(__dirname, 'package-lock.json')));
  return locked.find(
    ([path, wanted]) =>
      path !== '' && isNeeded(wanted) && installed[path]?.version !== wanted.version,
  )?.[0];
};

const isAlive = (id) => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Two installs at once would unpack over each other: the second waits for the first, unless that one and its npm have died. */
const takeTurn = async () => {
  mkdirSync(modules, { recursive: true });
  for (;;) {
    try {
      return writeFileSync(turn, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holders = existsSync(turn) ? readFileSync(turn, 'utf8').split(' ') : [''];
      if (holders[0] !== '' && !holders.some((id) => isAlive(Number(id)))) rmSync(turn);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
};

/** Not saving, since an npm of another version would rewrite the lock file; no scripts, since no package needs its own; short waits between tries. */
const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
const waits = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

/** Without its list npm takes a package half unpacked for a whole one: what an install left when it was cut short is thrown away, and this one's list comes last. */
const clear = () => {
  if (existsSync(list)) rmSync(list);
  else
    for (const name of readdirSync(modules).filter((one) => one !== '.installing'))
      rmSync(join(modules, name), { recursive: true, force: true });
};

/** npm would go on unpacking for a minute after it is told to end. Killed outright, it leaves half a tree, which the next install clears away. */
const install = (node) =>
  new Promise((resolve) => {
    clear();
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [node, [npm]] : ['npm', []];
    const options = { cwd: __dirname, stdio: ['ignore', 2, 2] };
    const child = spawn(command, [...first, ...words, ...waits], options);
    writeFileSync(turn, `${process.pid} ${child.pid}`);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => {
        child.kill('SIGKILL');
        rmSync(turn, { force: true });
        process.exit(128 + constants.signals[signal]);
      });
    child.on('error', () => resolve(1));
    child.on('close', (status) => {
      link();
      resolve(status ?? 1);
    });
  });

/** npm 10 takes `node` away again together with the packages of it that are for other machines. */
const link = () => {
  const target = join(modules, packaged, 'bin', 'node');
  if (onWindows || existsSync(pinned) || !existsSync(target)) return;
  rmSync(pinned, { force: true });
  symlinkSync(relative(dirname(pinned), target), pinned);
};

const tell = (english, welsh) => process.stderr.write(`${english}\n${welsh}\n`);

const installInTurn = async () => {
  await takeTurn();
  let status = missing() ? await install(process.execPath) : 0;
  // npm skips what its own Node is too old for; the pinned Node is not.
  if (status === 0 && missing() && existsSync(pinned)) status = await install(pinned);
  rmSync(turn, { force: true });
  // What npm leaves out though it reports no trouble is not for this machine.
  if (status === 0) return 0;
  const lacking = missing();
  tell(
    `Could not install (${lacking}). The npm registry is needed, once.`,
    `Methu gosod (${lacking}). Mae angen cofrestrfa npm, unwaith.`,
  );
  return status || 1;
};

const main = async () => {
  const status = missing() ? await installInTurn() : 0;
  link();
  if (status !== 0 || existsSync(pinned) || Number.parseInt(process.versions.node, 10) >= 24)
    return status;
  tell(
    'Node 24 is needed, and no package holds it for this machine: install it, then start again.',
    'Mae angen Node 24, ac nid oes pecyn ohono ar gyfer y peiriant hwn: gosodwch ef, yna dechreuwch eto.',
  );
  return 1;
};

main().then((status) => {
  process.exitCode = status;
});
