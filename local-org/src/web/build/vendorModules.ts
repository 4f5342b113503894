import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ModuleFiles, ResolvedModule } from './lwcPlugin.ts';
import { pageConstant } from '../components/pageConstants.ts';

const require = createRequire(import.meta.url);
const BASE_COMPONENTS = path.dirname(require.resolve('lightning-base-components/package.json'));
const BASE_SOURCE = path.join(BASE_COMPONENTS, 'src/lightning');
const OUR_SOURCE = path.join(import.meta.dirname, '../platform/lightning');

interface BaseComponentsPackage {
  readonly version: string;
  readonly lwc: { readonly modules: readonly { readonly name?: string; readonly path?: string }[]; readonly expose: readonly string[] };
}

const basePackage = JSON.parse(readFileSync(path.join(BASE_COMPONENTS, 'package.json'), 'utf8')) as BaseComponentsPackage;
/** Labels, gates and formats that the base components bring along. */
const stubs = new Map(
  basePackage.lwc.modules.flatMap(({ name, path: file }) => (name && file ? [[name, path.join(BASE_COMPONENTS, file)] as const] : [])),
);

/** Needs the browser's camera bridge, Lightning's own routing or a module that is not published. */
const UNUSABLE = new Set(['lightning/barcodeScanner', 'lightning/primitiveFigure']);

/** Every `lightning/*` module a deployed component may import, ours first. */
export function vendorSpecifiers(): readonly string[] {
  const ours = readdirSync(OUR_SOURCE)
    .filter((name) => statSync(path.join(OUR_SOURCE, name)).isDirectory())
    .map((name) => `lightning/${name}`);
  const base = basePackage.lwc.expose.filter((name) => !name.startsWith('lightning/iconSvgTemplates') && !UNUSABLE.has(name));
  // Used by lightning/modal at run time and by our pages, but not exposed by their package.
  const needed = ['lightning/overlayContainer', 'lightning/modalBase'];
  return [...new Set([...ours, ...base, ...needed])].sort();
}

/** The value a deployed bundle sees for a module that the base components define (`@salesforce/i18n/…`, …). */
export function baseStubSource(specifier: string): string | undefined {
  const file = stubs.get(specifier);
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}

export const baseComponentsVersion = basePackage.version;
/** What the vendor build is made of, besides packages. */
export const ourSourceFolder = path.join(import.meta.dirname, '../platform');

/** The files of the vendor build, on disk. */
export function vendorFiles(): ModuleFiles {
  const cache = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    if (!cache.has(file)) cache.set(file, existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined);
    return cache.get(file);
  };
  return {
    read,
    component: (file) => {
      const [, namespace, name] = /([^/]+)\/([^/]+)\/(?:buildTemplates\/.*|[^/]+|templates\/.*)$/.exec(file) ?? [];
      return { namespace: namespace ?? 'x', name: name ?? 'x' };
    },
    resolve: (specifier) => resolveVendor(specifier, read),
  };
}

function resolveVendor(specifier: string, read: (file: string) => string | undefined): ResolvedModule | undefined {
  if (specifier === 'lwc') return { kind: 'file', path: require.resolve('@lwc/engine-dom/dist/index.js') };
  if (specifier.startsWith('@lwc/')) return { kind: 'file', path: require.resolve(specifier) };
  const constant = pageConstant(specifier);
  if (constant !== undefined) return { kind: 'source', code: constant };
  const stub = stubs.get(specifier);
  if (stub !== undefined) return { kind: 'file', path: stub };
  if (!specifier.startsWith('lightning/')) return undefined;
  // Every user of the local org reads left to right: half the icons need not be built.
  const name = specifier.slice('lightning/'.length).replace(/^(iconSvgTemplates\w+)Rtl$/, '$1');
  const found = [OUR_SOURCE, BASE_SOURCE]
    .flatMap((folder) => ['ts', 'js', 'css'].map((ending) => path.join(folder, name, `${name}.${ending}`)))
    .find((file) => read(file) !== undefined);
  return found === undefined ? undefined : { kind: 'file', path: found };
}
