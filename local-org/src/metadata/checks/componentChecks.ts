import { checkBundleReferences } from '../bundles/bundleReferences.ts';
import { checkBundleMeta } from './bundleMetaChecks.ts';
import { checkDefault, checkField, checkFormulaField } from './fieldChecks.ts';
import { checkFlexiPage } from './flexiPageChecks.ts';
import { checkLayout } from './layoutChecks.ts';
import { checkObject, checkRelationshipsOfObject } from './objectChecks.ts';
import { checkCompactLayout, checkFieldSet, checkListView, checkOwner, checkRecordType, checkValidationRule } from './objectPartChecks.ts';
import { checkFieldPermissions, checkGrants, checkObjectPermissions } from './permissionSetChecks.ts';
import { checkGlobalValueSet, checkPicklist } from './picklistChecks.ts';
import { checkLookupFilter, checkRelationship } from './relationshipChecks.ts';
import { checkRollup } from './rollupChecks.ts';
import type { Check } from './subject.ts';
import { checkApplication, checkTab } from './tabChecks.ts';

export interface ComponentChecks {
  readonly type: string;
  readonly checks: readonly Check[];
  /** Checked on every deploy, not only on its own: its references keep others from being deleted or changed. */
  readonly isBlocking?: boolean;
}

/** What is checked of each type; most basic first, so that a consequence is read after its cause. */
export const componentChecks: readonly ComponentChecks[] = [
  { type: 'GlobalValueSet', checks: [checkGlobalValueSet] },
  { type: 'CustomObject', checks: [checkObject, checkRelationshipsOfObject], isBlocking: true },
  {
    type: 'CustomField',
    checks: [checkField, checkPicklist, checkRelationship, checkLookupFilter, checkRollup, checkFormulaField, checkDefault],
    isBlocking: true,
  },
  { type: 'ValidationRule', checks: [checkOwner, checkValidationRule], isBlocking: true },
  { type: 'RecordType', checks: [checkOwner, checkRecordType] },
  { type: 'CompactLayout', checks: [checkOwner, checkCompactLayout] },
  { type: 'FieldSet', checks: [checkOwner, checkFieldSet] },
  { type: 'ListView', checks: [checkOwner, checkListView] },
  { type: 'WebLink', checks: [checkOwner] },
  { type: 'LightningComponentBundle', checks: [checkBundleMeta, checkBundleReferences], isBlocking: true },
  { type: 'Layout', checks: [checkLayout] },
  { type: 'FlexiPage', checks: [checkFlexiPage], isBlocking: true },
  { type: 'CustomTab', checks: [checkTab], isBlocking: true },
  { type: 'CustomApplication', checks: [checkApplication], isBlocking: true },
  { type: 'PermissionSet', checks: [checkObjectPermissions, checkFieldPermissions, checkGrants] },
];
