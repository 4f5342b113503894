import {
  boolean,
  createOnly,
  datetime,
  nameField,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  type Trait,
} from '../fieldBuilders.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema.ts';
import { standardObject, type StandardObjectShape } from '../standardObject.ts';

const setupObject = (shape: Omit<StandardObjectShape, 'sharingModel' | 'isSetup'>, fields: readonly FieldDefinition[]): ObjectDefinition =>
  standardObject({ ...shape, sharingModel: 'Read', isSetup: true }, fields);

/** The org-wide rights a profile or permission set may give; named as in Salesforce, of which there are hundreds more. */
const userPermissions = (...traits: Trait[]): readonly FieldDefinition[] => [
  boolean('PermissionsApiEnabled', 'API Enabled', ...traits),
  boolean('PermissionsViewSetup', 'View Setup and Configuration', ...traits),
  boolean('PermissionsCustomizeApplication', 'Customize Application', ...traits),
  boolean('PermissionsManageUsers', 'Manage Users', ...traits),
  boolean('PermissionsViewAllData', 'View All Data', ...traits),
  boolean('PermissionsModifyAllData', 'Modify All Data', ...traits),
];

const profile = setupObject({ name: 'Profile', label: 'Profile', keyPrefix: '00e', isFixed: true }, [
  text('Name', 'Name', 255, required, nameField),
  picklist('UserType', 'User Type', ['Standard'], restricted, readOnly),
  text('Description', 'Description', 255),
  ...userPermissions(readOnly),
]);

const permissionSet = setupObject({ name: 'PermissionSet', label: 'Permission Set', keyPrefix: '0PS', needsViewSetup: true }, [
  text('Name', 'Permission Set Name', 80, required, nameField),
  text('Label', 'Permission Set Label', 80, required),
  reference('ProfileId', 'Profile ID', 'Profile', {}, readOnly),
  boolean('IsOwnedByProfile', 'Is Owned By Profile', readOnly),
  boolean('IsCustom', 'Is Custom', readOnly),
  text('Description', 'Description', 255),
  text('NamespacePrefix', 'Namespace Prefix', 15, readOnly),
  picklist('Type', 'Permission Set Type', ['Regular', 'Standard', 'Profile', 'Group', 'Session'], restricted, readOnly),
  ...userPermissions(),
]);

const permissionSetAssignment = setupObject({ name: 'PermissionSetAssignment', label: 'Permission Set Assignment', keyPrefix: '0Pa' }, [
  reference(
    'PermissionSetId',
    'Permission Set ID',
    'PermissionSet',
    { children: 'Assignments', onDelete: 'Cascade' },
    required,
    createOnly,
  ),
  reference('AssigneeId', 'Assignee ID', 'User', { children: 'PermissionSetAssignments', onDelete: 'Restrict' }, required, createOnly),
  datetime('ExpirationDate', 'Expiration Date'),
  boolean('IsActive', 'Active', readOnly, { defaultValue: { source: 'true', isFormula: false } }),
]);

const objectPermissions = setupObject(
  { name: 'ObjectPermissions', label: 'Object Permissions', pluralLabel: 'Object Permissions', keyPrefix: '110', needsViewSetup: true },
  [
    reference('ParentId', 'Parent ID', 'PermissionSet', { children: 'ObjectPerms', onDelete: 'Cascade' }, required, createOnly),
    text('SobjectType', 'SObject Type Name', 40, required, createOnly),
    boolean('PermissionsCreate', 'Create Records'),
    boolean('PermissionsRead', 'Read Records'),
    boolean('PermissionsEdit', 'Edit Records'),
    boolean('PermissionsDelete', 'Delete Records'),
    boolean('PermissionsViewAllRecords', 'Read All Records'),
    boolean('PermissionsModifyAllRecords', 'Edit All Records'),
    boolean('PermissionsViewAllFields', 'View All Fields'),
  ],
);

const fieldPermissions = setupObject(
  { name: 'FieldPermissions', label: 'Field Permissions', pluralLabel: 'Field Permissions', keyPrefix: '01k', needsViewSetup: true },
  [
    reference('ParentId', 'Parent ID', 'PermissionSet', { children: 'FieldPerms', onDelete: 'Cascade' }, required, createOnly),
    text('SobjectType', 'SObject Type Name', 40, required, createOnly),
    text('Field', 'Field Name', 255, required, createOnly),
    boolean('PermissionsRead', 'Read Field'),
    boolean('PermissionsEdit', 'Edit Field'),
  ],
);

export const permissionObjects = [profile, permissionSet, permissionSetAssignment, objectPermissions, fieldPermissions];
