import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { LocalOrg } from 'local-org';
import { buildWeb } from './buildWeb.ts';
import { buildComponents } from './buildComponents.ts';
import { deploySources, sourceFingerprint } from './start/deploySources.ts';
import { openBrowser } from './start/openBrowser.ts';
import { loadDemo } from './start/demo.ts';
import { parseStartArguments, START_HELP, type StartArguments } from './start/startArguments.ts';
import { watchSources } from './start/watchSources.ts';

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

try {
  const options = parseStartArguments(process.argv.slice(2));
  if (options.isHelp) process.stdout.write(START_HELP);
  else await start(options);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(options: StartArguments): Promise<void> {
  await refuseTakenPort(options.port);
  const { data } = options;
  mkdirSync(data, { recursive: true });
  const stamp = join(data, 'deployed');
  // First, because it refuses data that another server uses: before minutes of building, not after.
  const localOrg = new LocalOrg({
    file: join(data, 'org.sqlite'),
    port: options.port,
    demoLogin: true,
    isFresh: options.isFresh,
    ...options.settings,
  });
  if (options.isFresh) rmSync(stamp, { force: true });

  say('Building the components …');
  await buildComponents();
  await buildWeb(say);

  const { url } = await localOrg.start();
  stopCleanly(() => localOrg.stop());

  const deploy = async () => {
    const fingerprint = sourceFingerprint();
    if (readStamp(stamp) === fingerprint) return;
    say('Deploying the data model and the components …');
    const count = await deploySources(url, localOrg.openSession(localOrg.administrator).token);
    writeFileSync(stamp, fingerprint);
    say(`Deployed ${count} components.`);
  };
  await deploy();
  const users = await loadDemo(localOrg, url, join(data, 'plans'), say);

  if (options.isJson) process.stdout.write(`${JSON.stringify({ url, users })}\n`);
  else process.stdout.write(welcome(url, users, join(data, 'plans')));
  if (options.shouldOpen) openBrowser(url);
  if (options.isWatching) watchSources(async () => void (await buildComponents(), await deploy()), say);
}

function welcome(
  url: string,
  users: readonly { readonly name: string; readonly username: string; readonly accessToken: string }[],
  plans: string,
): string {
  const logins = users.map(
    ({ name, username, accessToken }) =>
      `  ${name}\n    SF_ACCESS_TOKEN='${accessToken}' sf org login access-token --instance-url ${url} --no-prompt --alias ${username.split('@')[0]}\n`,
  );
  // Data of before there were any has none.
  const files = existsSync(plans) ? `The plans are files too, for sf account-plan: ${plans}\n` : '';
  return `\nAccount planning is running at ${url}\nChoose a user there and start with the account Halvorsen Maritime Group. Ctrl-C stops it; your data stays.\n${files}\nTo work with the sf CLI as one of the demo users:\n${logins.join('')}`;
}

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Before minutes of building, not after. */
function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new Error(`Port ${port} is taken. Stop what listens there or choose another: npm start -- --port ${port + 1}`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function stopCleanly(release: () => Promise<void>): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    say('Stopping …');
    await release();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The script that started this one is gone.
  process.on('disconnect', stop);
}
