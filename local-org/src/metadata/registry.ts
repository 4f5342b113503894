/** What the org knows of each metadata type: where its files lie, what it holds, and what its ids begin with. Data, not branches. */
export interface ChildType {
  readonly type: string;
  /** Element of the parent's file that holds one, e.g. `fields` in `CustomObject`. */
  readonly element: string;
  /** Element of the child that names it. */
  readonly nameElement: string;
  readonly keyPrefix: string;
  /** The child's full name is `Parent.Child`, or `Child` alone (labels). */
  readonly isNameQualified: boolean;
}

export interface MetadataType {
  readonly type: string;
  readonly directory: string;
  /** File suffix without the dot; absent when the file's own suffix is part of its content (bundles). */
  readonly suffix?: string;
  /** `bundle`: a folder of files; `content`: a file beside a `-meta.xml`; `file`: XML alone. */
  readonly shape: 'file' | 'bundle' | 'content';
  readonly keyPrefix: string;
  readonly children: readonly ChildType[];
  /** The file itself is no component: only its children are (CustomLabels). */
  readonly isContainerOnly?: boolean;
}

const child = (type: string, element: string, keyPrefix: string, nameElement = 'fullName', isNameQualified = true): ChildType => ({
  type,
  element,
  nameElement,
  keyPrefix,
  isNameQualified,
});

const file = (type: string, directory: string, suffix: string, keyPrefix: string, children: readonly ChildType[] = []): MetadataType => ({
  type,
  directory,
  suffix,
  shape: 'file',
  keyPrefix,
  children,
});

const objectChildren: readonly ChildType[] = [
  child('CustomField', 'fields', '00N'),
  child('ValidationRule', 'validationRules', '03d'),
  child('ListView', 'listViews', '00B'),
  child('CompactLayout', 'compactLayouts', '0AH'),
  child('RecordType', 'recordTypes', '012'),
  child('FieldSet', 'fieldSets', '0IX'),
  child('WebLink', 'webLinks', '00b'),
  child('BusinessProcess', 'businessProcesses', '019'),
  child('SharingReason', 'sharingReasons', '021'),
  child('Index', 'indexes', '08I'),
];

/** In the order they are applied. */
export const metadataTypes: readonly MetadataType[] = [
  { ...file('CustomLabels', 'labels', 'labels', '101', [child('CustomLabel', 'labels', '101', 'fullName', false)]), isContainerOnly: true },
  file('GlobalValueSet', 'globalValueSets', 'globalValueSet', '0Nt'),
  file('CustomObject', 'objects', 'object', '01I', objectChildren),
  file('CustomPermission', 'customPermissions', 'customPermission', '0CP'),
  file('LightningMessageChannel', 'messageChannels', 'messageChannel', '0Mx'),
  { type: 'StaticResource', directory: 'staticresources', suffix: 'resource', shape: 'content', keyPrefix: '081', children: [] },
  { type: 'LightningComponentBundle', directory: 'lwc', shape: 'bundle', keyPrefix: '0Rb', children: [] },
  file('QuickAction', 'quickActions', 'quickAction', '09D'),
  file('Layout', 'layouts', 'layout', '00h'),
  file('FlexiPage', 'flexipages', 'flexipage', '0M0'),
  file('CustomTab', 'tabs', 'tab', '01r'),
  file('CustomApplication', 'applications', 'app', '02u'),
  file('ReportType', 'reportTypes', 'reportType', '070'),
  file('PermissionSet', 'permissionsets', 'permissionset', '0PS'),
];

const byType = new Map(metadataTypes.map((entry) => [entry.type, entry]));
const byDirectory = new Map(metadataTypes.map((entry) => [entry.directory, entry]));
const childByType = new Map(
  metadataTypes.flatMap((parent) => parent.children.map((entry) => [entry.type, { parent, child: entry }] as const)),
);

/** The type that lives in a zip directory, e.g. `objects`. */
export const typeOfDirectory = (directory: string): MetadataType | undefined => byDirectory.get(directory);
/** A type with files of its own. */
export const topLevelType = (type: string): MetadataType | undefined => byType.get(type);
/** A type that lives inside another's file, with that parent. */
export const childType = (type: string): { readonly parent: MetadataType; readonly child: ChildType } | undefined => childByType.get(type);
export const isKnownType = (type: string): boolean => byType.has(type) || childByType.has(type);
/** First three characters of the ids of a type. */
export const keyPrefixOf = (type: string): string => byType.get(type)?.keyPrefix ?? childByType.get(type)?.child.keyPrefix ?? '000';
/** Zip path of a component, as Salesforce reports it. */
export function fileNameOf(type: string, fullName: string): string {
  const nested = childByType.get(type);
  const owner = nested?.parent ?? byType.get(type);
  if (!owner) return 'package.xml';
  if (owner.isContainerOnly) return `${owner.directory}/${owner.type}.${owner.suffix}`;
  const name = nested ? (fullName.split('.')[0] ?? fullName) : fullName;
  return owner.suffix ? `${owner.directory}/${name}.${owner.suffix}` : `${owner.directory}/${name}`;
}
