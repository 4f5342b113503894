import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parsedRun, startPlugin, type PluginRun } from './startPlugin.ts';

/** A plan project to work on, gone after the test. */
export interface TemporaryProject {
  readonly root: string;
  remove(): void;
}

/** An empty folder to put one into. */
export function temporaryFolder(): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'account-planning-project-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A copy of a sample project of the tests. */
export function sampleProject(name: 'halvorsen' | 'meridian' = 'halvorsen'): TemporaryProject {
  const folder = temporaryFolder();
  cpSync(resolve(import.meta.dirname, '../projects', name), folder.root, { recursive: true });
  return folder;
}

/** `bin/run.js account-plan <args>` in a directory, without any org. */
export async function runHere(directory: string, commandArguments: readonly string[], environment?: NodeJS.ProcessEnv): Promise<PluginRun> {
  return startPlugin(directory, commandArguments, environment).done;
}

/** What it printed with `--json`, parsed. */
export async function runHereJson(directory: string, commandArguments: readonly string[], environment?: NodeJS.ProcessEnv): Promise<any> {
  return parsedRun(runHere(directory, [...commandArguments, '--json'], environment), commandArguments);
}
