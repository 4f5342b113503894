import { OrgError } from '../errors.ts';
import { nextId, toId18 } from '../schema/ids.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { fillAutoNumbers } from './autoNumbers.ts';
import { fillDefaults } from './defaultValues.ts';
import { writeHistory } from './fieldHistory.ts';
import { lookupFilterErrors } from './lookupFilters.ts';
import { readInput } from './readInput.ts';
import type { InputValues } from './recordService.ts';
import { insufficientAccess, mayReach, requireObjectRight } from './recordSecurity.ts';
import { checkReferences, hierarchyLoop } from './references.ts';
import { missingRequired } from './requiredFields.ts';
import type { RowValues } from './rowStore.ts';
import { standardBehaviours } from './standardBehaviours.ts';
import { fillSystemFields } from './systemFields.ts';
import { duplicateValues } from './uniqueness.ts';
import { validationErrors } from './validationRules.ts';
import { isChanged, objectNamed, throwAll, type RecordWrite, type WriteContext } from './writeContext.ts';

/** @returns the new record's id */
export function insertRecord(context: WriteContext, objectName: string, input: InputValues): string {
  const object = objectNamed(context.schema, objectName);
  requireObjectRight(context, object, 'canCreate');
  const given = readInput(context, object, input);
  const id = nextId(context.org.db, object.keyPrefix);
  const write: RecordWrite = { context, object, id, row: { ...given }, prior: undefined, given: new Set(Object.keys(given)) };
  fillDefaults(write);
  fillAutoNumbers(write);
  fillSystemFields(write);
  standardBehaviours[object.name]?.before?.(write);
  check(write);
  context.rows.insert(object, write.row);
  finish(write);
  return id;
}

export function updateRecord(context: WriteContext, objectName: string, id: string, input: InputValues): void {
  const object = objectNamed(context.schema, objectName);
  requireObjectRight(context, object, 'canEdit');
  const prior = editableRow(context, object, id);
  const given = readInput(context, object, input, prior);
  const write: RecordWrite = {
    context,
    object,
    id: String(prior['Id']),
    row: { ...prior, ...given },
    prior,
    given: new Set(Object.keys(given)),
  };
  fillSystemFields(write);
  standardBehaviours[object.name]?.before?.(write);
  requireTransferRight(write);
  check(write);
  const changes = Object.entries(write.row).filter(([field, value]) => value !== prior[field]);
  context.rows.update(object, write.id, Object.fromEntries(changes));
  finish(write);
}

/**
 * The row as it stands, its roll-ups settled.
 *
 * @throws OrgError `NOT_FOUND`, `ENTITY_IS_DELETED`, `INSUFFICIENT_ACCESS_OR_READONLY`
 */
export function editableRow(context: WriteContext, object: ObjectDefinition, id: string, purpose: 'edit' | 'delete' = 'edit'): RowValues {
  context.rollups.settleFor(object);
  const row = context.rows.read(object, toId18(id));
  if (!row || !mayReach(context, object, String(row['Id']), 'read')) {
    throw new OrgError('NOT_FOUND', `Provided external ID field does not exist or is not accessible: ${id}`, [], 404);
  }
  if (row['IsDeleted']) throw new OrgError('ENTITY_IS_DELETED', 'entity is deleted', [], 404);
  if (!mayReach(context, object, String(row['Id']), purpose)) throw insufficientAccess();
  return row;
}

/** Who may give a record away may also delete it: its owner, those above him, Modify All. */
function requireTransferRight(write: RecordWrite): void {
  if (isChanged(write, 'OwnerId') && !mayReach(write.context, write.object, write.id, 'delete')) throw insufficientAccess();
}

/** Salesforce's order: the shape of the record first, then what it points to, then the rules of the organization. */
function check(write: RecordWrite): void {
  const missing = missingRequired(write);
  if (missing) throw missing;
  const loop = hierarchyLoop(write);
  throwAll([...checkReferences(write), ...(loop ? [loop] : [])]);
  throwAll([...lookupFilterErrors(write), ...validationErrors(write)]);
  throwAll(duplicateValues(write));
}

function finish(write: RecordWrite): void {
  const { context, object, row, prior } = write;
  if (prior) {
    writeHistory(write);
    context.rollups.touch(object, prior);
  }
  context.rollups.touch(object, row);
  standardBehaviours[object.name]?.after?.(write);
}
