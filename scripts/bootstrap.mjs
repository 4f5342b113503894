// What every npm script starts with. Runs on whatever Node the machine has, installs what is missing,
// then hands over to the pinned Node, which runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { delimiter } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [command, ...commandArguments] = process.argv.slice(2);

/** The workspaces an end user needs; the test workspace carries the CLI, a browser driver and the linters. */
const RUNTIME_WORKSPACES = ['lwc', 'local-org', 'plugin'];
const scope = ['start', 'build', 'pack'].includes(command) ? 'runtime' : 'everything';

/** Progress goes to standard error: `npm start -- --json` keeps standard output for its one line. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function stampOf(wanted) {
  return join(root, 'node_modules', `.installed-${wanted}`);
}

function isInstalled(wanted) {
  const stamp = stampOf(wanted);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockFingerprint();
}

function install() {
  if (isInstalled('everything') || isInstalled(scope)) return;
  const isFresh = !existsSync(join(root, 'node_modules'));
  // Where everything was installed once, a filtered install would take the test workspace's packages away again.
  const wanted = existsSync(stampOf('everything')) ? 'everything' : scope;
  say(`Installing packages (${isFresh ? 'first time, about two minutes' : 'what changed'}) …`);
  const filter = wanted === 'runtime' ? [...RUNTIME_WORKSPACES.flatMap((name) => ['--workspace', name]), '--include-workspace-root'] : [];
  // --no-save: with a node_modules already there, `npm install` adds what is missing and leaves the lock file alone.
  // --include=dev: also where NODE_ENV says production.
  const npmArguments = [
    ...(isFresh ? ['ci'] : ['install', '--no-save']),
    ...['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'],
    ...filter,
  ];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, npmArguments, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) fail('Installing packages failed; npm says why above. Check the network and run the command again.');
  writeFileSync(stampOf(wanted), lockFingerprint());
}

/** The pinned Node where npm has one for this platform, else this one when it is new enough. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `This project needs Node 24 and there is no packaged one for ${platform}-${process.arch}. Install Node 24 and run the command again.`,
  );
}

function run() {
  const child = spawn(
    pinnedNode(),
    ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${command}.ts`), ...commandArguments],
    {
      cwd: root,
      // The channel tells the child when this process is killed, so that no server is left behind holding the port.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
    },
  );
  const parent = process.ppid;
  // npm killed with -9 cannot pass the signal on; then the parent changes.
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  // Ctrl-C reaches the child by itself; a signal sent to this process alone has to be passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

if (!existsSync(join(root, 'scripts', `${command}.ts`))) fail(`There is no script "${command}".`);
install();
run();
