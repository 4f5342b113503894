import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readJwtClients } from '../../src/commandLine/jwtClients.ts';
import { LocalOrg } from '../../src/localOrg.ts';
import { scratch } from '../storage/scratch.ts';

const folder = scratch();
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const written = (name: string, content: string): string => {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
};
const key = written('client=1.pem', publicKey);

test('a client is its id and its key; the first = separates, further ones belong to the file name', () => {
  expect(readJwtClients([`3MVG9.abc=${key}`], [])).toEqual([{ clientId: '3MVG9.abc', publicKey }]);
});

test('its users may be named', () => {
  expect(readJwtClients([`a=${key}`, `b=${key}`], ['b=ada@example.com, bo@example.com'])).toEqual([
    { clientId: 'a', publicKey },
    { clientId: 'b', publicKey, usernames: ['ada@example.com', 'bo@example.com'] },
  ]);
});

test.each<[string, readonly string[], readonly string[], string]>([
  ['no =', ['abc'], [], '--jwt-client takes <client-id>=<file>, not "abc".'],
  ['no id', [`=${key}`], [], `--jwt-client takes <client-id>=<file>, not "=${key}".`],
  ['no file', ['abc='], [], '--jwt-client takes <client-id>=<file>, not "abc=".'],
  ['a file that is not there', ['abc=/nowhere.pem'], [], '--jwt-client abc: /nowhere.pem does not exist.'],
  ['a folder', [`abc=${folder.directory}`], [], `--jwt-client abc: ${folder.directory} cannot be read (EISDIR).`],
  ['a private key', [`abc=${written('private.pem', privateKey)}`], [], 'is a private key. Give the public key or the certificate'],
  ['no key at all', [`abc=${written('text.pem', 'hello')}`], [], 'is neither a public key nor a certificate in PEM'],
  ['the same client twice', [`abc=${key}`, `abc=${key}`], [], '--jwt-client names the same client twice.'],
  ['users of no client', [], ['abc=ada@example.com'], '--jwt-users names abc, for which there is no --jwt-client.'],
  ['an empty username', [`abc=${key}`], ['abc=ada@example.com,'], '--jwt-users of abc has an empty username.'],
])('%s is refused with a sentence', (_case, clients, users, sentence) => {
  expect(() => readJwtClients(clients, users)).toThrow(sentence);
});

test('a key that is too weak is refused when the org opens, and the file is free again', () => {
  const weak = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const file = folder.path('org.sqlite');
  const clients = readJwtClients([`abc=${written('weak.pem', weak.publicKey)}`], []);
  const opened = () => new LocalOrg({ file, port: 0, jwtClients: clients });
  expect(opened).toThrow('The key of abc must be an RSA key of 2048 bits or more.');
  expect(opened).toThrow('The key of abc must be');
});
