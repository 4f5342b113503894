import path from 'node:path';
import type { OnResolveResult, PartialMessage, Plugin } from 'esbuild';
import type { TransformPool } from './transformPool.ts';
import type { TransformRequest } from './transformFile.ts';

/** Where the files of the bundles are: on disk for the base components, in memory for what was deployed. */
export interface ModuleFiles {
  /** Undefined when there is no such file. */
  read(path: string): string | undefined;
  /** What `import … from 'specifier'` means; undefined is a build error that names it. */
  resolve(specifier: string): ResolvedModule | undefined;
  /** Namespace and name of the component a file belongs to. */
  component(path: string): { readonly namespace: string; readonly name: string };
}

export type ResolvedModule =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'source'; readonly code: string }
  /** `problem` says what the author should do. */
  | { readonly kind: 'problem'; readonly problem: string };

const NAMESPACE = 'lwc';
const GENERATED = 'generated';

/** An esbuild plugin that compiles Lightning web components wherever their files are. */
export function lwcPlugin(files: ModuleFiles, pool: TransformPool, renderer: TransformRequest['renderer'] = 'plain'): Plugin {
  return {
    name: 'lwc',
    setup(build) {
      const generated = new Map<string, string>();

      build.onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }): OnResolveResult => {
        if (kind === 'entry-point' && files.read(specifier) !== undefined) return { path: specifier, namespace: NAMESPACE };
        if (specifier.startsWith('.')) return { path: relativeFile(files, specifier, importer), namespace: NAMESPACE };
        const module = files.resolve(specifier);
        switch (module?.kind) {
          case 'file':
            return { path: module.path, namespace: NAMESPACE };
          case 'external':
            return { path: specifier, external: true };
          case 'source':
            generated.set(specifier, module.code);
            return { path: specifier, namespace: GENERATED };
          case 'problem':
            return { errors: [{ text: module.problem }] };
          case undefined:
            return { errors: [{ text: `There is no module "${specifier}" here.` }] };
        }
      });

      build.onLoad({ filter: /.*/, namespace: GENERATED }, ({ path: specifier }) => ({
        contents: generated.get(specifier) ?? '',
        loader: 'js',
      }));

      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path: id }) => {
        const file = id.split('?')[0]!;
        const source = files.read(file);
        // A component without a template or styles is normal: the compiler imports both anyway.
        if (source === undefined && file.endsWith('.html')) return { contents: 'export default void 0', loader: 'js' };
        if (source === undefined && file.endsWith('.css')) return { contents: 'export default void 0', loader: 'js' };
        if (source === undefined) return { errors: [{ text: `There is no file ${file}.` }] };
        const result = await pool.transform({
          source,
          path: file,
          ...files.component(file),
          isScoped: id.endsWith('?scoped=true'),
          renderer,
        });
        if ('error' in result) return { errors: [problem(file, source, result.error)] };
        return { contents: result.code, loader: 'js' };
      });
    },
  };
}

function problem(
  file: string,
  source: string,
  error: { message: string; line: number | undefined; column: number | undefined },
): PartialMessage {
  if (error.line === undefined) return { text: error.message, location: { file, line: 1, column: 0 } };
  return {
    text: error.message,
    location: { file, line: error.line, column: error.column ?? 0, lineText: source.split('\n')[error.line - 1] ?? '' },
  };
}

function relativeFile(files: ModuleFiles, specifier: string, importer: string): string {
  const [relative, query] = specifier.split('?');
  const joined = path.posix.join(path.posix.dirname(importer.split('?')[0]!), relative!);
  const found = [joined, `${joined}.js`, `${joined}.ts`].find((candidate) => files.read(candidate) !== undefined) ?? joined;
  return query ? `${found}?${query}` : found;
}
