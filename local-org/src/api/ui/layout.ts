import type { Org } from '../../org.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { layoutSections, type LayoutCell } from './layoutSections.ts';
import { masterRecordTypeId } from './objectInfo.ts';
import { accessOf, visibleFields } from './visibility.ts';

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
  const sections = layoutSections(org, object, visibleFields(access, object));
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
