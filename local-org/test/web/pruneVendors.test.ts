import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pruneVendors } from '../../src/web/build/pruneVendors.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'vendors-'));
const now = Date.now();
const vendor = (digit: string, ending = ''): string => `vendor-${digit.repeat(16)}${ending}`;

function make(name: string, hoursAgo: number): void {
  const directory = path.join(cache, name);
  mkdirSync(directory);
  const at = (now - hoursAgo * 3_600_000) / 1000;
  utimesSync(directory, at, at);
}

afterAll(() => rmSync(cache, { recursive: true }));

test('the current build, the newest other, what is being made and what is no build stay', () => {
  make(vendor('a'), 9);
  make(vendor('b'), 5);
  make(vendor('c'), 7);
  make(vendor('d', '.4711'), 0.5);
  make(vendor('e', '.4712'), 6);
  make('notes', 99);
  pruneVendors(cache, path.join(cache, vendor('a')), now);
  expect(readdirSync(cache).sort()).toEqual(['notes', vendor('a'), vendor('b'), vendor('d', '.4711')]);
});
