/** One deployed component as stored: parsed XML as plain JSON, plus the files of a bundle. */
export interface MetadataComponent {
  /** Metadata API type: `CustomObject`, `CustomField`, `ValidationRule`, `PermissionSet`, `FlexiPage`, … */
  readonly type: string;
  /** e.g. `White_Space_Cell__c.State__c` for a field, `accountPlan` for a bundle. */
  readonly fullName: string;
  /** 18-character id. */
  readonly id: string;
  /** Zip path it came from, e.g. `objects/Account.object`. */
  readonly fileName: string;
  /** The component's XML element as JSON: text values are strings, repeated elements are arrays. */
  readonly body: MetadataNode;
  /** Files of a bundle by path inside it: `accountPlan.js`, `accountPlan.html`, …; empty for other types. */
  readonly files: Readonly<Record<string, string>>;
  /** First three characters of the ids of a custom object's records, given on its first deploy. */
  readonly keyPrefix?: string;
  readonly createdDate: string;
  readonly lastModifiedDate: string;
  readonly createdById: string;
  readonly lastModifiedById: string;
}

export type MetadataNode = { readonly [name: string]: MetadataValue };
export type MetadataValue = string | MetadataNode | readonly MetadataValue[];

export interface MetadataStore {
  /** Grows with every deploy; caches (compiled bundles, pages) key on it. */
  readonly version: number;
  list(type: string): readonly MetadataComponent[];
  get(type: string, fullName: string): MetadataComponent | undefined;
  put(component: MetadataComponent): void;
  remove(type: string, fullName: string): void;
  /** Reads everything anew from the database: needed after a rollback undid writes of this store. */
  reload?(): void;
}
