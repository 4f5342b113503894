import { strToU8, zipSync } from 'fflate';
import { LocalOrg } from '../../src/localOrg.ts';
import { put } from './deployed.ts';

let localOrg: LocalOrg;
let url: string;
let token: string;

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

beforeAll(async () => {
  localOrg = new LocalOrg({ file: ':memory:', port: 0, username: 'ada@example.com' });
  const { org } = localOrg;
  const archive = zipSync({ 'js/chart.js': strToU8('draw();'), 'page.html': strToU8('<script>alert(1)</script>') });
  put(org, 'StaticResource', 'charts', { contentType: 'application/zip' }, { 'charts.resource': base64(archive) });
  put(org, 'StaticResource', 'look', { contentType: 'text/css' }, { 'look.resource': base64('p { color: red }') });
  put(org, 'StaticResource', 'page', { contentType: 'text/html' }, { 'page.resource': base64('<script>alert(1)</script>') });
  ({ url } = await localOrg.start());
  ({ token } = localOrg.openSession('ada@example.com'));
});

afterAll(() => localOrg?.stop());

const read = async (path: string, headers: Readonly<Record<string, string>> = { cookie: `sid=${token}` }) => {
  const answer = await fetch(`${url}/resource/${path}`, { headers });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    disposition: answer.headers.get('content-disposition'),
    policy: answer.headers.get('content-security-policy'),
    text: await answer.text(),
  };
};

test('a static resource is served as what it is', async () => {
  expect(await read('look')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8', text: 'p { color: red }' });
});

test('a file inside an archive is served by its path', async () => {
  expect(await read('charts/js/chart.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8', text: 'draw();' });
});

test.each(['page', 'charts/page.html', 'charts'])('%s is a file to save: no document of somebody else runs in this site', async (path) => {
  expect(await read(path)).toMatchObject({
    status: 200,
    type: 'application/octet-stream',
    disposition: expect.stringMatching(/^attachment/),
    policy: expect.stringContaining('sandbox'),
  });
});

test.each(['nothing', 'charts/missing.js', 'look/inside.css'])('%s is not there', async (path) => {
  expect((await read(path)).status).toBe(404);
});

test('nobody reads it without a session', async () => {
  expect((await read('look', {})).status).toBe(401);
});
