import { boolean, datetime, readOnly, reference } from './fieldBuilders.ts';
import type { FieldDefinition } from './schema.ts';

/** The record's own id: first field of every object. */
export const idField: FieldDefinition = {
  name: 'Id',
  label: 'Record ID',
  type: 'id',
  length: 18,
  isCustom: false,
  isRequired: false,
  isCreateable: false,
  isUpdateable: false,
};

/** What the org keeps on every record, whichever the object. Columns of the same names exist in every table. */
export const auditFields: readonly FieldDefinition[] = [
  boolean('IsDeleted', 'Deleted', readOnly),
  datetime('CreatedDate', 'Created Date', readOnly),
  reference('CreatedById', 'Created By ID', 'User', { onDelete: 'Restrict' }, readOnly),
  datetime('LastModifiedDate', 'Last Modified Date', readOnly),
  reference('LastModifiedById', 'Last Modified By ID', 'User', { onDelete: 'Restrict' }, readOnly),
  datetime('SystemModstamp', 'System Modstamp', readOnly),
];
