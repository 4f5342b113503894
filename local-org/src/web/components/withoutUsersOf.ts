import type { MetadataComponent } from '../../metadata/metadataStore.ts';

/** The bundles that neither are among `names` nor use one of those, however far down. */
export function withoutUsersOf(names: ReadonlySet<string>, bundles: readonly MetadataComponent[]): readonly MetadataComponent[] {
  const used = new Map(bundles.map((bundle) => [bundle.fullName, usedBy(bundle)]));
  const lost = new Set(names);
  const isLost = ({ fullName }: MetadataComponent): boolean => lost.has(fullName) || used.get(fullName)!.some((name) => lost.has(name));
  // Each round loses those one step further away.
  for (let before = -1; before !== lost.size;) {
    before = lost.size;
    for (const bundle of bundles) if (isLost(bundle)) lost.add(bundle.fullName);
  }
  return bundles.filter(({ fullName }) => !lost.has(fullName));
}

/** `import … from 'c/name'` and `<c-name>`. */
function usedBy({ files }: MetadataComponent): readonly string[] {
  return Object.entries(files).flatMap(([file, source]) =>
    file.endsWith('.html')
      ? [...source.matchAll(/<c-([a-z0-9-_]+)/g)].map(([, tag]) =>
          tag!.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
        )
      : [...source.matchAll(/['"]c\/(\w+)['"]/g)].map(([, name]) => name!),
  );
}
