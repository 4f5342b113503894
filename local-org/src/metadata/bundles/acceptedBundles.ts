import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheDirectory } from '../../cacheDirectory.ts';
import { COMPILER_CONFIGS } from './compileRequest.ts';

/** Past this many the file begins anew. */
const MOST = 20_000;

export interface AcceptedBundles {
  has(key: string): boolean;
  add(keys: readonly string[]): void;
}

/**
 * What the platform compiler accepted, by content, across processes: a second org, or the next start with a new database, compiles only what is new.
 * Refusals are not kept, as their sentences are wanted. A file that cannot be read or written costs time and nothing else.
 * @param directory safe to delete at any time
 */
export function acceptedBundles(directory = cacheDirectory): AcceptedBundles {
  const file = join(directory, `accepted-bundles-${compilerFingerprint()}.txt`);
  let known: Set<string> | undefined;
  const read = () => (known ??= new Set(quietly(() => readFileSync(file, 'utf8').split('\n')) ?? []));
  return {
    has: (key) => read().has(key),
    add(keys) {
      const fresh = keys.filter((key) => !read().has(key));
      if (fresh.length === 0) return;
      for (const key of fresh) known!.add(key);
      quietly(() => {
        mkdirSync(directory, { recursive: true });
        if (known!.size > MOST) {
          rmSync(file, { force: true });
          known = new Set(fresh);
        }
        // Whole lines at once: other processes append to the same file.
        appendFileSync(file, `${fresh.join('\n')}\n`);
      });
    },
  };
}

/** Another compiler, or the same one asked otherwise, may say something else. */
function compilerFingerprint(): string {
  const { version } = createRequire(import.meta.url)('@lwc/sfdc-lwc-compiler/package.json') as { readonly version: string };
  return createHash('sha256')
    .update(JSON.stringify([version, COMPILER_CONFIGS]))
    .digest('hex')
    .slice(0, 12);
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
