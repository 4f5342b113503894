import type { FieldValue } from '../../../planFiles/keyedRecord.ts';
import { SECTION_OF } from '../../../planFiles/sections.ts';
import type { ObjectRights, OrgProblem, RecordWrite } from '../../contract.ts';
import { noRightToField, noRightToRequiredField } from './problems.ts';
import { targetOf, type Resolved } from './resolveReference.ts';
import type { NodeLink } from './writeNode.ts';

export interface FieldValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: readonly NodeLink[];
  /** Of fields that are left out. */
  readonly problems: readonly OrgProblem[];
  /** A field is left out that no such record can be made without. */
  readonly isImpossible: boolean;
}

/** What is sent of a record: the fields that differ, as far as this user may write them and what they refer to is there. */
export function fieldValues(
  { record, fields, keyBefore }: RecordWrite,
  kind: 'create' | 'update',
  { rights, resolve }: { readonly rights: ObjectRights | undefined; readonly resolve: (field: string, value: string) => Resolved },
): FieldValues {
  const section = SECTION_OF.get(record.object)!;
  const values: Record<string, unknown> = {};
  const links: NodeLink[] = [];
  const problems: OrgProblem[] = [];
  let isImpossible = false;
  const leaveOut = (field: string, problem: OrgProblem) => {
    problems.push(problem);
    isImpossible ||= kind === 'create' && isRequired(field);
  };
  const isRequired = (field: string) => field === section.parent || field === 'Key__c' || (section.byField.get(field)?.isRequired ?? false);
  const mayWrite = (field: string) => rights?.fields[field]?.[kind === 'create' ? 'isCreatable' : 'isUpdatable'] ?? false;

  const asked = new Set(fields);
  // A new record has its key by the address it is written to.
  if (kind === 'create' || keyBefore !== undefined) asked.add('Key__c');
  for (const field of asked) {
    if (section.byField.get(field)?.isReadOnly) continue;
    if (!mayWrite(field)) {
      leaveOut(field, (isRequired(field) && kind === 'create' ? noRightToRequiredField : noRightToField)(record.object, field));
    } else if (field === 'Key__c') {
      if (kind === 'update') values[field] = record.key;
    } else if (targetOf(record.object, field) === undefined) {
      values[field] = restValue(record.fields[field]);
    } else {
      const value = record.references[field];
      const resolved: Resolved | undefined = value === undefined ? undefined : resolve(field, value);
      if (resolved === undefined) values[field] = null;
      else if ('id' in resolved) values[field] = resolved.id;
      else if ('node' in resolved) links.push({ field, to: resolved.node, key: value!, isRequired: isRequired(field) });
      else leaveOut(field, resolved.problem);
    }
  }
  // What the files leave empty is empty; the org would fill in its default.
  if (kind === 'create') {
    for (const { field, kind: valueKind } of section.fields) {
      const right = rights?.fields[field];
      if (right?.hasDefault && right.isCreatable && valueKind !== 'yesNo' && !asked.has(field)) values[field] = null;
    }
  }
  return { values, links, problems, isImpossible };
}

/** Several words of a multi-select are one text for the org. */
function restValue(value: FieldValue | undefined): unknown {
  if (value === undefined) return null;
  return typeof value === 'object' ? value.join(';') : value;
}
