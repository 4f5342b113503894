import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { runHere, sampleProject, temporaryFolder, type TemporaryProject } from './runHere.ts';

/** A copy of the rich project of the tests. */
export const richProject = (): TemporaryProject => sampleProject('meridian');

/** A project of these records. */
export function projectOf(records: readonly KeyedRecord[]): TemporaryProject {
  const folder = temporaryFolder();
  for (const { path, text } of [{ path: 'account-plan.yaml', text: 'format: 1\n' }, ...writePlanFiles(records)]) {
    mkdirSync(dirname(join(folder.root, path)), { recursive: true });
    writeFileSync(join(folder.root, path), text);
  }
  return folder;
}

/** The text of the file that the command writes. */
export async function reportOf({ root }: TemporaryProject, flags: readonly string[] = []): Promise<string> {
  const file = join(root, 'report.out');
  const { exitCode, stderr } = await runHere(root, [
    ...['generate', 'report', '--today', '2026-11-22', '--overwrite', '--output-file', file],
    ...flags,
  ]);
  if (exitCode !== 0) throw new Error(`generate report ended with ${exitCode}:\n${stderr}`);
  return readFileSync(file, 'utf8');
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** What a reader of the HTML reads, tags taken out, one space between words. */
export function readable(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => SIGNS[name]!)
    .replace(/\s+/g, ' ');
}

/** What a reader of the Markdown reads, escapes taken out. */
export function readableMarkdown(text: string): string {
  return text.replace(/\\([^A-Za-z0-9\s])/g, '$1').replace(/\s+/g, ' ');
}
