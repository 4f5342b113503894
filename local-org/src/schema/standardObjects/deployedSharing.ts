import type { ObjectDefinition } from '../schema.ts';

type SharingModel = ObjectDefinition['sharingModel'];

const models: Readonly<Record<string, SharingModel>> = {
  Private: 'Private',
  Read: 'Read',
  ReadWrite: 'ReadWrite',
  // Changing the owner is a right of its own on Salesforce, for leads and cases only.
  ReadWriteTransfer: 'ReadWrite',
  ControlledByParent: 'ControlledByParent',
};

/**
 * The org-wide default of a standard object, from the `sharingModel` of its deployed `CustomObject`. Opportunities and activities for
 * which none is deployed are as open as accounts: otherwise they would tell of accounts that one may not see. Setup objects and what
 * belongs to a parent by its nature keep theirs.
 * @param deployed the `sharingModel` deployed for an object, by its name
 */
export function sharingModelOf(object: ObjectDefinition, deployed: (objectName: string) => string | undefined): SharingModel {
  if (object.isSetup || !object.fields.has('OwnerId')) return object.sharingModel;
  const own = models[deployed(object.name) ?? ''];
  if (own && (own !== 'ControlledByParent' || object.controlledBy)) return own;
  const ofAccounts = models[deployed('Account') ?? ''] ?? 'ReadWrite';
  if (object.name === 'Opportunity') return ofAccounts === 'ControlledByParent' ? object.sharingModel : ofAccounts;
  if (object.fields.has('WhatId')) return ofAccounts === 'ReadWrite' ? object.sharingModel : 'Private';
  return object.sharingModel;
}
