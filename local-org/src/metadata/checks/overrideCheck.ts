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

/** The home page of an app or of the org: the action is `Tab`, for the desktop, and the page one of type HomePage. */
export function checkHomeOverride(subject: Subject, override: MetadataNode, metadata: MetadataStore, ...path: (string | number)[]): void {
  const action = textOf(override, 'actionName');
  if (action !== 'Tab')
    subject.problem(`The action ${action} cannot be overridden on standard-home; its page is given for Tab`, ...path, 'actionName');
  const formFactor = textOf(override, 'formFactor');
  if (formFactor && formFactor !== 'Large')
    subject.problem(`Tab overrides do not support the form factor ${formFactor}`, ...path, 'formFactor');
  const content = textOf(override, 'content');
  const page = content && textOf(override, 'type') === 'Flexipage' ? metadata.get('FlexiPage', content) : undefined;
  if (page && textOf(page.body, 'type') !== 'HomePage')
    subject.problem(`In field: content - no FlexiPage of type HomePage named ${content} found`, ...path, 'content');
}
