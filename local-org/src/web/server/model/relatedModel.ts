import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { ChildRelationship, FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import { OrgError } from '../../../errors.ts';
import { pathsOf } from './cells.ts';
import { listViews } from '../../../api/ui/listViews.ts';
import { rowModels, type RowModel } from './listModel.ts';
import { fieldModel, objectModel, readableObject, type FieldModel, type ObjectModel } from './objectModel.ts';
import { equals, item } from './rows.ts';

export interface RelatedList {
  /** As a FlexiPage names it: `Contacts`, `Buying_Centers__r`. */
  readonly relationship: string;
  readonly label: string;
  readonly object: ObjectModel;
  /** The child's field that points here. */
  readonly field: string;
}

export interface RelatedRows extends RelatedList {
  readonly columns: readonly FieldModel[];
  readonly rows: readonly RowModel[];
  readonly hasMore: boolean;
}

const PREVIEW = 6;
/** Behind-the-scenes children that Lightning does not list either. */
const HIDDEN = /History$|Share$|Feed$|^AttachedContentDocuments$|^EmailStatuses$|^Histories$/;

/** What a record's children are, for those who may see them. */
export function relatedLists(org: Org, session: Session, object: ObjectDefinition): readonly RelatedList[] {
  const access = org.access(session.userId);
  return org
    .schema()
    .childRelationships(object.name)
    .filter(
      ({ name, childObject }) =>
        name && !HIDDEN.test(name) && access.object(childObject).canRead && !org.schema().object(childObject)?.isSetup,
    )
    .map((relationship) => relatedList(org, session, relationship));
}

function relatedList(org: Org, session: Session, { name, childObject, field }: ChildRelationship): RelatedList {
  const child = readableObject(org, session, childObject);
  const label = name.endsWith('__r') ? name.slice(0, -3).replaceAll('_', ' ') : child.pluralLabel;
  return { relationship: name, label, object: objectModel(org, session, child), field };
}

/** The newest few rows of one related list. @throws OrgError NOT_FOUND (404) */
export function relatedRows(org: Org, session: Session, id: string, relationshipName: string): RelatedRows {
  const parent = readableObject(org, session, org.schema().objectOfId(id)?.name ?? id);
  const relationship = org
    .schema()
    .childRelationships(parent.name)
    .find(({ name }) => sameRelationship(name, relationshipName));
  if (relationship === undefined) throw new OrgError('NOT_FOUND', `${parent.label} has no related list "${relationshipName}".`, [], 404);
  const child = readableObject(org, session, relationship.childObject);
  const columns = childColumns(org, session, child, relationship.field);
  const rows = org.select(session, {
    object: child.name,
    select: [item('Id'), ...pathsOf(org, session, columns).map((path) => item(...path))],
    where: equals(relationship.field, id),
    orderBy: [{ target: { path: [child.fields.has('CreatedDate') ? 'CreatedDate' : 'Id'] }, direction: 'DESC', nulls: 'LAST' }],
    limit: PREVIEW + 1,
  }).rows;
  return {
    ...relatedList(org, session, relationship),
    columns: columns.map((field) => fieldModel(org, session, child, field)),
    rows: rowModels(org, session, columns, rows.slice(0, PREVIEW)),
    hasMore: rows.length > PREVIEW,
  };
}

/** Metadata writes `Contacts`, `Buying_Centers__r`, and older pages `Account.Buying_Centers__r` or the field's own name. */
const sameRelationship = (name: string, wanted: string): boolean => wanted.split('.').at(-1)!.toLowerCase() === name.toLowerCase();

function childColumns(org: Org, session: Session, child: ObjectDefinition, parentField: string): readonly FieldDefinition[] {
  const { columns } = listViews(org, session, child)[0]!;
  return columns.filter(({ name, type }) => name !== parentField && type !== 'textarea').slice(0, 4);
}
