import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@lwc/sfdc-lwc-compiler';

// A program of its own: the compiler is large, and Jest would load it module by module.
// Argument: the folder of the bundles. Prints {"<bundle>": ["<what is wrong>", …]} for every bundle in it.
const [folder] = process.argv.slice(2);
const problems: Record<string, readonly string[]> = {};
for (const entry of readdirSync(folder!, { withFileTypes: true })) {
  const bundle = join(folder!, entry.name);
  if (!entry.isDirectory() || !readdirSync(bundle).includes(`${entry.name}.js-meta.xml`)) continue;
  const { success, diagnostics } = await compile({
    bundle: { type: 'platform', namespace: 'c', name: entry.name, files: filesOf(bundle), options: { apiVersion: 66 } },
    compilerConfigs: [{ outputConfig: { minify: true, env: { NODE_ENV: 'production' }, lockerConfig: { enabled: true } } }],
  } as never);
  problems[entry.name] = success ? [] : diagnostics.map(({ message }) => message);
}
process.stdout.write(JSON.stringify(problems));

/** What a deploy would send, by its path in the bundle. */
function filesOf(bundle: string): Readonly<Record<string, string>> {
  const names = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
  const isDeployed = (name: string) => /\.(js|html|css|svg)$/.test(name) && !name.includes('__tests__');
  return Object.fromEntries(names.filter(isDeployed).map((name) => [name, readFileSync(join(bundle, name), 'utf8')]));
}
