import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';

export interface ProjectCopy {
  readonly directory: string;
  /** Writes a file of the copy, new or not. */
  write(path: string, content: string): void;
  /** Replaces a text that must be there, so that a test breaks when the project no longer has what it means to break. */
  replace(path: string, before: string, after: string): void;
  remove(): void;
}

/** The project's own sources in a folder where a test may break them. Outside: the CLI reads nothing of the real one. */
export function projectCopy(): ProjectCopy {
  const directory = mkdtempSync(join(tmpdir(), 'account-planning-project-'));
  for (const path of ['sfdx-project.json', '.forceignore', 'force-app', 'lwc']) {
    cpSync(join(projectRoot, path), join(directory, path), {
      recursive: true,
      filter: (source) => !['node_modules', '__tests__'].includes(basename(source)),
    });
  }
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  return {
    directory,
    write,
    replace(path, before, after) {
      const content = readFileSync(join(directory, path), 'utf8');
      if (!content.includes(before)) throw new Error(`${path} does not contain ${before}`);
      write(path, content.replace(before, after));
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
