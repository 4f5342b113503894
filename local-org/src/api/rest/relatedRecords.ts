import type { Condition } from '../../soql/selectQuery.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { readRecord, readRecords, recordId } from './records.ts';
import { visibleObject } from './visible.ts';

/**
 * `sobjects/Account/001…/Contacts`: a record's children, or its parent, by the name of the relationship.
 * @throws OrgError `NOT_FOUND` (404) when there is no such relationship for this user, or no parent
 */
export function relatedRecords(request: OrgRequest, id: string, relationship: string): OrgResponse {
  const { org } = request;
  const object = visibleObject(request, request.parameters['object']!);
  const access = org.access(request.session().userId);
  const names = request.query.get('fields')?.split(',');
  const child = org
    .schema()
    .childRelationships(object.name)
    .find(({ name }) => name.toLowerCase() === relationship.toLowerCase());
  if (child && access.field(child.childObject, child.field).canRead) {
    readRecord(request, object, id, ['Id']);
    const where: Condition = { kind: 'compare', target: { path: [child.field] }, operator: '=', value: recordId(request, object, id) };
    const records = readRecords(request, visibleObject(request, child.childObject), where, names, {
      orderBy: [{ target: { path: ['Id'] }, direction: 'ASC', nulls: 'FIRST' }],
    });
    return { status: 200, body: { totalSize: records.length, done: true, records } };
  }
  const reference = org.schema().parentRelationship(object.name, relationship);
  if (!reference || !access.field(object.name, reference.name).canRead) throw notFound();
  const parentId = readRecord(request, object, id, [reference.name])[reference.name];
  const parent = typeof parentId === 'string' ? org.schema().objectOfId(parentId) : undefined;
  if (!parent) throw notFound();
  return { status: 200, body: readRecord(request, visibleObject(request, parent.name), String(parentId), names) };
}
