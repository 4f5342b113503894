import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { LocalOrg } from '../../src/localOrg.ts';
import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.stop());

/** fetch may set neither Host nor an unclean path. */
const raw = (path: string, headers: Record<string, string>, method = 'GET', body?: Buffer) =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = httpRequest(`${org.url}`, { path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString(), headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

test('the versions are listed without a session', async () => {
  const { status, text } = await raw('/services/data', {});
  const versions = JSON.parse(text);
  expect(status).toBe(200);
  expect(versions[0]).toEqual({ label: "Summer '23", url: '/services/data/v58.0', version: '58.0' });
  expect(versions.at(-1)).toEqual({ label: "Winter '27", url: '/services/data/v68.0', version: '68.0' });
});

test('a doubled slash in front is one slash', async () => {
  expect((await raw('//services//data/v68.0', { Authorization: `Bearer ${org.token}` })).status).toBe(200);
});

test('a host name that is not this machine is refused', async () => {
  const { status, text } = await raw('/services/data', { Host: 'evil.example:80' });
  expect(status).toBe(403);
  expect(JSON.parse(text)[0].errorCode).toBe('FORBIDDEN');
});

test('without a session nothing but the versions is told', async () => {
  const { status, text } = await raw('/services/data/v68.0/sobjects', {});
  expect([status, JSON.parse(text)]).toEqual([401, [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]]);
});

test('an unknown resource and an unknown version do not exist', async () => {
  const expected = [{ message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' }];
  expect(await org.call('GET', 'nowhere')).toMatchObject({ status: 404, body: expected });
  expect(await org.call('GET', '/services/data/v99.0/sobjects')).toMatchObject({ status: 404, body: expected });
});

test('a wrong method is told so', async () => {
  expect(await org.call('PUT', 'sobjects')).toMatchObject({ status: 405, body: [{ errorCode: 'METHOD_NOT_ALLOWED' }] });
});

test('a body that is no JSON is a parser error', async () => {
  const { status, text } = await raw(
    '/services/data/v68.0/sobjects/Account',
    { Authorization: `Bearer ${org.token}` },
    'POST',
    Buffer.from('{'),
  );
  expect([status, JSON.parse(text)[0].errorCode]).toEqual([400, 'JSON_PARSER_ERROR']);
});

test('a packed body is unpacked', async () => {
  const body = gzipSync('{"Name":"Packed"}');
  const headers = { Authorization: `Bearer ${org.token}`, 'Content-Encoding': 'gzip' };
  expect((await raw('/services/data/v68.0/sobjects/Account', headers, 'POST', body)).status).toBe(201);
});

test('a body that unpacks to more than 60 MB is refused', async () => {
  const bomb = gzipSync(Buffer.alloc(61 * 1024 * 1024));
  const headers = { Authorization: `Bearer ${org.token}`, 'Content-Encoding': 'gzip' };
  const { status, text } = await raw('/services/data/v68.0/sobjects/Account', headers, 'POST', bomb);
  expect([status, JSON.parse(text)[0].errorCode]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
});

test('HEAD has the headers of GET and no body', async () => {
  const { status, text, headers } = await raw('/services/data/v68.0', { Authorization: `Bearer ${org.token}` }, 'HEAD');
  expect([status, text, headers['content-type']]).toEqual([200, '', 'application/json;charset=UTF-8']);
  expect(headers['sforce-limit-info']).toMatch(/^api-usage=\d+\/100000$/);
});

test.each<[string | undefined, string | undefined]>([
  [undefined, undefined],
  ['gzip, deflate, br', undefined],
  ['gzip;q=1.0, identity;q=0.5, *;q=0', undefined],
  ['gzip, *;q=0', 'gzip'],
  ['gzip, identity;q=0', 'gzip'],
  ['br, identity;q=0', undefined],
])('an answer to Accept-Encoding %s has Content-Encoding %s: on loopback packing only costs', async (asked, encoding) => {
  const { headers } = await raw('/services/data/v68.0/sobjects/Account/describe', {
    Authorization: `Bearer ${org.token}`,
    ...(asked && { 'Accept-Encoding': asked }),
  });
  expect(headers['content-encoding']).toBe(encoding);
});

test('a cookie may read, and write only with the page’s token from our own pages', async () => {
  const cookie = { Cookie: `sid=${org.token}` };
  const account = Buffer.from('{"Name":"From a page"}');
  const post = (headers: Record<string, string>) =>
    raw('/services/data/v68.0/sobjects/Account', { ...cookie, ...headers }, 'POST', account);
  expect((await raw('/services/data/v68.0', cookie)).status).toBe(200);
  expect((await post({})).status).toBe(403);
  expect((await post({ 'X-CSRF-Token': 'x' })).status).toBe(403);
  expect((await post({ 'X-CSRF-Token': org.csrfToken, Origin: 'http://evil.example' })).status).toBe(403);
  expect((await post({ 'X-CSRF-Token': org.csrfToken, Origin: org.url })).status).toBe(201);
});

test('a taken port is refused in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const second = new LocalOrg({ file: ':memory:', port });
  await expect(second.start()).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already in use. Choose another one or stop what is running there.`,
  );
  await second.stop();
  other.close();
});

test('another address than this machine’s own is refused', () => {
  expect(() => new LocalOrg({ file: ':memory:', port: 0, host: '0.0.0.0' })).toThrow('127.0.0.1 or localhost only');
});

test('an upload without a length is refused once it is too long, and says so', async () => {
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  const body = new ReadableStream({ pull: (controller) => (sent++ < 64 ? controller.enqueue(chunk) : controller.close()) });
  const headers = { Authorization: `Bearer ${org.token}` };
  const answer = await fetch(`${org.url}/services/data/v68.0/sobjects/Account`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  expect([answer.status, (await answer.json())[0].errorCode]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
});

test('an upload that breaks off leaves the org answering', async () => {
  await new Promise<void>((resolve) => {
    const upload = httpRequest(`${org.url}/services/data/v68.0/sobjects/Account`, { method: 'POST', headers: { 'Content-Length': 1000 } });
    upload.on('error', () => resolve());
    upload.write('{', () => upload.destroy(new Error('gone')));
  });
  expect((await raw('/services/data', {})).status).toBe(200);
});

test('a page of another site may not call the org, with or without a session', async () => {
  const host = new URL(org.url).host;
  const simplePost = await raw(
    '/services/Soap/m/66.0',
    { host, origin: 'https://elsewhere.example', 'content-type': 'text/plain' },
    'POST',
  );
  const read = await raw('/services/data', { host, origin: 'https://elsewhere.example' });
  expect([simplePost.status, read.status]).toEqual([403, 403]);
});

test('a link from another site may be followed, and the form that the CLI writes to a file may log in', async () => {
  const host = new URL(org.url).host;
  const visit = await raw('/', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
  const form = await raw('/secur/frontdoor.jsp', { host, origin: 'null', 'sec-fetch-site': 'cross-site' }, 'POST');
  expect(visit.status).not.toBe(403);
  expect(form.text).not.toContain('Pages of other sites');
});

test('an idle connection is kept for a minute, so that none is closed under a client that asks every few seconds', async () => {
  const { headers } = await raw('/services/data', { Connection: 'keep-alive' });
  expect(headers['keep-alive']).toBe('timeout=65');
});
