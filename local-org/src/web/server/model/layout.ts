import type { Org } from '../../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import { layoutSections } from '../../../api/ui/layoutSections.ts';
import { texts } from './nodes.ts';

export interface Section {
  readonly label: string;
  /** Field names, column by column. */
  readonly columns: readonly (readonly string[])[];
}

export interface PageLayout {
  readonly sections: readonly Section[];
  /** Fields the layout asks for although the object does not. */
  readonly required: ReadonlySet<string>;
  readonly readOnly: ReadonlySet<string>;
}

/** The page layout of an object as pages take it: the UI API's, by field name. */
export function pageLayout(org: Org, object: ObjectDefinition, readable: readonly FieldDefinition[]): PageLayout {
  const sections = layoutSections(org, object, readable);
  const cells = sections.flatMap(({ columns }) => columns.flat());
  const named = (behavior: string): ReadonlySet<string> =>
    new Set(cells.filter((cell) => cell.behavior === behavior).map(({ field }) => field.name));
  return {
    sections: sections.map(({ label, columns }) => ({
      label,
      columns: columns.filter((column) => column.length > 0).map((column) => column.map(({ field }) => field.name)),
    })),
    required: named('Required'),
    readOnly: named('Readonly'),
  };
}

const USUAL_HIGHLIGHTS: readonly string[] = [
  'Type',
  'Title',
  'AccountId',
  'WhatId',
  'ActivityDate',
  'StageName',
  'Amount',
  'CloseDate',
  'Phone',
  'Email',
  'Website',
  'Industry',
  'Status',
  'StartDate',
  'OwnerId',
];

/** Fields of the highlights panel: the assigned compact layout, or the usual ones. */
export function highlights(org: Org, object: ObjectDefinition, readable: readonly FieldDefinition[]): readonly string[] {
  const compact = org.metadata
    .list('CompactLayout')
    .find(({ fullName }) => fullName.toLowerCase().startsWith(`${object.name.toLowerCase()}.`));
  const own = readable
    .filter(({ isCustom, isExternalId, type }) => isCustom && !isExternalId && type !== 'textarea' && type !== 'multipicklist')
    .map(({ name }) => name);
  const wanted = compact ? texts(compact.body.fields) : object.isCustom ? [...own.slice(0, 4), 'OwnerId'] : USUAL_HIGHLIGHTS;
  const names = new Set(readable.map(({ name }) => name));
  return wanted.filter((name) => names.has(name) && name !== object.nameField).slice(0, 6);
}
