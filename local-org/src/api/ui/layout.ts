import { nodesOf, textOf } from '../../metadata/metadataNode.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { masterRecordTypeId } from './objectInfo.ts';
import { accessOf, visibleFields } from './visibility.ts';

interface LayoutCell {
  readonly field: FieldDefinition;
  /** Of the deployed layout: `Edit`, `Readonly`, `Required`. */
  readonly behavior: string;
}

interface LayoutColumns {
  readonly label: string;
  readonly columns: readonly (readonly LayoutCell[])[];
}

const hidden = new Set(['Id', 'IsDeleted', 'SystemModstamp', 'LastViewedDate', 'LastReferencedDate', 'RecordTypeId']);
const systemFields = new Set(['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate']);

function deployedSections(org: Org, object: ObjectDefinition, visible: ReadonlyMap<string, FieldDefinition>): LayoutColumns[] {
  const prefix = `${object.name.toLowerCase()}-`;
  const layout = org.metadata.list('Layout').find(({ fullName }) => fullName.toLowerCase().startsWith(prefix));
  const cells = (column: Parameters<typeof nodesOf>[0]): LayoutCell[] =>
    nodesOf(column, 'layoutItems').flatMap((item) => {
      const field = visible.get(textOf(item, 'field') ?? '');
      return field ? [{ field, behavior: textOf(item, 'behavior') ?? 'Edit' }] : [];
    });
  return nodesOf(layout?.body, 'layoutSections')
    .map((section) => ({ label: textOf(section, 'label') ?? '', columns: nodesOf(section, 'layoutColumns').map(cells) }))
    .filter(({ columns }) => columns.some((column) => column.length > 0));
}

function generatedSections(visible: readonly FieldDefinition[]): LayoutColumns[] {
  const halves = (fields: readonly FieldDefinition[]): LayoutCell[][] => {
    const cells = fields.map((field) => ({ field, behavior: field.isUpdateable ? 'Edit' : 'Readonly' }));
    const middle = Math.ceil(cells.length / 2);
    return [cells.slice(0, middle), cells.slice(middle)];
  };
  const shown = visible.filter((field) => !hidden.has(field.name) && field.type !== 'base64');
  return [
    { label: 'Information', columns: halves(shown.filter((field) => !systemFields.has(field.name))) },
    { label: 'System Information', columns: halves(shown.filter((field) => systemFields.has(field.name))) },
  ].filter(({ columns }) => columns.some((column) => column.length > 0));
}

function layoutItem({ field, behavior }: LayoutCell, canEdit: boolean): object {
  const isReadOnly = behavior === 'Readonly' || !canEdit;
  return {
    editableForNew: field.isCreateable && !isReadOnly,
    editableForUpdate: field.isUpdateable && !isReadOnly,
    label: field.label,
    layoutComponents: [{ apiName: field.name, behavior: null, componentType: 'Field', label: field.label }],
    lookupIdApiName: field.type === 'reference' ? 'Id' : null,
    required: behavior === 'Required' || (field.isRequired && field.isCreateable && field.type !== 'boolean'),
    sortable: false,
  };
}

/** The deployed page layout of an object, or one made of its fields. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record_layout.htm */
export function layoutOf(org: Org, session: Session, object: ObjectDefinition, mode: string): object {
  const access = accessOf(org, session);
  const visible = visibleFields(access, object);
  const deployed = deployedSections(org, object, new Map(visible.map((field) => [field.name, field])));
  const sections = deployed.length > 0 ? deployed : generatedSections(visible);
  return {
    eTag: `${org.schema().version}-${org.metadata.version}`,
    id: null,
    layoutType: 'Full',
    mode,
    objectApiName: object.name,
    recordTypeId: masterRecordTypeId,
    saveOptions: [],
    sections: sections.map(({ label, columns }, index) => {
      const rowCount = Math.max(...columns.map((column) => column.length));
      const rows = Array.from({ length: rowCount }, (_, row) => ({
        layoutItems: columns.flatMap((column) => {
          const cell = column[row];
          return cell ? [layoutItem(cell, access.field(object.name, cell.field.name).canEdit)] : [];
        }),
      }));
      return {
        collapsible: true,
        columns: columns.length,
        heading: label,
        id: String(index + 1),
        layoutRows: rows,
        rows: rowCount,
        tabOrder: 'LeftRight',
        useHeading: label !== '',
      };
    }),
  };
}
