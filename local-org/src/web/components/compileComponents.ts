import { build, type BuildFailure, type Plugin } from 'esbuild';
import type { MetadataComponent, MetadataStore } from '../../metadata/metadataStore.ts';
import { lwcPlugin, type ModuleFiles, type ResolvedModule } from '../build/lwcPlugin.ts';
import type { TransformPool } from '../build/transformPool.ts';
import { scopedModule } from './scopedModules.ts';
import { withoutUsersOf } from './withoutUsersOf.ts';

export interface CompileProblem {
  readonly message: string;
  /** `accountPlan/accountPlan.html` */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly lineText: string | undefined;
}

/** The deployed components as one module: those of `names`. `problems` says what is wrong with the others. */
export interface CompiledComponents {
  readonly code: string;
  readonly names: readonly string[];
  readonly problems: readonly CompileProblem[];
}

export interface CompileOptions {
  readonly metadata: MetadataStore;
  /** `lightning/…` modules the import map knows. */
  readonly vendorModules: Readonly<Record<string, string>>;
  readonly pool: TransformPool;
  /** `lws`: one script for the Lightning Web Security sandbox, which finds its imports in `$modules`. */
  readonly mode: 'module' | 'lws';
}

/**
 * Compiles the deployed bundles in memory: what a client sent is never written to disk. A bundle that does not compile is left out, with
 * those that use it; the others work.
 */
export async function compileComponents(options: CompileOptions): Promise<CompiledComponents> {
  const bundles = options.metadata.list('LightningComponentBundle');
  const problems: CompileProblem[] = [];
  let sound: readonly MetadataComponent[] = bundles;
  for (;;) {
    const names = sound.filter(isComponent).map(({ fullName }) => fullName);
    const built = await bundle(names, bundles, options);
    if ('code' in built) return { ...built, names, problems };
    problems.push(...built.problems);
    const broken = new Set(built.problems.flatMap(({ file }) => file?.split('/')[0] ?? []));
    const left = withoutUsersOf(broken, sound);
    // A problem that is of no bundle would come again for ever.
    sound = left.length < sound.length ? left : [];
  }
}

type Built = { readonly code: string } | { readonly problems: readonly CompileProblem[] };

/** One attempt at `names`. */
async function bundle(names: readonly string[], bundles: readonly MetadataComponent[], options: CompileOptions): Promise<Built> {
  const isModule = options.mode === 'module';
  const exported = names.map((name) => `export { default as ${name} } from 'c/${name}';`).join('\n');
  try {
    const result = await build({
      stdin: { contents: exported, loader: 'js', sourcefile: 'components.js' },
      bundle: true,
      write: false,
      format: isModule ? 'esm' : 'iife',
      ...(isModule ? {} : { globalName: '$components', footer: { js: '$export($components);' } }),
      // Names in a stack trace are worth more here than bytes over the loopback.
      minify: false,
      target: 'es2022',
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        ...(isModule ? [] : [sandboxImports()]),
        lwcPlugin(deployedFiles(bundles, options), options.pool, isModule ? 'plain' : 'lws'),
      ],
    });
    return { code: result.outputFiles[0]!.text };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return {
      problems: error.errors.map(({ text, location }) => ({
        message: text,
        file: shown(location?.file),
        line: location?.line,
        lineText: location?.lineText,
      })),
    };
  }
}

const isBuildFailure = (error: unknown): error is BuildFailure => error instanceof Error && 'errors' in error;
const shown = (file: string | undefined): string | undefined => file?.replace(/^(lwc:)?\/?c\//, '');

/** A bundle with a face: a module of plain functions has no default export to mount. */
const isComponent = ({ fullName, files }: MetadataComponent): boolean =>
  `${fullName}.html` in files || /export\s+default\s+class/.test(files[`${fullName}.js`] ?? '');

/** `/c/<bundle>/<file>` */
function deployedFiles(bundles: readonly MetadataComponent[], { metadata, vendorModules }: CompileOptions): ModuleFiles {
  const files: ReadonlyMap<string, string> = new Map(
    bundles.flatMap(({ fullName, files: contents }) =>
      Object.entries(contents).flatMap(([file, source]) =>
        /\.(js|html|css)$/.test(file) ? [[`/c/${fullName}/${file}`, source] as const] : [],
      ),
    ),
  );
  const resolve = (specifier: string): ResolvedModule => {
    if (specifier in vendorModules) return { kind: 'external' };
    if (specifier.startsWith('@salesforce/')) return scopedModule(specifier, metadata);
    if (specifier.startsWith('c/')) {
      const name = specifier.slice(2);
      const found = ['js', 'css', 'html'].map((ending) => `/c/${name}/${name}.${ending}`).find((file) => files.has(file));
      return found
        ? { kind: 'file', path: found }
        : { kind: 'problem', problem: `There is no deployed bundle "${name}". Deploy it together with what imports it.` };
    }
    return { kind: 'problem', problem: missing(specifier) };
  };
  return { read: (file) => files.get(file), component: (file) => ({ namespace: 'c', name: file.split('/')[2]! }), resolve };
}

function missing(specifier: string): string {
  const name = /^lightning\/(.+)$/.exec(specifier)?.[1];
  if (name === undefined)
    return `"${specifier}" cannot be imported: a component may import lwc, lightning/*, c/*, @salesforce/* and its own files.`;
  const tag = `lightning-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return `This org has no ${specifier} (<${tag}>). It is neither a published base component nor one of the org's own.`;
}

/** The sandbox has no import map: its script reads `$modules`, which the page fills. */
function sandboxImports(): Plugin {
  return {
    name: 'sandbox-imports',
    setup(build) {
      build.onResolve({ filter: /^(lwc$|@lwc\/|lightning\/)/ }, ({ path: specifier }) => ({ path: specifier, namespace: 'sandbox' }));
      build.onLoad({ filter: /.*/, namespace: 'sandbox' }, ({ path: specifier }) => ({
        contents: `module.exports = $modules[${JSON.stringify(specifier)}];`,
        loader: 'js',
      }));
    },
  };
}
