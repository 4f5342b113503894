import {
  address,
  boolean,
  createOnly,
  datetime,
  defaultTo,
  email,
  int,
  nameField,
  personName,
  phone,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  textarea,
} from '../fieldBuilders.ts';
import { standardObject } from '../standardObject.ts';

const organization = standardObject(
  { name: 'Organization', label: 'Organization', keyPrefix: '00D', sharingModel: 'Read', isSetup: true, isFixed: true },
  [
    text('Name', 'Name', 80, required, nameField),
    text('Division', 'Division', 80),
    ...address('', ''),
    phone('Phone', 'Phone'),
    text('PrimaryContact', 'Primary Contact', 80),
    picklist('DefaultLocaleSidKey', 'Locale', ['en_US'], restricted),
    picklist('TimeZoneSidKey', 'Time Zone', timeZones(), restricted),
    picklist('LanguageLocaleKey', 'Language', ['en_US'], restricted),
    picklist('OrganizationType', 'Edition', ['Developer Edition'], restricted),
    text('NamespacePrefix', 'Namespace Prefix', 15),
    text('InstanceName', 'Instance Name', 5),
    boolean('IsSandbox', 'Is Sandbox'),
    datetime('TrialExpirationDate', 'Trial Expiration Date'),
    int('FiscalYearStartMonth', 'Fiscal Year Starts In'),
  ].map((field) => ({ ...field, ...readOnly })),
);

const user = standardObject({ name: 'User', label: 'User', keyPrefix: '005', sharingModel: 'Read', isSetup: true }, [
  text('Username', 'Username', 80, required, { isUnique: true }),
  ...personName().filter((field) => field.name !== 'Salutation'),
  text('CompanyName', 'Company Name', 80),
  text('Division', 'Division', 80),
  text('Department', 'Department', 80),
  text('Title', 'Title', 80),
  ...address('', ''),
  email('Email', 'Email', required, { length: 128 }),
  phone('Phone', 'Phone'),
  phone('MobilePhone', 'Mobile'),
  text('Alias', 'Alias', 8, required),
  text('CommunityNickname', 'Nickname', 40),
  boolean('IsActive', 'Active', defaultTo('true')),
  picklist('TimeZoneSidKey', 'Time Zone', timeZones(), required, restricted),
  reference('UserRoleId', 'Role ID', 'UserRole', { children: 'Users', onDelete: 'Restrict' }),
  picklist('LocaleSidKey', 'Locale', ['en_US', 'en_GB', 'de_DE', 'de_CH', 'fr_FR', 'es_ES', 'it_IT', 'ja_JP', 'nl_NL', 'pt_BR'], required),
  picklist('EmailEncodingKey', 'Email Encoding', ['UTF-8', 'ISO-8859-1'], required, restricted),
  picklist('LanguageLocaleKey', 'Language', ['en_US', 'de', 'fr', 'es', 'it', 'ja', 'nl_NL', 'pt_BR'], required),
  reference('ProfileId', 'Profile ID', 'Profile', { children: 'Users', onDelete: 'Restrict' }, required),
  picklist('UserType', 'User Type', ['Standard', 'AutomatedProcess'], restricted, readOnly),
  text('EmployeeNumber', 'Employee Number', 20),
  reference('ManagerId', 'Manager ID', 'User', { children: 'ManagedUsers' }),
  datetime('LastLoginDate', 'Last Login', readOnly),
  textarea('AboutMe', 'About Me', 1000),
  text('FederationIdentifier', 'SAML Federation ID', 512),
]);

const userRole = standardObject({ name: 'UserRole', label: 'Role', keyPrefix: '00E', sharingModel: 'Read', isSetup: true }, [
  text('Name', 'Name', 80, required, nameField),
  reference('ParentRoleId', 'Parent Role ID', 'UserRole', { onDelete: 'Restrict' }),
  text('RollupDescription', 'Description', 80),
  text('DeveloperName', 'Developer Name', 80),
]);

const group = standardObject({ name: 'Group', label: 'Group', keyPrefix: '00G', sharingModel: 'Read', isSetup: true }, [
  text('Name', 'Name', 40, required, nameField),
  text('DeveloperName', 'Developer Name', 80),
  picklist(
    'Type',
    'Type',
    ['Regular', 'Queue', 'Role', 'RoleAndSubordinates', 'Organization'],
    restricted,
    createOnly,
    defaultTo('Regular'),
  ),
  reference('RelatedId', 'Related ID', ['User', 'UserRole'], { onDelete: 'Restrict' }, createOnly),
]);

const groupMember = standardObject({ name: 'GroupMember', label: 'Group Member', keyPrefix: '011', sharingModel: 'Read', isSetup: true }, [
  reference('GroupId', 'Group ID', 'Group', { children: 'GroupMembers', onDelete: 'Cascade' }, required, createOnly),
  reference('UserOrGroupId', 'User/Group ID', ['User', 'Group'], { onDelete: 'Cascade' }, required, createOnly),
]);

/** The time zones this Node knows, which are the ones dates can be shown in. */
function timeZones(): readonly string[] {
  return ['GMT', ...Intl.supportedValuesOf('timeZone')];
}

export const userObjects = [organization, user, userRole, group, groupMember];
