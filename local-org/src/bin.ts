#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { orgFlags, readOrgFlags } from './commandLine/orgFlags.ts';
import { LocalOrg } from './localOrg.ts';

const help = `Runs a Salesforce-compatible org on this machine.

  local-org [--file org.sqlite] [--port 8080] [--username name@domain] [--currency EUR] [--demo] [--json]
            [--jwt-client <client-id>=<file>]… [--jwt-users <client-id>=<username>,…]…

  --file        SQLite file, made when missing (default :memory:, gone when it stops)
  --port        0 takes any free port (default 8080)
  --username    the administrator made on first run, and who the printed token is for (an administrator there is, when not said)
  --currency    the organization's currency, ISO 4217 (USD at first); kept in the file
  --demo        visitors of the pages choose a user, without a password
  --jwt-client  an application that may log users in by assertions it signs (sf org login jwt): its client id and a PEM file with its RSA
                public key or certificate. Kept in the file; may be given several times
  --jwt-users   the only users that application may log in; without it, every active user
  --json        print {"url","username","accessToken"} on one line and nothing else
`;

const options = {
  file: { type: 'string', default: ':memory:' },
  port: { type: 'string', default: '8080' },
  username: { type: 'string' },
  demo: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ...orgFlags,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function run(): Promise<void> {
  const { values } = parseArgs({ options });
  const { file, port } = values;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port must be a number from 0 to 65535, not ${port}.`);
  const localOrg = new LocalOrg({ file, username: values.username, port: Number(port), demoLogin: values.demo, ...readOrgFlags(values) });
  const { url } = await localOrg.start();
  const { username, token } = localOrg.openSession(values.username ?? localOrg.administrator);
  if (values.json) process.stdout.write(`${JSON.stringify({ url, username, accessToken: token })}\n`);
  else
    process.stdout.write(
      `Local org at ${url}\n\n  SF_ACCESS_TOKEN='${token}' sf org login access-token --instance-url ${url} --no-prompt --alias local\n\nStop it with Ctrl+C.\n`,
    );
  // A program that started this one and is gone wants it no more ('disconnect').
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => void localOrg.stop());
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
