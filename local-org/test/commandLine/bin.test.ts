import { scratch } from '../storage/scratch.ts';
import { refusedBin, startBin } from './startedBin.ts';

jest.setTimeout(60_000);

const get = async (url: string, accessToken: string, soql: string): Promise<any> => {
  const address = `${url}/services/data/v68.0/query?q=${encodeURIComponent(soql)}`;
  return (await fetch(address, { headers: { authorization: `Bearer ${accessToken}` } })).json();
};

test('a second server on the same file is refused with what to do, until the first one is gone, however it went', async () => {
  const file = scratch().path('org.sqlite');
  const first = await startBin('--file', file);
  const refused = {
    code: 1,
    said: `${file} is in use by another local org. Stop that one first (Ctrl+C where it runs), or choose another file.`,
  };
  expect(await refusedBin('--file', file)).toEqual(refused);
  await first.end('SIGKILL');

  const second = await startBin('--file', file);
  expect(await refusedBin('--file', file)).toEqual(refused);
  await second.end('SIGTERM');

  const third = await startBin('--file', file);
  // The token printed by the first is good for its user still: it was the same org all along.
  expect((await get(third.url, first.accessToken, "SELECT Username FROM User WHERE UserType = 'Standard'")).records).toMatchObject([
    { Username: 'admin@local-org.example' },
  ]);
  await third.end('SIGTERM');
});

test('the token is for the administrator there is, whatever he is called', async () => {
  const file = scratch().path('org.sqlite');
  const first = await startBin('--file', file, '--username', 'ada@example.com');
  await first.end('SIGTERM');
  const again = await startBin('--file', file);
  expect(again.username).toBe('ada@example.com');
  await again.end('SIGTERM');
});

test.each([
  [['--port', 'x'], '--port must be a number from 0 to 65535, not x.'],
  [['--jwt-client', 'abc=/nowhere/key.pem'], '--jwt-client abc: /nowhere/key.pem does not exist.'],
  [['--currency', 'EURO'], 'There is no currency "EURO". Use a code of ISO 4217, such as EUR or CHF.'],
])('%j is refused with a sentence', async (flags, said) => {
  expect(await refusedBin(...flags)).toEqual({ code: 1, said });
});
