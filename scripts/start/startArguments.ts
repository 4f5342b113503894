import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { orgFlags, readOrgFlags, type OrgSettings } from 'local-org/command-line';
import { projectRoot } from '../projectRoot.ts';

export interface StartArguments {
  readonly port: number;
  /** Throw the database away first. */
  readonly isFresh: boolean;
  readonly shouldOpen: boolean;
  /** Print one line of JSON instead of the text for people. */
  readonly isJson: boolean;
  /** Rebuild and redeploy the components when a source changes. */
  readonly isWatching: boolean;
  readonly isHelp: boolean;
  /** Folder of the database, absolute. */
  readonly data: string;
  /** What the org itself is told. */
  readonly settings: OrgSettings;
}

export const START_HELP = `Runs account planning on this machine, without Salesforce.

  npm start                    start, and open the browser
  npm start -- --port 9000     listen on another port than 8420 (0 picks a free one)
  npm start -- --fresh         throw away the data of earlier runs and start with the sample customers
  npm start -- --no-open       do not open the browser
  npm start -- --watch         rebuild components and reload pages when a source changes
  npm start -- --data folder   keep the data there instead of in .data
  npm start -- --json          print {"url","users":[{"name","username","accessToken"}]} and nothing else
  npm start -- --currency EUR  the organization's currency, kept with the data
  npm start -- --jwt-client <client-id>=<file> [--jwt-users <client-id>=<username>,…]
                               let an application log users in (sf org login jwt); the file is its public key or certificate in PEM
`;

/** Throws an Error with a sentence for the person who typed the flags. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '8420' },
      fresh: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
      ...orgFlags,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return {
    port,
    isFresh: values.fresh,
    shouldOpen: !values['no-open'] && !values.json && process.stdout.isTTY === true,
    isJson: values.json,
    isWatching: values.watch,
    isHelp: values.help,
    data: resolve(projectRoot, values.data),
    settings: readOrgFlags(values),
  };
}
