import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseXml, childText, childrenOf, XmlError } from './parseXml.ts';
import { zipDirectory } from './zipDirectory.ts';

/** Members asked for, by type; `*` stands for all there are in the package. */
export type PackageMembers = ReadonlyMap<string, readonly string[]>;

export interface MetadataPackage {
  readonly members: PackageMembers;
  readonly apiVersion: string;
  /** Deleted before and after the rest is applied. */
  readonly destroyFirst: PackageMembers;
  readonly destroyLast: PackageMembers;
  /** By path below the package's root, `objects/Account.object`; package.xml and the destructive manifests are not among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The zip as a whole cannot be taken; `fileName` says which part of it. */
export class PackageError extends Error {
  readonly fileName: string;
  readonly line: number;
  readonly column: number;
  constructor(message: string, fileName: string, line = 1, column = 1) {
    super(message);
    this.name = 'PackageError';
    this.fileName = fileName;
    this.line = line;
    this.column = column;
  }
}

/** Salesforce: 39 MB zipped, 400 MB (or 600) unzipped, 10,000 files. Ours are lower where a laptop's memory says so. */
export const packageLimits = { zipBytes: 39_000_000, totalBytes: 200_000_000, entryBytes: 20_000_000, entries: 10_000 };

const manifestNames = {
  destroyFirst: 'destructiveChangesPre.xml',
  destroy: 'destructiveChanges.xml',
  destroyLast: 'destructiveChangesPost.xml',
};

/**
 * Opens a Metadata API zip: package.xml at its root or in its only top folder.
 * @throws PackageError when it is no zip, too large, has unsafe paths, or a manifest is missing or malformed
 */
export function readPackage(zip: Uint8Array): MetadataPackage {
  const files = stripRoot(unzip(zip));
  const manifest = readManifest(files, 'package.xml');
  if (!manifest) throw new PackageError('No package.xml found', 'package.xml');
  // destructiveChanges.xml without Pre or Post is applied before the additions.
  const first = [manifestNames.destroy, manifestNames.destroyFirst].map((name) => readManifest(files, name)?.members ?? new Map());
  const last = readManifest(files, manifestNames.destroyLast)?.members ?? new Map();
  const manifests = new Set(['package.xml', ...Object.values(manifestNames)]);
  return {
    members: manifest.members,
    apiVersion: manifest.version,
    destroyFirst: merge(first),
    destroyLast: last,
    files: new Map([...files].filter(([path]) => !manifests.has(path))),
  };
}

function unzip(zip: Uint8Array): Map<string, Uint8Array> {
  if (zip.byteLength > packageLimits.zipBytes) throw new PackageError(`The zip is larger than ${packageLimits.zipBytes} bytes`, '');
  let total = 0;
  let entries = 0;
  // Thrown inside the filter, so nothing beyond the limits is ever inflated.
  const filter = (entry: { name: string; originalSize: number }): boolean => {
    checkPath(entry.name);
    entries += 1;
    total += entry.originalSize;
    if (entries > packageLimits.entries) throw new PackageError(`The zip has more than ${packageLimits.entries} entries`, '');
    if (entry.originalSize > packageLimits.entryBytes)
      throw new PackageError(`The file is larger than ${packageLimits.entryBytes} bytes`, entry.name);
    if (total > packageLimits.totalBytes)
      throw new PackageError(`The unzipped package is larger than ${packageLimits.totalBytes} bytes`, '');
    return !entry.name.endsWith('/');
  };
  try {
    const files = new Map(Object.entries(unzipSync(zip, { filter })));
    requireWholeEntries(zip, files);
    return files;
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError(`The package is not a valid zip file: ${(error as Error).message}`, '');
  }
}

/**
 * Only as much room is made as an entry states: content beyond it is cut off without a word. The entry's checksum tells, for it is of the whole
 * content. (An entry that overstates its size is read whole, and its statement counts against the limits.)
 */
function requireWholeEntries(zip: Uint8Array, files: ReadonlyMap<string, Uint8Array>): void {
  const seen = new Set<string>();
  for (const { name, checksum } of zipDirectory(zip)) {
    const content = files.get(name);
    if (seen.has(name)) throw new PackageError('The package has this entry twice', name);
    seen.add(name);
    if (content && crc32(content) !== checksum)
      throw new PackageError(
        'The package is not a valid zip file: the size or the checksum of this entry is not that of its content',
        name,
      );
  }
}

function checkPath(path: string): void {
  const parts = path.split('/');
  const isPlain = !path.includes('\\') && !/[\u0000-\u001f:]/.test(path) && path.length <= 400 && !path.startsWith('/');
  if (!isPlain || parts.some((part, index) => part === '.' || part === '..' || (part === '' && index < parts.length - 1))) {
    throw new PackageError('The path is not allowed in a package: use plain relative names', path);
  }
}

/** A package may lie in one folder, as retrieve makes it (`unpackaged/package.xml`). */
function stripRoot(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  if (files.has('package.xml')) return files;
  const roots = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  const [root] = roots;
  if (roots.size !== 1 || root === undefined || !files.has(`${root}/package.xml`)) return files;
  return new Map([...files].map(([path, content]) => [path.slice(root.length + 1), content]));
}

function readManifest(files: ReadonlyMap<string, Uint8Array>, name: string): { members: PackageMembers; version: string } | undefined {
  const content = files.get(name);
  if (!content) return undefined;
  try {
    const root = parseXml(decodeText(content));
    if (root.name !== 'Package') throw new XmlError(`Expected <Package>, found <${root.name}>`, root.line, root.column);
    const groups = childrenOf(root, 'types').map((group) => {
      const type = childText(group, 'name');
      if (!type) throw new XmlError('<types> has no <name>', group.line, group.column);
      return new Map([[type, childrenOf(group, 'members').map((member) => member.text)]]);
    });
    return { members: merge(groups), version: childText(root, 'version') ?? '68.0' };
  } catch (error) {
    if (error instanceof XmlError) throw new PackageError(error.message, name, error.line, error.column);
    throw error;
  }
}

function merge(groups: readonly PackageMembers[]): PackageMembers {
  const merged = new Map<string, readonly string[]>();
  for (const group of groups) for (const [type, members] of group) merged.set(type, [...(merged.get(type) ?? []), ...members]);
  return merged;
}

/** File content as text; bytes that are no UTF-8 become the replacement character. */
export function decodeText(content: Uint8Array): string {
  return new TextDecoder('utf-8').decode(content);
}
