import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Messages } from '@salesforce/core';
import { printable } from '../project/printable.ts';
import { askIn, type Terminal } from '../scaffold/ask.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

/** The file beside another one that has another ending: `plan.html` and `plan.pdf`. */
export function withEnding(file: string, ending: string): string {
  const own = extname(file);
  return own.toLowerCase() === ending ? file : `${own === '' ? file : file.slice(0, -own.length)}${ending}`;
}

/**
 * Whether files may be written: those that are there are only overwritten by a flag or a person's word.
 * @throws SfError FileExistsError, NotOverwrittenError
 */
export async function mayWrite(files: readonly string[], overwrite: boolean, terminal: Terminal | undefined): Promise<void> {
  if (overwrite) return;
  for (const file of files) {
    if (!(await isThere(file))) continue;
    if (!terminal) throw messages.createError('error.fileExists', [file]);
    const asker = askIn(terminal);
    try {
      if (!(await asker.yes(messages.getMessage('ask.overwrite', [printable(file)]), 'n')))
        throw messages.createError('error.notOverwritten', [file]);
    } finally {
      asker.close();
    }
  }
}

/** Writes a file; folders that are missing are made. @throws SfError CannotWriteError */
export async function writeReport(file: string, content: string | Buffer): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw messages.createError('error.cannotWrite', [file, (error as Error).message]);
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
