interface PackageManifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [property: string]: unknown;
}

/**
 * The `package.json` that is packed. Without what only this repository needs, the workspace of the domain modules among it, and with ranges instead of
 * exact versions: the plugins of a CLI share one `node_modules`, so that what another plugin has brought is not installed again.
 */
export function packedManifest({ private: _, exports: __, devDependencies: ___, ...manifest }: PackageManifest): PackageManifest {
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies).map(([name, version]) => [name, `^${version}`]));
  // What @salesforce/core asks for, said where npm says it first.
  return { ...manifest, engines: { node: '>=22' }, dependencies };
}
