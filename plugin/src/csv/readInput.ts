import { readFile, stat } from 'node:fs/promises';
import { refusal } from './csvRefusal.ts';

/** Larger sheets are no plans of people. In bytes. */
const LARGEST = 32 * 1024 * 1024;

/** The bytes of a file a user named. Nothing too large is even read. @throws SfError TooLargeError */
export async function readInput(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > LARGEST) throw refusal('tooLarge', [file, LARGEST / 1024 / 1024]);
  return readFile(file);
}
