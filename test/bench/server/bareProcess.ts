import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { answerHealth } from './health.ts';

// The rival: answers the SQL in `?sql=` (several statements, one to a parameter) with what bare SQLite finds. Argument: the database file.
const db = new DatabaseSync(process.argv[2]!);
const server = createServer((request, response) => {
  const statements = new URL(request.url!, 'http://localhost').searchParams.getAll('sql');
  const body = JSON.stringify(statements.map((sql) => db.prepare(sql).all()));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  answerHealth();
  process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, accessToken: '' });
});
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => process.exit(0));
