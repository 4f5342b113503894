#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { defaultUsername } from './createOrg.ts';
import { LocalOrg } from './localOrg.ts';

const help = `Runs a Salesforce-compatible org on this machine.

  local-org [--file org.sqlite] [--port 8080] [--username name@domain] [--demo]

  --file      SQLite file, made when missing (default :memory:, gone when it stops)
  --port      0 takes any free port (default 8080)
  --username  the administrator made on first run, and who the printed token is for
  --demo      visitors of the pages choose a user, without a password
`;

const options = {
  file: { type: 'string', default: ':memory:' },
  port: { type: 'string', default: '8080' },
  username: { type: 'string', default: defaultUsername },
  demo: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function run(): Promise<void> {
  const { values } = parseArgs({ options });
  const { file, username, port } = values;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port must be a number from 0 to 65535, not ${port}.`);
  const localOrg = new LocalOrg({ file, username, port: Number(port), demoLogin: values.demo });
  const { url } = await localOrg.start();
  const { token } = localOrg.openSession(username);
  process.stdout.write(
    `Local org at ${url}\n\n  SF_ACCESS_TOKEN='${token}' sf org login access-token --instance-url ${url} --no-prompt --alias local\n\nStop it with Ctrl+C.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void localOrg.stop());
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
