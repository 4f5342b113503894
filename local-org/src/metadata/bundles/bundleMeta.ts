import { nodeOf, nodesOf, textOf, textsOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';

/** Targets a bundle's js-meta.xml lists. */
export const bundleTargets = (body: MetadataNode): readonly string[] => textsOf(nodeOf(body, 'targets'), 'target');

/** The `targetConfig` elements that speak of a target. */
export function configsFor(body: MetadataNode, target: string): readonly MetadataNode[] {
  return allConfigs(body).filter((config) => configTargets(config).includes(target));
}

/** Every `targetConfig`. */
export const allConfigs = (body: MetadataNode): readonly MetadataNode[] => nodesOf(nodeOf(body, 'targetConfigs'), 'targetConfig');

/** Targets one `targetConfig` is for: `targets="lightning__RecordPage,lightning__AppPage"`. */
export const configTargets = (config: MetadataNode): readonly string[] =>
  (textOf(config, '@targets') ?? '')
    .split(',')
    .map((target) => target.trim())
    .filter((target) => target !== '');

/** `property` elements (attributes as `@name`, `@type` …) a page of this target may set. */
export const propertiesFor = (body: MetadataNode, target: string): readonly MetadataNode[] =>
  configsFor(body, target).flatMap((config) => nodesOf(config, 'property'));

/** Objects whose record pages may hold the bundle; none listed means all. */
export const objectsFor = (body: MetadataNode, target: string): readonly string[] =>
  configsFor(body, target).flatMap((config) => nodesOf(config, 'objects').flatMap((objects) => textsOf(objects, 'object')));
