import type { MetadataNode } from './metadataStore.ts';
import type { XmlElement } from './parseXml.ts';

/** One component as a package brings it, before it is stored. */
export interface Draft {
  readonly type: string;
  readonly fullName: string;
  /** Zip path. */
  readonly fileName: string;
  readonly body: MetadataNode;
  readonly files: Readonly<Record<string, string>>;
  /** Where the body was read from; absent for what has no XML. */
  readonly element?: XmlElement;
  /** `Type:fullName` of the component whose file holds this one. */
  readonly parent?: string;
  /** Named in the package for the reader's sake only; never stored (CustomLabels). */
  readonly isContainer?: boolean;
}

/** Key of a component in maps; names are case-insensitive. */
export const keyOf = (type: string, fullName: string): string => `${type}:${fullName.toLowerCase()}`;
