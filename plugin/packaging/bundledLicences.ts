import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of other people's packages that the build put into `lib/`: what is copied has to carry them. Of a package that has no such file, that of
 * another one from the same repository, else what it says of itself.
 * @param root folder of the built plugin
 * @throws Error for a package that has none
 */
export function bundledLicences(root: string): string {
  const inputs = readFileSync(join(root, 'lib/.inputs'), 'utf8').split('\n');
  const packages = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter((folder) => folder !== undefined),
  );
  const described = [...packages].sort().map((folder) => read(join(root, folder)));
  return described
    .map(({ name, version, origin, text, said }) => {
      const licence = text ?? described.find((other) => other.origin === origin && other.text !== undefined)?.text ?? said;
      if (licence === undefined) throw new Error(`${name} is bundled and has no licence.`);
      return `${name} ${version}\n\n${licence}`;
    })
    .join('\n----\n\n');
}

function read(folder: string) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [file] = globSync('LICEN[CS]E*', { cwd: folder });
  return {
    ...{ name: String(name), version: String(version), origin: `${license} ${repository?.url ?? name}` },
    text: file && readFileSync(join(folder, file), 'utf8'),
    said: license && `${license}, ${author?.name ?? author ?? 'its authors'}, ${repository?.url ?? name}\n`,
  };
}
