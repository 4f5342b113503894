import { textOf } from '../metadataNode.ts';
import type { MetadataNode, MetadataStore } from '../metadataStore.ts';
import type { Subject } from './subject.ts';

/** Where the content of an action override of a type is looked up; types missing here need no content of ours. */
const contentTypes: Readonly<Record<string, string>> = {
  Flexipage: 'FlexiPage',
  LightningComponent: 'LightningComponentBundle',
  Visualforce: 'ApexPage',
};

/** An override's page or component exists. */
export function checkOverride(subject: Subject, override: MetadataNode, metadata: MetadataStore, ...path: (string | number)[]): void {
  const type = contentTypes[textOf(override, 'type') ?? ''];
  const content = textOf(override, 'content');
  if (!type) return;
  if (!content) subject.problem(`An action override of type ${textOf(override, 'type')} needs content`, ...path);
  else if (!metadata.get(type, content)) subject.problem(`In field: content - no ${type} named ${content} found`, ...path, 'content');
}
