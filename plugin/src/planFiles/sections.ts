import { CALLED, LAYOUT, type FileKind, type Scope, type SectionLayout } from './layout.ts';
import { METADATA, type MetadataField } from './metadata.ts';

/** How a value is written and read. */
export type FieldKind = 'text' | 'word' | 'words' | 'number' | 'yesNo' | 'date' | 'moment' | 'reference';

export interface FieldSpec {
  /** API name. */
  readonly field: string;
  /** Name in the files. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly help?: string;
  readonly isRequired: boolean;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly words?: readonly string[];
  /** Of a checkbox that nothing is said of. */
  readonly default?: boolean;
  /** The object a reference points at. */
  readonly target?: string;
  /** Said for the reader and for finding the record; never written to an org. */
  readonly isReadOnly?: boolean;
}

/** One section of a file with everything that follows from the layout and the metadata. */
export interface SectionSpec extends Omit<SectionLayout, 'fields' | 'children'> {
  readonly file: FileKind;
  readonly label: string;
  readonly fields: readonly FieldSpec[];
  readonly byName: ReadonlyMap<string, FieldSpec>;
  readonly byField: ReadonlyMap<string, FieldSpec>;
  readonly children: readonly SectionSpec[];
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  Checkbox: 'yesNo',
  Currency: 'number',
  Date: 'date',
  DateTime: 'moment',
  Lookup: 'reference',
  MultiselectPicklist: 'words',
  Number: 'number',
  Percent: 'number',
  Picklist: 'word',
};

/** Standard fields, which no metadata of ours describes. Master-details are never in a list of fields. */
const NAME_LENGTHS: Readonly<Record<string, number>> = { Account: 255 };
const NUMBER_OF_ACCOUNT: FieldSpec = {
  field: 'Id',
  name: 'number',
  kind: 'reference',
  label: 'Account Number',
  help: 'How the account is found in an org: its account number, unless the project says another field.',
  isRequired: false,
  target: 'Account',
  isReadOnly: true,
};
const CURRENCY: FieldSpec = {
  field: 'CurrencyIsoCode',
  name: 'currency',
  kind: 'text',
  label: 'Currency',
  help: 'ISO code of the amounts, in an org with several currencies.',
  isRequired: false,
  length: 3,
};

/** Required by what the files are for, although the org, which numbers such records, does not say so. */
const REQUIRED: readonly string[] = ['Name'];

function specOf(layout: SectionLayout, file: FileKind): SectionSpec {
  const { fields: written, children = [], ...rest } = layout;
  const { label, fields: described } = METADATA[layout.object]!;
  const fields = written.split(/\s+/).map((name) => fieldSpec(layout.object, name));
  if (Object.values(described).some(({ type }) => type === 'Currency')) fields.push(CURRENCY);
  return {
    ...rest,
    file,
    label,
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    byField: new Map(fields.map((field) => [field.field, field])),
    children: children.map((child) => specOf(child, file)),
  };
}

function fieldSpec(object: string, name: string): FieldSpec {
  if (name === 'Id') return NUMBER_OF_ACCOUNT;
  if (name === 'Name') return nameSpec(object);
  const field = `${name}__c`;
  const described: MetadataField | undefined = METADATA[object]?.fields[field];
  if (!described) throw new Error(`${object} has no field ${field} that can be written.`);
  const { type, label, help, required, length, precision, scale, words, referenceTo } = described;
  return {
    field,
    name: CALLED[`${object}.${field}`] ?? name.toLowerCase().replaceAll('_', '-'),
    kind: KINDS[type] ?? 'text',
    label,
    help,
    isRequired: required ?? false,
    length,
    precision,
    scale,
    words,
    default: described.default,
    target: referenceTo,
  };
}

function nameSpec(object: string): FieldSpec {
  const label = METADATA[object]!.nameLabel ?? 'Name';
  return {
    field: 'Name',
    name: CALLED[`${object}.Name`] ?? 'name',
    kind: 'text',
    label,
    isRequired: REQUIRED.includes('Name'),
    length: NAME_LENGTHS[object] ?? 80,
    ...(object === 'Account' ? { isReadOnly: true } : {}),
  };
}

const sectionsOf = (file: FileKind) => LAYOUT[file].map((section) => specOf(section, file));

/** The sections of each kind of file. */
export const SECTIONS: Readonly<Record<FileKind, readonly SectionSpec[]>> = {
  account: sectionsOf('account'),
  people: sectionsOf('people'),
  'white-space': sectionsOf('white-space'),
  insights: sectionsOf('insights'),
  plan: sectionsOf('plan'),
  solutions: sectionsOf('solutions'),
  policy: sectionsOf('policy'),
};

const flat = (sections: readonly SectionSpec[]): readonly SectionSpec[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

/** Every section by its object; parents come before what is part of them. */
export const SECTION_OF: ReadonlyMap<string, SectionSpec> = new Map(
  Object.values(SECTIONS)
    .flatMap(flat)
    .map((section) => [section.object, section]),
);

/** Is the object kept in plan files, so that a reference names its key? Else it is named by a natural key. */
export function isPlanned(object: string): boolean {
  return SECTION_OF.has(object) && object !== 'Account';
}

const naturalByObject = new Map<string, readonly NaturalField[]>();

/** A field that points at records which are not ours: it is said by natural key. */
export interface NaturalField {
  readonly field: string;
  readonly target: string;
}

/** Those of an object; not the number by which an account is found. */
export function naturalFields(object: string): readonly NaturalField[] {
  const kept = naturalByObject.get(object);
  if (kept) return kept;
  const { fields } = SECTION_OF.get(object)!;
  const natural = fields.flatMap(({ field, target }) => (target && !isPlanned(target) && field !== 'Id' ? [{ field, target }] : []));
  naturalByObject.set(object, natural);
  return natural;
}

/** What the keys of an object are unique within. */
export function scopeOf(object: string): Scope {
  return SECTION_OF.get(object)!.scope;
}
