import { nodesOf, textOf } from '../../metadata/metadataNode.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';

export interface LayoutCell {
  readonly field: FieldDefinition;
  /** Of the deployed layout: `Edit`, `Readonly`, `Required`. */
  readonly behavior: string;
}

export interface LayoutSection {
  readonly label: string;
  readonly columns: readonly (readonly LayoutCell[])[];
}

const hidden = new Set([
  'Id',
  'IsDeleted',
  'SystemModstamp',
  'LastViewedDate',
  'LastReferencedDate',
  'RecordTypeId',
  'MasterRecordId',
  'PhotoUrl',
  'Jigsaw',
  'JigsawCompanyId',
  'IsEmailBounced',
]);
const systemFields = new Set(['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate']);
const hasCells = ({ columns }: LayoutSection): boolean => columns.some((column) => column.length > 0);

/** What of an object a page shows, section by section: its deployed page layout, or one made of its fields. Only `visible` fields. */
export function layoutSections(org: Org, object: ObjectDefinition, visible: readonly FieldDefinition[]): readonly LayoutSection[] {
  const deployed = deployedSections(org, object, new Map(visible.map((field) => [field.name, field])));
  return deployed.length > 0 ? deployed : generatedSections(object, visible);
}

function deployedSections(org: Org, object: ObjectDefinition, visible: ReadonlyMap<string, FieldDefinition>): readonly LayoutSection[] {
  const prefix = `${object.name.toLowerCase()}-`;
  const layout = org.metadata.list('Layout').find(({ fullName }) => fullName.toLowerCase().startsWith(prefix));
  const cells = (column: Parameters<typeof nodesOf>[0]): LayoutCell[] =>
    nodesOf(column, 'layoutItems').flatMap((item) => {
      const field = visible.get(textOf(item, 'field') ?? '');
      return field ? [{ field, behavior: textOf(item, 'behavior') ?? 'Edit' }] : [];
    });
  return nodesOf(layout?.body, 'layoutSections')
    .map((section) => ({ label: textOf(section, 'label') ?? '', columns: nodesOf(section, 'layoutColumns').map(cells) }))
    .filter(hasCells);
}

const isAddress = ({ name }: FieldDefinition): boolean => /^(Billing|Shipping|Mailing|Other)[A-Z]/.test(name) && !name.endsWith('Phone');
const isShownAddress = (field: FieldDefinition): boolean =>
  /^(Billing|Mailing)(Street|City|State|PostalCode|Country)$/.test(field.name) && isAddress(field);
/** Parts of a name that is shown whole, and coordinates. */
const isPart = ({ name, isCustom }: FieldDefinition): boolean => !isCustom && /Latitude|Longitude|Geocode|^Salutation$/.test(name);

function generatedSections(object: ObjectDefinition, visible: readonly FieldDefinition[]): readonly LayoutSection[] {
  const shown = visible.filter((field) => !hidden.has(field.name) && field.type !== 'base64' && !isPart(field));
  const own = shown.filter(({ name }) => !systemFields.has(name));
  const system = shown.filter(({ name }) => systemFields.has(name));
  const isLong = ({ type }: FieldDefinition): boolean => type === 'textarea';
  const sections: readonly (readonly [string, readonly FieldDefinition[]])[] = object.isCustom
    ? [['Information', own]]
    : [
        ['Information', own.filter((field) => !isAddress(field) && !isLong(field))],
        ['Address', own.filter(isShownAddress)],
        ['Description', own.filter((field) => !isAddress(field) && isLong(field))],
      ];
  return [...sections, ['System Information', system] as const]
    .map(([label, fields]) => ({ label, columns: halves(fields.map(asCell)) }))
    .filter(hasCells);
}

const asCell = (field: FieldDefinition): LayoutCell => ({ field, behavior: field.isUpdateable ? 'Edit' : 'Readonly' });

function halves(cells: readonly LayoutCell[]): readonly (readonly LayoutCell[])[] {
  const middle = Math.ceil(cells.length / 2);
  return [cells.slice(0, middle), cells.slice(middle)];
}
