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
