import type { Problem } from './deployResult.ts';
import { keyOf, type Draft } from './draft.ts';
import { checkElements, toNode } from './knowledge/elements.ts';
import { childText, parseXml, XmlError, type XmlElement } from './parseXml.ts';
import { decodeText } from './readPackage.ts';
import { typeOfDirectory, type ChildType, type MetadataType } from './registry.ts';

export interface Decomposed {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly problems: readonly Problem[];
}

type Files = ReadonlyMap<string, Uint8Array>;
type Report = (problem: Problem) => void;

/** Takes every file of a package apart into components. What cannot be read becomes a problem of its component. */
export function decompose(files: Files): Decomposed {
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  for (const [type, paths] of groupByType(files, report)) {
    const found = readers[type.shape](type, paths, files, report);
    for (const draft of found) {
      const key = keyOf(draft.type, draft.fullName);
      if (drafts.has(key))
        report(problemAt(draft, `Duplicate name ${draft.fullName} of type ${draft.type} in this package`, draft.element));
      drafts.set(key, draft);
    }
  }
  return { drafts, problems };
}

function groupByType(files: Files, report: Report): ReadonlyMap<MetadataType, readonly string[]> {
  const groups = new Map<MetadataType, string[]>();
  for (const path of files.keys()) {
    const type = typeOfDirectory(path.split('/')[0] ?? '');
    if (!type || !path.includes('/')) {
      report({
        componentType: '',
        fullName: path,
        fileName: path,
        message: `The local org knows no metadata type that lies at ${path}`,
        line: 1,
        column: 1,
      });
    } else groups.set(type, [...(groups.get(type) ?? []), path]);
  }
  return groups;
}

type Reader = (type: MetadataType, paths: readonly string[], files: Files, report: Report) => readonly Draft[];

const readers: Readonly<Record<MetadataType['shape'], Reader>> = {
  file: (type, paths, files, report) => paths.flatMap((path) => readFile(type, path, files, report)),
  content: (type, paths, files, report) => paths.flatMap((path) => readContent(type, path, files, report)),
  bundle: readBundles,
};

function readFile(type: MetadataType, path: string, files: Files, report: Report): readonly Draft[] {
  const fullName = nameInPath(type, path, `.${type.suffix}`);
  if (fullName === undefined) {
    report({
      componentType: type.type,
      fullName: path,
      fileName: path,
      message: `A ${type.type} lies at ${type.directory}/<name>.${type.suffix}`,
      line: 1,
      column: 1,
    });
    return [];
  }
  const owner = { type: type.type, fullName, fileName: path };
  const root = readRoot(owner, files.get(path), report);
  if (!root) return [];
  const childElements = new Map(type.children.map((child) => [child.element, child]));
  const header: XmlElement = { ...root, children: root.children.filter((element) => !childElements.has(element.name)) };
  const parent = draftOf(owner, header, report, { isContainer: type.isContainerOnly === true });
  const children = root.children.flatMap((element) => {
    const child = childElements.get(element.name);
    return child ? readChild(parent, child, element, report) : [];
  });
  return [parent, ...children];
}

function readChild(parent: Draft, child: ChildType, element: XmlElement, report: Report): readonly Draft[] {
  const name = childText(element, child.nameElement);
  if (!name) {
    report(problemAt(parent, `Required field is missing: ${child.nameElement}`, element));
    return [];
  }
  const fullName = child.isNameQualified ? `${parent.fullName}.${name}` : name;
  return [
    draftOf({ type: child.type, fullName, fileName: parent.fileName }, element, report, { parent: keyOf(parent.type, parent.fullName) }),
  ];
}

/** A file beside its `-meta.xml`; the content is kept as base64, because it may be anything. */
function readContent(type: MetadataType, path: string, files: Files, report: Report): readonly Draft[] {
  if (path.endsWith('-meta.xml')) return [];
  const fullName = nameInPath(type, path, `.${type.suffix}`);
  const owner = { type: type.type, fullName: fullName ?? path, fileName: path };
  const root = fullName === undefined ? undefined : readRoot(owner, files.get(`${path}-meta.xml`), report);
  if (!root) return [];
  return [
    draftOf(owner, root, report, { files: { [path.split('/').at(-1) ?? path]: Buffer.from(files.get(path) ?? []).toString('base64') } }),
  ];
}

function readBundles(type: MetadataType, paths: readonly string[], files: Files, report: Report): readonly Draft[] {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    const [, name = '', ...rest] = path.split('/');
    if (rest.length > 0) names.set(name, [...(names.get(name) ?? []), path]);
  }
  return [...names].flatMap(([name, members]) => {
    const metaPath = `${type.directory}/${name}/${name}.js-meta.xml`;
    const owner = { type: type.type, fullName: name, fileName: metaPath };
    const root = readRoot(owner, files.get(metaPath), report);
    if (!root) return [];
    const content = members
      .filter((path) => path !== metaPath)
      .map((path) => [path.slice(`${type.directory}/${name}/`.length), decodeText(files.get(path)!)] as const);
    return [draftOf(owner, root, report, { files: Object.fromEntries(content.sort(([a], [b]) => (a < b ? -1 : 1))) })];
  });
}

type Owner = Pick<Draft, 'type' | 'fullName' | 'fileName'>;

function readRoot(owner: Owner, content: Uint8Array | undefined, report: Report): XmlElement | undefined {
  if (!content) {
    report(problemAt(owner, `Cannot find the metadata file of ${owner.type} ${owner.fullName}`, undefined));
    return undefined;
  }
  try {
    const root = parseXml(decodeText(content));
    if (root.name === owner.type) return root;
    report(problemAt(owner, `Expected root element ${owner.type}, found ${root.name}`, root));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    report(problemAt(owner, `Error parsing file: ${error.message}`, error));
  }
  return undefined;
}

function draftOf(owner: Owner, element: XmlElement, report: Report, more: Partial<Draft>): Draft {
  for (const { message, line, column } of checkElements(element, owner.type)) report(problemAt(owner, message, { line, column }));
  return { files: {}, ...owner, element, body: toNode(element, owner.type), ...more };
}

function nameInPath(type: MetadataType, path: string, suffix: string): string | undefined {
  const name = path.slice(type.directory.length + 1);
  if (!name.endsWith(suffix) || name.includes('/')) return undefined;
  try {
    return decodeURIComponent(name.slice(0, -suffix.length));
  } catch {
    return undefined;
  }
}

function problemAt(owner: Owner, message: string, place: { readonly line: number; readonly column: number } | undefined): Problem {
  const { type: componentType, fullName, fileName } = owner;
  return { componentType, fullName, fileName, message, line: place?.line ?? 1, column: place?.column ?? 1 };
}
