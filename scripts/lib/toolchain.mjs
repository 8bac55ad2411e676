// Starts everything else. Runs on the newcomer's own Node, with nothing installed: built-in modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, join, relative } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where the scripts keep what they remember; gone with node_modules. */
const memory = join(root, 'node_modules', '.cache', 'guildhall');

/** Linux gets our Node from the registry with everything else; others bring one that all tools accept. */
const bringsNode = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** A failure the person can do something about: printed as it stands, without a stack. */
export class Told extends Error {}

/** Nothing here reports home, announces a newer version of itself, or colours what no terminal shows. */
const environment = {
  ...process.env,
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
};

/** Whether every tool runs on the person's own Node. */
const ownNodeWillDo = (() => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
})();

function checkMachine() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Told(`Guildhall needs Node 20.19 or newer to start; this is ${process.versions.node}. Get one from https://nodejs.org/.`);
  }
  if (!bringsNode && !ownNodeWillDo) throw new Told(`On ${process.platform} (${process.arch}) ${needsOwnNode}`);
}

const needsOwnNode =
  'Guildhall is built with your own Node, which must be 22.18 or newer in the 22 series, 24.11 or newer in the 24 series, ' +
  `or 26 and up; this is ${process.versions.node}. Get one from https://nodejs.org/.`;

/** Installs exactly what the lockfile says, unless that is what is here already. @param {{ quiet?: boolean }} [options] */
export async function install({ quiet = false } = {}) {
  checkMachine();
  await once('install', installFingerprint, async () => {
    if (!quiet) console.log('Installing what the lockfile names …');
    await pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], { quiet });
  });
  if (node() === process.execPath && !ownNodeWillDo) throw new Told(`The registry gave no Node for this machine. Without it ${needsOwnNode}`);
}

/**
 * Builds packages and what they depend on; turbo skips what has not changed. `fresh` first removes what earlier builds
 * left: turbo puts files back without taking others away, and a chunk of last week must not be published.
 * @param {string[]} packages @param {{ quiet?: boolean, fresh?: boolean }} [options]
 */
export async function build(packages, { quiet = false, fresh = false } = {}) {
  if (fresh) for (const folder of workspaceFolders()) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  await pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...packages.map((name) => `--filter=${name}`)], { quiet });
}

/** The command line, built from what is in the tree now. */
export async function buildCommandLine() {
  const sources = ['packages/core/src', 'packages/core/schemas', 'packages/cli/src', 'packages/config/src'];
  const single = ['core', 'cli'].flatMap((name) => ['package.json', 'tsup.config.ts', 'tsconfig.json'].map((file) => `packages/${name}/${file}`));
  const fingerprint = () =>
    existsSync(join(root, 'packages/cli/dist/main.js')) && existsSync(join(root, 'packages/core/dist/index.js'))
      ? hashOf([...sources.flatMap(filesIn), ...single, 'pnpm-lock.yaml', 'tsconfig.base.json'])
      : undefined;
  await once('command-line', fingerprint, () => build(['@guildhall/cli'], { quiet: true }));
}

/** The Node our tools and our command line run on. */
export function node() {
  const ours = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return bringsNode && existsSync(ours) ? ours : process.execPath;
}

/** A tool of this workspace, on this workspace's Node: the links in its .bin start the Node that lies beside them. @param {string} name @param {string[]} args @param {RunOptions} [options] */
export function tool(name, args, options) {
  const bin = join(root, 'node_modules', '.bin');
  const onWindows = process.platform === 'win32';
  const path = { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  return run(join(bin, onWindows ? `${name}.cmd` : name), args, { ...options, called: name, shell: onWindows, env: { ...path, ...options?.env } });
}

/** pnpm, in the one version this workspace uses. @param {string[]} args @param {RunOptions} [options] */
export function pnpm(args, options) {
  const npm = process.env['npm_execpath'] ?? '';
  const through = ['exec', '--yes', '--loglevel=error', `--package=${packageManager}`, '--', 'pnpm', ...args];
  // npm's own file is started directly where we know it: that needs no shell, on Windows either.
  if (basename(npm) === 'npm-cli.js') return run(process.execPath, [npm, ...through], { called: 'pnpm', ...options });
  return run('npm', through, { called: 'pnpm', ...options, shell: process.platform === 'win32' });
}

/**
 * @typedef {{ quiet?: boolean, called?: string, cwd?: string, env?: Record<string, string>, shell?: boolean }} RunOptions
 * Runs a program to its end, and throws when it fails. `quiet` prints what it said only then. `called` is its name in that message.
 * @param {string} program @param {string[]} args @param {RunOptions} [options]
 * @returns {Promise<void>}
 */
export function run(program, args, { quiet = false, called = basename(program), cwd = root, env = {}, shell = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => failed(new Told(`could not start ${called}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(said));
      return failed(new Told(`${called} ${signal ? `was ended by ${signal}` : `failed with exit code ${code}`}`));
    });
  });
}

/**
 * Hands this process over to a program: its input, output, signals and exit code are ours.
 * @param {string} program @param {string[]} args @param {string} cwd
 */
export function become(program, args, cwd) {
  const child = spawn(program, args, { cwd, stdio: 'inherit', env: process.env });
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(70);
  });
  // Ctrl-C in a terminal reaches the program by itself; what is sent to us alone is passed on. Its end decides ours.
  const inTerminal = [0, 1, 2].some((stream) => isatty(stream));
  process.on('SIGINT', () => void (inTerminal || child.kill('SIGINT')));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  whenAbandoned(() => child.kill('SIGTERM'));
  child.on('close', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

/**
 * npm passes a signal on to the shell it started us in, and the shell dies of it without a word to us. So we look.
 * @param {() => void} then
 */
export function whenAbandoned(then) {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    then();
  }, 1_000).unref();
}

/** Prints what went wrong, and makes the run fail. @param {unknown} error */
export function giveUp(error) {
  console.error(error instanceof Told ? error.message : error);
  process.exitCode = 1;
}

/**
 * Does something unless the fingerprint is the one it had when it was last done. Two processes never do it at once:
 * the second waits, and finds it done.
 * @param {string} name @param {() => string | undefined} fingerprint @param {() => Promise<unknown>} work
 */
async function once(name, fingerprint, work) {
  const stamp = join(memory, name);
  const isDone = () => {
    const now = fingerprint();
    return now !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  };
  if (isDone()) return;
  const unlock = await lock(name);
  try {
    if (isDone()) return;
    await work();
    mkdirSync(memory, { recursive: true });
    writeFileSync(stamp, fingerprint() ?? '');
  } finally {
    unlock();
  }
}

/** @param {string} name */
async function lock(name) {
  const file = join(memory, `${name}.lock`);
  mkdirSync(memory, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      if (!holderLives(file)) rmSync(file, { force: true });
      else await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** @param {string} file */
function holderLives(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // A lock without a number is being written at this moment.
    if (!holder) return Date.now() - statSync(file).mtimeMs < 5_000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

function installFingerprint() {
  if (!existsSync(join(root, 'node_modules', '.bin'))) return undefined;
  const manifests = workspaceFolders().map((folder) => `${folder}/package.json`);
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests];
  return hashOf(files, [root, process.platform, process.arch]);
}

function workspaceFolders() {
  return ['packages', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
}

/** @param {string[]} files paths from the root; one that is missing counts as missing @param {string[]} [more] */
function hashOf(files, more = []) {
  const hash = createHash('sha256').update(more.join('\0'));
  for (const file of files) {
    hash.update(`\0${file}\0`);
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Every file in a folder, as a path from the root, in a fixed order. @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  const from = join(root, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
