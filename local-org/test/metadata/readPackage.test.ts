import { strToU8, zipSync } from 'fflate';
import { packageLimits, PackageError, readPackage } from '../../src/metadata/readPackage.ts';
import { manifest, zip } from './packages.ts';

const problemOf = (content: Uint8Array): string => {
  try {
    readPackage(content);
    return '';
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return `${error.fileName}:${error.line} ${error.message}`;
  }
};

test('a package may lie at the root or in one folder', () => {
  const files = { 'objects/A__c.object': 'x' };
  expect([...readPackage(zip({ CustomObject: ['A__c'] }, files)).files.keys()]).toEqual(['objects/A__c.object']);
  const nested = zipSync({
    'unpackaged/package.xml': strToU8(manifest({ CustomObject: ['A__c'] })),
    'unpackaged/objects/A__c.object': strToU8('x'),
  });
  expect([...readPackage(nested).files.keys()]).toEqual(['objects/A__c.object']);
});

test('members of all kinds of manifest are read', () => {
  const read = readPackage(
    zip(
      { CustomObject: ['A__c', '*'] },
      {
        'destructiveChangesPre.xml': manifest({ CustomField: ['A__c.B__c'] }),
        'destructiveChangesPost.xml': manifest({ CustomTab: ['T'] }),
      },
    ),
  );
  expect([...read.members]).toEqual([['CustomObject', ['A__c', '*']]]);
  expect([...read.destroyFirst]).toEqual([['CustomField', ['A__c.B__c']]]);
  expect([...read.destroyLast]).toEqual([['CustomTab', ['T']]]);
});

test.each(['../evil.object', '/etc/passwd', 'objects/../../x', 'objects\\x', 'C:/x', 'objects/./x', 'objects//x'])(
  'the path %s is refused',
  (path) => {
    expect(problemOf(zip({}, { [path]: 'x' }))).toBe(`${path}:1 The path is not allowed in a package: use plain relative names`);
  },
);

test('a file larger than the limit is refused before it is unpacked', () => {
  const bomb = zipSync({ 'package.xml': strToU8(manifest({})), 'lwc/a/a.js': new Uint8Array(packageLimits.entryBytes + 1) });
  expect(bomb.byteLength).toBeLessThan(100_000);
  expect(problemOf(bomb)).toBe('lwc/a/a.js:1 The file is larger than 20000000 bytes');
});

test('what is no zip, lacks a manifest or has a broken one is said so', () => {
  expect(problemOf(strToU8('hello'))).toMatch(/^:1 The package is not a valid zip file/);
  expect(problemOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('package.xml:1 No package.xml found');
  expect(problemOf(zipSync({ 'package.xml': strToU8('<Package>\n<types>\n</Package>') }))).toMatch(
    /^package.xml:3 Expected closing tag 'types'/,
  );
  expect(problemOf(zipSync({ 'package.xml': strToU8('<!DOCTYPE a [<!ENTITY x "y">]><Package>&x;</Package>') }))).toBe(
    'package.xml:1 A document type declaration is not allowed',
  );
});

/** The zip with one field of an entry's directory record (and of its local header, where it is too) set. */
function altered(
  content: Uint8Array,
  name: string,
  field: { readonly directory: number; readonly header: number },
  value: number,
): Uint8Array {
  const bytes = Buffer.from(content);
  const record = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(value, record + field.directory);
  bytes.writeUInt32LE(value, bytes.indexOf(name) - 30 + field.header);
  return bytes;
}
const size = { directory: 24, header: 22 };
const checksum = { directory: 16, header: 14 };

describe('an entry whose directory does not say the truth', () => {
  const script = 'export const answer = 42;'.repeat(40);
  const honest = zip({}, { 'lwc/a/a.js': script });
  const refused = 'lwc/a/a.js:1 The package is not a valid zip file: the size or the checksum of this entry is not that of its content';

  test('is read when nothing is altered', () => {
    expect(Buffer.from(readPackage(honest).files.get('lwc/a/a.js')!).toString()).toBe(script);
  });

  test.each([0, 1, 999])('%d bytes stated for 1,000 are refused, not cut', (stated) => {
    expect(script).toHaveLength(1000);
    expect(problemOf(altered(honest, 'lwc/a/a.js', size, stated))).toBe(refused);
  });

  test('more bytes stated than there are do no harm: it is read whole', () => {
    const overstated = altered(honest, 'lwc/a/a.js', size, 5000);
    expect(Buffer.from(readPackage(overstated).files.get('lwc/a/a.js')!).toString()).toBe(script);
  });

  test('a bomb that states a small size is refused', () => {
    const bomb = zipSync({ 'package.xml': strToU8(manifest({})), 'lwc/a/a.js': new Uint8Array(packageLimits.entryBytes + 1) });
    expect(problemOf(altered(bomb, 'lwc/a/a.js', size, 10))).toBe(refused);
  });

  test('a wrong checksum is refused', () => {
    expect(problemOf(altered(honest, 'lwc/a/a.js', checksum, 1))).toBe(refused);
  });

  test('the same name twice is refused', () => {
    const twice = zipSync({ 'package.xml': strToU8(manifest({})), 'lwc/a/a.js': strToU8('a'), 'lwc/a/b.js': strToU8('b') });
    expect(problemOf(Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('lwc/a/b.js', 'lwc/a/a.js'), 'latin1'))).toMatch(
      /^lwc\/a\/a.js:1 /,
    );
  });

  test('stored entries are held to it as well', () => {
    const stored = zipSync({ 'package.xml': strToU8(manifest({})), 'a.txt': strToU8('hello') }, { level: 0 });
    expect(Buffer.from(readPackage(stored).files.get('a.txt')!).toString()).toBe('hello');
    expect(problemOf(altered(stored, 'a.txt', checksum, 1))).toMatch(/^a.txt:1 The package is not a valid zip file/);
  });
});
