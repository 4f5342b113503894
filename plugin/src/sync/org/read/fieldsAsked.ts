import { createHash } from 'node:crypto';
import { isPlanned, SECTION_OF, type FieldSpec } from '../../../planFiles/sections.ts';
import type { OrgModel } from './orgModel.ts';

/** Fields of a section that this user may read, without the account's own number. */
export function readableFields(object: string, { rights }: OrgModel): readonly FieldSpec[] {
  return SECTION_OF.get(object)!.fields.filter(({ field }) => field !== 'Id' && rights[object]?.fields[field]);
}

/** Is a record named in the query of the one that refers to it? Planning records are read anyway, and so few users are behind so many fields that they are asked for once. */
export function isNamedInRow(target: string): boolean {
  return !isPlanned(target) && target !== 'User';
}

/** What is selected of an object. */
export function fieldsAsked(object: string, model: OrgModel): readonly string[] {
  const { parent } = SECTION_OF.get(object)!;
  const fields = model.rights[object]!.fields;
  const own = readableFields(object, model).flatMap(({ field, kind, target }) => {
    if (kind !== 'reference' || !isNamedInRow(target!)) return [field];
    const relationship = model.relationships[object]![field]!;
    return [field, ...model.naturalFields[target!]!.map(({ name }) => `${relationship}.${name}`)];
  });
  const ofAccount = object === 'Account' ? ['Name', ...model.naturalFields.Account!.map(({ name }) => name)] : ['Key__c'];
  const always = ['Id', 'SystemModstamp', 'LastModifiedById', 'CreatedDate'];
  return [...new Set([...always, ...ofAccount, ...(parent ? [parent] : []), ...('Revision__c' in fields ? ['Revision__c'] : []), ...own])];
}

/** Tells two queries apart, that of today and that of an earlier reading. */
export function markOfFields(object: string, model: OrgModel): string {
  return createHash('sha256').update(fieldsAsked(object, model).join()).digest('base64url').slice(0, 12);
}
