import { symlinkSync, writeFileSync } from 'node:fs';
import { LocalOrg } from '../../src/localOrg.ts';
import { accountNames, makeOrg, scratch } from './scratch.ts';

test('an org that runs has its file to itself, whatever path leads there', async () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeOrg(file);
  symlinkSync(file, folder.path('alias.sqlite'));
  const org = new LocalOrg({ file, port: 0 });
  for (const path of [file, folder.path('alias.sqlite'), `${folder.directory}/./org.sqlite`]) {
    expect(() => new LocalOrg({ file: path, port: 0 })).toThrow(`${path} is in use by another local org.`);
  }
  await org.stop();
  await new LocalOrg({ file: folder.path('alias.sqlite'), port: 0 }).stop();
});

test('a fresh start throws away what the file held, but not while another org uses it', async () => {
  const file = scratch().path('org.sqlite');
  makeOrg(file);
  const running = new LocalOrg({ file, port: 0 });
  expect(() => new LocalOrg({ file, port: 0, isFresh: true })).toThrow('is in use by another local org');
  expect(accountNames(running.org)).toEqual(['Kept']);
  await running.stop();
  const fresh = new LocalOrg({ file, port: 0, isFresh: true });
  expect(accountNames(fresh.org)).toEqual([]);
  await fresh.stop();
});

test('a file that cannot be opened is not kept locked', () => {
  const file = scratch().path('notes.sqlite');
  writeFileSync(file, 'These are my notes.');
  const opened = () => new LocalOrg({ file, port: 0 });
  expect(opened).toThrow('is not a database');
  expect(opened).toThrow('is not a database');
});

test('where there is no folder, that is what is said', () => {
  const file = scratch().path('missing/org.sqlite');
  expect(() => new LocalOrg({ file, port: 0 })).toThrow('does not exist. Make it first.');
});

test('an org that is stopped twice at once stops once', async () => {
  const org = new LocalOrg({ file: scratch().path('org.sqlite'), port: 0 });
  await org.start();
  await Promise.all([org.stop(), org.stop()]);
  await org.stop();
});
