import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type OnResolveResult, type Plugin } from 'esbuild';
import { pruneVendors } from './pruneVendors.ts';
import { createTransformPool } from './transformPool.ts';
import { lwcPlugin } from './lwcPlugin.ts';
import { baseComponentsVersion, ourSourceFolder, vendorFiles, vendorSpecifiers } from './vendorModules.ts';

const require = createRequire(import.meta.url);

export interface VendorProgress {
  readonly step: string;
  /** 0 … 1 */
  readonly fraction: number;
}

export interface VendorBuild {
  /** Holds `modules/`, `assets/`. */
  readonly directory: string;
  /** Changes whenever what is in `directory` would: safe to cache under for ever. */
  readonly key: string;
  /** `lwc`, `@lwc/synthetic-shadow`, `lightning/…` to their file below `directory`. */
  readonly modules: Readonly<Record<string, string>>;
}

/** As many files as the packages of today have; only tells how far a build is. */
const EXPECTED_FILES = 2990;

/**
 * Builds LWC, the Lightning base components and our own `lightning/*` modules for the browser, once: a later call with the
 * same packages and sources finds the result in `cacheDirectory`.
 * @throws when a module cannot be compiled (a bug of ours, or an incomplete install)
 */
export async function buildVendor(options: {
  cacheDirectory: string;
  onProgress?: (progress: VendorProgress) => void;
}): Promise<VendorBuild> {
  const key = vendorKey();
  const directory = path.join(options.cacheDirectory, `vendor-${key}`);
  const manifest = path.join(directory, 'modules.json');
  if (!existsSync(manifest)) {
    const unfinished = `${directory}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const modules = await bundle(unfinished, options.onProgress ?? (() => {}));
    copyDesignSystem(unfinished);
    writeFileSync(path.join(unfinished, 'modules.json'), JSON.stringify(modules));
    // Two processes may build at once; whichever is first wins and the other throws its own away.
    if (existsSync(manifest)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, directory);
    pruneVendors(options.cacheDirectory, directory);
  }
  return { directory, key, modules: JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string> };
}

async function bundle(directory: string, onProgress: (progress: VendorProgress) => void): Promise<Record<string, string>> {
  const pool = createTransformPool();
  const files = vendorFiles();
  const specifiers = vendorSpecifiers();
  const entries = Object.fromEntries([
    ['lwc', 'entry:lwc'],
    ['synthetic-shadow', 'entry:@lwc/synthetic-shadow'],
    ...specifiers.map((specifier) => [specifier, `entry:${specifier}`]),
  ]) as Record<string, string>;
  let done = 0;
  const counted = {
    ...pool,
    transform: async (request: Parameters<typeof pool.transform>[0]) => {
      const result = await pool.transform(request);
      if (++done % 50 === 0)
        onProgress({ step: 'Compiling the Lightning base components', fraction: Math.min(0.95, done / EXPECTED_FILES) });
      return result;
    },
  };
  try {
    await build({
      entryPoints: entries,
      outdir: path.join(directory, 'modules'),
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
      define: { 'import.meta.env.SSR': 'false', 'process.env.NODE_ENV': '"production"' },
      plugins: [entryPlugin(specifiers, files), engineSources(), lwcPlugin(files, counted)],
    });
  } finally {
    await pool.close();
  }
  onProgress({ step: 'Compiling the Lightning base components', fraction: 1 });
  return {
    lwc: 'modules/lwc.js',
    '@lwc/synthetic-shadow': 'modules/synthetic-shadow.js',
    ...Object.fromEntries(specifiers.map((specifier) => [specifier, `modules/${specifier}.js`])),
  };
}

/**
 * Entries re-export one module each and all import `everything`: esbuild then sees every module reached from every entry
 * and puts them into ONE shared file instead of hundreds, so that a page is a handful of requests.
 */
function entryPlugin(specifiers: readonly string[], files: ReturnType<typeof vendorFiles>): Plugin {
  const everything = ['@lwc/synthetic-shadow', 'lwc', ...specifiers].map((specifier) => `import ${JSON.stringify(specifier)};`).join('\n');
  return {
    name: 'vendor-entries',
    setup(build) {
      build.onResolve({ filter: /^entry:/ }, ({ path: id }): OnResolveResult => ({ path: id, namespace: 'entry' }));
      build.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path: id }) => {
        if (id === 'entry:everything') return { contents: everything };
        const specifier = JSON.stringify(id.slice('entry:'.length));
        const module = files.resolve(JSON.parse(specifier) as string);
        const source = module?.kind === 'file' ? (files.read(module.path) ?? '') : '';
        const hasDefault = specifier.includes('/') && /export\s+default|as default/.test(source);
        return {
          contents: `import 'entry:everything';\nexport * from ${specifier};${hasDefault ? `\nexport { default } from ${specifier};` : ''}`,
        };
      });
    },
  };
}

/**
 * The engine is already plain JavaScript: esbuild reads it as it is. It looks once, when it is loaded, whether there is a synthetic
 * shadow, so it brings that along: esbuild may put the two into different files and load the engine's first.
 */
function engineSources(): Plugin {
  return {
    name: 'engine',
    setup(build) {
      const esModule = (specifier: string): string =>
        require.resolve(specifier).replace(/index\.cjs(\.js)?$/, () => (specifier.startsWith('@locker/') ? 'index.mjs.js' : 'index.js'));
      build.onResolve({ filter: /^lwc$/ }, ({ path: id }) => ({ path: id, namespace: 'engine' }));
      build.onLoad({ filter: /.*/, namespace: 'engine' }, () => ({
        contents: `import '@lwc/synthetic-shadow';\nexport * from '@lwc/engine-dom';`,
        resolveDir: import.meta.dirname,
      }));
      // The sandbox's sanitiser.
      build.onResolve({ filter: /^dompurify$/ }, () => ({
        path: createRequire(require.resolve('@locker/html-sanitizer')).resolve('dompurify'),
      }));
      build.onResolve({ filter: /^@(lwc|locker)\/.+$/ }, ({ path: specifier }) => ({ path: esModule(specifier), namespace: 'file' }));
    },
  };
}

/** SLDS: the style sheet, its fonts and the icon sprites the pages use. */
function copyDesignSystem(directory: string): void {
  const source = path.join(path.dirname(require.resolve('@salesforce-ux/design-system/package.json')), 'assets');
  const target = path.join(directory, 'assets');
  cpSync(path.join(source, 'styles/salesforce-lightning-design-system.min.css'), path.join(target, 'slds.css'));
  for (const name of ['standard', 'custom', 'utility', 'action', 'doctype']) {
    cpSync(path.join(source, `icons/${name}-sprite/svg/symbols.svg`), path.join(target, `icons/${name}-sprite/svg/symbols.svg`));
  }
}

function vendorKey(): string {
  const hash = createHash('sha256');
  hash.update(baseComponentsVersion);
  for (const name of ['@lwc/compiler', '@lwc/engine-dom', '@lwc/synthetic-shadow', '@salesforce-ux/design-system', 'esbuild']) {
    hash.update(name + (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version);
  }
  for (const folder of [ourSourceFolder, import.meta.dirname]) {
    for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      if (/\.(ts|js|html|css)$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)));
    }
  }
  hash.update(readFileSync(path.join(import.meta.dirname, '../components/pageConstants.ts')));
  return hash.digest('hex').slice(0, 16);
}
