import type { MetadataComponent, MetadataNode, MetadataStore, MetadataValue } from '../../metadata/metadataStore.ts';
import { baseStubSource } from '../build/vendorModules.ts';
import type { ResolvedModule } from '../build/lwcPlugin.ts';
import { pageConstant } from './pageConstants.ts';

/** What `@salesforce/…` means in this org, as source of a module; `problem` where the org has no such thing. */
export function scopedModule(specifier: string, metadata: MetadataStore): ResolvedModule {
  const constant = pageConstant(specifier) ?? baseStubSource(specifier);
  if (constant !== undefined) return { kind: 'source', code: constant };
  const [, kind, ...rest] = specifier.split('/');
  const name = rest.join('/');
  switch (kind) {
    case 'label':
      return label(name, metadata);
    case 'schema':
      return source(schemaReference(name));
    case 'resourceUrl':
      return source(`/resource/${name}`);
    case 'messageChannel':
      return source({ channelName: name });
    case 'apex':
    case 'apexContinuation':
      return problem(
        `This org runs no Apex, so "${specifier}" cannot be imported. Read with lightning/graphql, save with executeMutation.`,
      );
    default:
      return problem(`This org has no module "${specifier}".`);
  }
}

const problem = (text: string): ResolvedModule => ({ kind: 'problem', problem: text });
const source = (value: unknown): ResolvedModule => ({ kind: 'source', code: `export default ${JSON.stringify(value)};` });

function schemaReference(name: string): unknown {
  const [objectApiName, ...field] = name.split('.');
  return field.length === 0 ? { objectApiName } : { objectApiName, fieldApiName: field.join('.') };
}

function label(name: string, metadata: MetadataStore): ResolvedModule {
  const labels = customLabels(metadata);
  const value = name.startsWith('c.') ? labels.get(name.slice(2)) : undefined;
  return value === undefined
    ? problem(`There is no custom label "${name}". Deploy it with your labels, or correct the import.`)
    : source(value);
}

const stores = new WeakMap<MetadataStore, { readonly version: number; readonly labels: ReadonlyMap<string, string> }>();

/** Deployed labels by name, whether they are stored one by one or as the file they came in. */
export function customLabels(metadata: MetadataStore): ReadonlyMap<string, string> {
  const known = stores.get(metadata);
  if (known?.version === metadata.version) return known.labels;
  const single = metadata.list('CustomLabel').map((component) => entry(component.fullName, component.body));
  const files = metadata
    .list('CustomLabels')
    .flatMap((component: MetadataComponent) => nodes(component.body.labels).map((node) => entry(text(node.fullName), node)));
  const labels = new Map([...files, ...single]);
  stores.set(metadata, { version: metadata.version, labels });
  return labels;
}

const entry = (name: string, node: MetadataNode): readonly [string, string] => [name, text(node.value)];

/** A repeated element that may be there once, often or not at all. */
export const nodes = (value: MetadataValue | undefined): readonly MetadataNode[] =>
  (value === undefined ? [] : [value].flat()).filter((each): each is MetadataNode => typeof each === 'object' && !Array.isArray(each));

export const text = (value: MetadataValue | undefined): string => (typeof value === 'string' ? value : '');
