import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

// The rival of a start: opens the file in the argument and answers every request with the number of its accounts.
const db = new DatabaseSync(process.argv[2]!);
const server = createServer((_, response) => response.end(JSON.stringify(db.prepare('SELECT COUNT(*) AS accounts FROM "Account"').get())));
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.once('SIGTERM', () => process.exit(0));
