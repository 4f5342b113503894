import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of other people's packages that the build put into `lib/`: what is copied has to carry them.
 * @param root folder of the built plugin
 * @throws Error for a package that has none
 */
export function bundledLicences(root: string): string {
  const inputs = readFileSync(join(root, 'lib/.inputs'), 'utf8').split('\n');
  const packages = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter((folder) => folder !== undefined),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const [file] = globSync('LICEN[CS]E*', { cwd: join(root, folder) });
      if (!file) throw new Error(`${name} is bundled and has no licence.`);
      return `${name} ${version}\n\n${readFileSync(join(root, folder, file), 'utf8')}`;
    })
    .join('\n----\n\n');
}
