import type { MetadataNode, MetadataValue } from './metadataStore.ts';

/** The text of an element; undefined when absent or not text. */
export function textOf(node: MetadataNode | undefined, name: string): string | undefined {
  const value = node?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** An element with elements of its own; the first when there are several. */
export function nodeOf(node: MetadataNode | undefined, name: string): MetadataNode | undefined {
  return nodesOf(node, name)[0];
}

/** Every element of that name that holds elements, however many there are. */
export function nodesOf(node: MetadataNode | undefined, name: string): readonly MetadataNode[] {
  return valuesOf(node, name).filter((value): value is MetadataNode => typeof value !== 'string' && !Array.isArray(value));
}

/** Every text of that name, however many there are. */
export function textsOf(node: MetadataNode | undefined, name: string): readonly string[] {
  return valuesOf(node, name).filter((value) => typeof value === 'string');
}

/** True only for the text `true`. */
export const isTrue = (node: MetadataNode | undefined, name: string): boolean => textOf(node, name) === 'true';

/** The number an element holds; undefined when absent or not a number. */
export function numberOf(node: MetadataNode | undefined, name: string): number | undefined {
  const text = textOf(node, name);
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function valuesOf(node: MetadataNode | undefined, name: string): readonly MetadataValue[] {
  const value = node?.[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly MetadataValue[]) : [value];
}
