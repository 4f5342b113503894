import { strToU8, zipSync } from 'fflate';
import type { MetadataComponent, MetadataNode, MetadataStore, MetadataValue } from './metadataStore.ts';
import type { PackageMembers } from './readPackage.ts';
import { childType, metadataTypes, topLevelType, type MetadataType } from './registry.ts';

export interface Retrieved {
  /** Entries under `unpackaged/`, with their package.xml. */
  readonly zip: Uint8Array;
  readonly components: readonly MetadataComponent[];
  readonly problems: readonly string[];
}

/** The stored components a manifest asks for, as files in metadata format. */
export function retrieve(metadata: MetadataStore, members: PackageMembers, apiVersion: string): Retrieved {
  const problems: string[] = [];
  const components = new Map<string, MetadataComponent>();
  const add = (component: MetadataComponent): void => void components.set(`${component.type}:${component.fullName}`, component);
  for (const [type, names] of members) {
    for (const name of names) {
      const found = find(metadata, type, name);
      if (found.length === 0 && name !== '*') problems.push(`Entity of type '${type}' named '${name}' cannot be found`);
      for (const component of found.flatMap((one) => [one, ...childrenOf(metadata, one)])) add(component);
    }
  }
  const all = [...components.values()];
  const files = new Map<string, Uint8Array>(metadataTypes.flatMap((type) => filesOf(type, metadata, all)));
  files.set('package.xml', strToU8(manifestOf(all, apiVersion)));
  return {
    zip: zipSync(Object.fromEntries([...files].map(([path, content]) => [`unpackaged/${path}`, content]))),
    components: all,
    problems,
  };
}

/** `*`, a name, or a file that is no component itself but holds some (CustomLabels). */
function find(metadata: MetadataStore, type: string, name: string): readonly MetadataComponent[] {
  const container = topLevelType(type);
  if (container?.isContainerOnly) return container.children.flatMap((child) => metadata.list(child.type));
  return name === '*' ? metadata.list(type) : [metadata.get(type, name)].filter((component) => component !== undefined);
}

function childrenOf(metadata: MetadataStore, parent: MetadataComponent): readonly MetadataComponent[] {
  const prefix = `${parent.fullName.toLowerCase()}.`;
  return (topLevelType(parent.type)?.children ?? []).flatMap(({ type }) =>
    metadata.list(type).filter(({ fullName }) => fullName.toLowerCase().startsWith(prefix)),
  );
}

function filesOf(
  type: MetadataType,
  metadata: MetadataStore,
  chosen: readonly MetadataComponent[],
): readonly (readonly [string, Uint8Array])[] {
  const own = chosen.filter((component) => component.type === type.type);
  if (type.shape === 'bundle') return own.flatMap((component) => bundleFiles(type, component));
  if (type.shape === 'content') return own.flatMap((component) => contentFiles(component));
  const names = new Set([
    ...own.map(({ fileName }) => fileName),
    ...chosen.filter(({ type: name }) => childType(name)?.parent === type).map(({ fileName }) => fileName),
  ]);
  return [...names].map((fileName) => {
    const header = own.find((component) => component.fileName === fileName)?.body ?? {};
    const children = type.children.map(
      ({ type: name, element }) =>
        [element, chosen.filter((one) => one.type === name && one.fileName === fileName).map(({ body }) => body)] as const,
    );
    const body = { ...header, ...Object.fromEntries(children.filter(([, bodies]) => bodies.length > 0)) };
    return [fileName, strToU8(toXmlFile(type.type, body))] as const;
  });
}

function bundleFiles(
  { directory }: MetadataType,
  { type, fullName, body, files, fileName }: MetadataComponent,
): readonly (readonly [string, Uint8Array])[] {
  const content = Object.entries(files).map(([path, text]) => [`${directory}/${fullName}/${path}`, strToU8(text)] as const);
  return [...content, [fileName, strToU8(toXmlFile(type, body))]];
}

function contentFiles({ type, body, files, fileName }: MetadataComponent): readonly (readonly [string, Uint8Array])[] {
  const content = Object.values(files).map((base64) => [fileName, new Uint8Array(Buffer.from(base64, 'base64'))] as const);
  return [...content, [`${fileName}-meta.xml`, strToU8(toXmlFile(type, body))]];
}

function manifestOf(components: readonly MetadataComponent[], apiVersion: string): string {
  const types = [...new Set(components.map(({ type }) => type))].sort();
  const groups = types.map((name) => ({
    members: components
      .filter(({ type }) => type === name)
      .map(({ fullName }) => fullName)
      .sort(),
    name,
  }));
  return toXmlFile('Package', { types: groups, version: apiVersion });
}

/** A metadata file: elements in the order of the body, four spaces a level. */
export function toXmlFile(root: string, body: MetadataNode): string {
  const content = elementsOf(body, 1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">\n${content}</${root}>\n`;
}

function elementsOf(node: MetadataNode, depth: number): string {
  const entries = Object.entries(node).filter(([name]) => !name.startsWith('@') && name !== '#text');
  return entries
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: MetadataValue) => elementOf(name, one, depth)))
    .join('');
}

function elementOf(name: string, value: MetadataValue, depth: number): string {
  const indent = '    '.repeat(depth);
  if (typeof value === 'string') return `${indent}<${name}>${escape(value)}</${name}>\n`;
  const node = value as MetadataNode;
  const attributes = Object.entries(node)
    .filter(([key]) => key.startsWith('@'))
    .map(([key, text]) => ` ${key.slice(1)}="${escape(String(text))}"`)
    .join('');
  const text = node['#text'];
  if (typeof text === 'string') return `${indent}<${name}${attributes}>${escape(text)}</${name}>\n`;
  const content = elementsOf(node, depth + 1);
  return content === '' ? `${indent}<${name}${attributes}/>\n` : `${indent}<${name}${attributes}>\n${content}${indent}</${name}>\n`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');
