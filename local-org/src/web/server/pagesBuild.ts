import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

export interface PagesBuild {
  readonly script: string;
  readonly style: string;
  /** Safe to cache under for ever. */
  readonly key: string;
}

/** Our own pages as one module and one style sheet. Takes some tens of milliseconds, so it is not cached on disk. */
export async function buildPages(): Promise<PagesBuild> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, '../pages/main.ts')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    // Lit's production build.
    conditions: ['browser'],
    external: ['lwc', '@lwc/synthetic-shadow', 'lightning/*'],
  });
  const output = (ending: string): string => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const [script, style] = [output('.js'), output('.css')];
  return { script, style, key: createHash('sha256').update(script).update(style).digest('hex').slice(0, 16) };
}
