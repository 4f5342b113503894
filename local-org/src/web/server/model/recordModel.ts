import type { Org } from '../../../org.ts';
import { toId18 } from '../../../schema/ids.ts';
import type { Purpose } from '../../../security/access.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import { OrgError } from '../../../errors.ts';
import { cellsOf, pathsOf, type Cell } from './cells.ts';
import { recordPageOf, type PageModel } from './flexiPage.ts';
import { highlights, pageLayout, type PageLayout, type Section } from './layout.ts';
import { relatedLists, type RelatedList } from './relatedModel.ts';
import { fieldModel, objectModel, readableFields, readableObject, type FieldModel, type ObjectModel } from './objectModel.ts';
import { oneRow, valueAt } from './rows.ts';

export interface RecordModel {
  readonly object: ObjectModel;
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldModel>>;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly highlights: readonly string[];
  readonly sections: readonly Section[];
  readonly relatedLists: readonly RelatedList[];
  readonly page: PageModel | undefined;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  readonly lastModified: string | null;
}

/** Everything the record's page needs but its related rows. @throws OrgError NOT_FOUND (404) */
export function recordModel(org: Org, session: Session, id: string, appName: string | undefined): RecordModel {
  const object = readableObject(org, session, org.schema().objectOfId(id)?.name ?? id);
  const fields = readableFields(org, session, object).filter(({ type }) => type !== 'base64' && type !== 'encryptedstring');
  const row = oneRow(org, session, object.name, id, pathsOf(org, session, fields));
  if (row === undefined)
    throw new OrgError('NOT_FOUND', `This ${object.label.toLowerCase()} is not there any more, or you may not see it.`, [], 404);
  const access = org.access(session.userId).object(object.name);
  const name = valueAt(row, [object.nameField]);
  const layout = pageLayout(org, object, fields);
  return {
    object: objectModel(org, session, object),
    id: String(valueAt(row, ['Id'])),
    name: name === null ? object.label : String(name),
    fields: modelsOf(org, session, object, fields, layout),
    cells: cellsOf(org, session, fields, [row])[0]!,
    highlights: highlights(org, object, fields),
    sections: layout.sections,
    relatedLists: relatedLists(org, session, object),
    page: recordPageOf(org, object.name, appName),
    canEdit: object.isUpdateable && access.canEdit && isInReach(org, session, object, id, 'edit'),
    canDelete: object.isDeletable && access.canDelete && isInReach(org, session, object, id, 'delete'),
    lastModified: valueAt(row, ['LastModifiedDate']) as string | null,
  };
}

function modelsOf(
  org: Org,
  session: Session,
  object: ObjectDefinition,
  fields: readonly FieldDefinition[],
  { required, readOnly }: PageLayout,
): Readonly<Record<string, FieldModel>> {
  const models = fields.map((field): FieldModel => {
    const model = fieldModel(org, session, object, field);
    if (readOnly.has(field.name)) return { ...model, canCreate: model.canCreate && model.isRequired, canEdit: false };
    return required.has(field.name) ? { ...model, isRequired: field.type !== 'boolean' } : model;
  });
  return Object.fromEntries(models.map((model) => [model.name, model]));
}

/** UserRecordAccess would tell; here the rows in reach are a predicate of the access room. */
function isInReach(org: Org, session: Session, object: ObjectDefinition, id: string, purpose: Purpose): boolean {
  const predicate = org.access(session.userId).row(object.name, purpose);
  if (predicate === undefined) return true;
  const sql = `SELECT 1 FROM "${object.name}" AS t WHERE t."Id" = ? AND (${predicate.sql.replaceAll('{t}', 't')})`;
  return org.db.prepare(sql).get(toId18(id), ...predicate.parameters) !== undefined;
}

export interface FormModel {
  readonly object: ObjectModel;
  readonly fields: Readonly<Record<string, FieldModel>>;
  readonly sections: readonly Section[];
}

/** What a "New" form asks for. */
export function formModel(org: Org, session: Session, objectName: string): FormModel {
  const object = readableObject(org, session, objectName);
  const fields = readableFields(org, session, object);
  const layout = pageLayout(org, object, fields);
  return {
    object: objectModel(org, session, object),
    fields: modelsOf(org, session, object, fields, layout),
    sections: layout.sections,
  };
}
