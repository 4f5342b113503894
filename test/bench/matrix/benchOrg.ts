import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { LocalOrg } from '../../../local-org/src/localOrg.ts';
import { deployTo, failures } from '../../../local-org/test/metadata/packages.ts';

const root = resolve(import.meta.dirname, '../../..');

export interface BenchOrg {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
}

/** An org in memory with the bundles that a page needs, and nothing else of the project: pages are measured, not data. */
export async function startBenchOrg(page: string, ownBundles = join(import.meta.dirname, 'bundle')): Promise<BenchOrg> {
  const localOrg = new LocalOrg({ file: ':memory:', port: 0 });
  const { url } = await localOrg.start();
  const names = bundlesFor(page, ownBundles);
  const files = Object.fromEntries(names.flatMap((name) => filesOf(name, ownBundles)));
  const labels = readFileSync(join(root, 'force-app/main/default/labels/CustomLabels.labels-meta.xml'), 'utf8');
  const result = await deployTo(
    localOrg.org,
    { LightningComponentBundle: names, CustomLabels: ['CustomLabels'] },
    { ...files, 'labels/CustomLabels.labels': labels },
  );
  if (!result.success) throw new Error(`The org refused the deploy: ${failures(result).slice(0, 5).join('\n')}`);
  const { token } = localOrg.openSession(localOrg.administrator);
  return { url, token, stop: () => localOrg.stop() };
}

/** A bundle and all it uses. */
function bundlesFor(page: string, ownBundles: string): readonly string[] {
  const names = new Set<string>();
  const pending = [page];
  while (pending.length > 0) {
    const name = pending.pop()!;
    if (names.has(name)) continue;
    names.add(name);
    for (const [, text] of filesOf(name, ownBundles)) {
      for (const [, used] of text.matchAll(/['"]c\/(\w+)['"]/g)) pending.push(used!);
      for (const [, tag] of text.matchAll(/<c-([a-z0-9-]+)/g))
        pending.push(tag!.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()));
    }
  }
  return [...names];
}

/** By path in the package; TypeScript as the JavaScript it becomes. */
function filesOf(name: string, ownBundles: string): readonly (readonly [path: string, text: string])[] {
  const directory = readdirSync(ownBundles).includes(name) ? join(ownBundles, name) : join(root, 'lwc', name);
  const isTypeScript = readdirSync(directory).includes(`${name}.ts`);
  return readdirSync(directory)
    .filter((file) => /\.(ts|html|css|xml)$/.test(file) || (!isTypeScript && file.endsWith('.js')))
    .map((file) => {
      const text = readFileSync(join(directory, file), 'utf8');
      const built = file.endsWith('.ts') ? stripTypeScriptTypes(text).replace(/(from '\.\/[^']+)\.ts'/g, "$1.js'") : text;
      return [`lwc/${name}/${file.replace(/\.ts$/, '.js')}`, built] as const;
    });
}
