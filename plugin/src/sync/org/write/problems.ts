import { Messages } from '@salesforce/core';
import type { OrgProblem } from '../../contract.ts';
import { METADATA } from '../../../planFiles/metadata.ts';
import { SECTION_OF } from '../../../planFiles/sections.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-write');

const STANDARD: Readonly<Record<string, string>> = { Product2: 'product' };

/** What people call an object. */
export const objectLabel = (object: string): string => METADATA[object]?.label ?? STANDARD[object] ?? object.toLowerCase();

/** What people call a field. */
export function fieldLabel(object: string, field: string): string {
  const section = SECTION_OF.get(object);
  return section?.byField.get(field)?.label ?? METADATA[object]?.fields[field]?.label ?? (field === 'Key__c' ? 'Key' : field);
}

const problem = (code: string, message: string, values: readonly string[], fields: readonly string[] = []): OrgProblem => ({
  code,
  message: messages.getMessage(message, [...values]),
  fields,
});

export const noRightToObject = (object: string, what: 'create' | 'change' | 'delete') =>
  problem('noRight', `problem.noRightTo.${what}`, [objectLabel(object)]);
export const noRightToField = (object: string, field: string) =>
  problem('noRight', 'problem.noRightToField', [fieldLabel(object, field), objectLabel(object)], [field]);
export const noRightToRequiredField = (object: string, field: string) =>
  problem('noRight', 'problem.noRightToRequiredField', [fieldLabel(object, field), objectLabel(object)], [field]);
export const noReference = (object: string, field: string, target: string, value: string) =>
  problem('noReference', 'problem.noReference', [fieldLabel(object, field), objectLabel(target), value], [field]);
export const ambiguousReference = (object: string, field: string, target: string, value: string) =>
  problem('noReference', 'problem.ambiguousReference', [fieldLabel(object, field), objectLabel(target), value], [field]);
export const noAccount = (folder: string) => problem('noReference', 'problem.noAccount', [folder]);
export const goneFromOrg = () => problem('noReference', 'problem.goneFromOrg', []);
export const needsFailed = (object: string, key: string) => problem('needsFailed', 'problem.needsFailed', [objectLabel(object), key]);
export const leftOutNeedsFailed = (owner: string, field: string, object: string, key: string) =>
  problem('needsFailed', 'problem.leftOutNeedsFailed', [fieldLabel(owner, field), objectLabel(object), key], [field]);
export const nothingWritten = () => problem('needsFailed', 'problem.nothingWritten', []);
export const stale = () => problem('stale', 'problem.stale', []);
export const interrupted = () => problem('interrupted', 'problem.interrupted', []);
export const cannotBeTogether = () => problem('needsFailed', 'problem.cannotBeTogether', []);
