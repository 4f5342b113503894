import {
  address,
  createOnly,
  currency,
  date,
  defaultTo,
  int,
  multipicklist,
  boolean,
  nameField,
  owner,
  phone,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  textarea,
  url,
} from '../fieldBuilders.ts';
import { standardObject } from '../standardObject.ts';
import { accessLevels, buyingRoles, industries, leadSources, teamRoles } from './vocabularies.ts';

const account = standardObject({ name: 'Account', label: 'Account', keyPrefix: '001', sharingModel: 'ReadWrite' }, [
  text('Name', 'Account Name', 255, required, nameField),
  picklist('Type', 'Account Type', [
    'Prospect',
    'Customer - Direct',
    'Customer - Channel',
    'Channel Partner / Reseller',
    'Installation Partner',
    'Technology Partner',
    'Other',
  ]),
  reference('ParentId', 'Parent Account ID', 'Account', { children: 'ChildAccounts' }),
  ...address('Billing', 'Billing'),
  ...address('Shipping', 'Shipping'),
  phone('Phone', 'Account Phone'),
  phone('Fax', 'Account Fax'),
  text('AccountNumber', 'Account Number', 40),
  url('Website', 'Website'),
  text('Sic', 'SIC Code', 20),
  picklist('Industry', 'Industry', industries),
  currency('AnnualRevenue', 'Annual Revenue', { scale: 0 }),
  int('NumberOfEmployees', 'Employees', { precision: 8 }),
  picklist('Ownership', 'Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
  text('TickerSymbol', 'Ticker Symbol', 20),
  textarea('Description', 'Account Description', 32000),
  picklist('Rating', 'Account Rating', ['Hot', 'Warm', 'Cold']),
  text('Site', 'Account Site', 80),
  owner(),
  date('LastActivityDate', 'Last Activity', readOnly),
  picklist('AccountSource', 'Account Source', leadSources),
  text('SicDesc', 'SIC Description', 80),
]);

const accountContactRelation = standardObject(
  {
    name: 'AccountContactRelation',
    label: 'Account Contact Relationship',
    keyPrefix: '07k',
    sharingModel: 'ControlledByParent',
    controlledBy: 'AccountId',
  },
  [
    reference('AccountId', 'Account ID', 'Account', { children: 'AccountContactRelations', onDelete: 'Cascade' }, required, createOnly),
    reference('ContactId', 'Contact ID', 'Contact', { children: 'AccountContactRelations', onDelete: 'Cascade' }, required, createOnly),
    multipicklist('Roles', 'Roles', buyingRoles),
    boolean('IsDirect', 'Direct', readOnly),
    boolean('IsActive', 'Active', defaultTo('true')),
    date('StartDate', 'Start Date'),
    date('EndDate', 'End Date'),
  ],
);

const accountTeamMember = standardObject(
  {
    name: 'AccountTeamMember',
    label: 'Account Team Member',
    keyPrefix: '01M',
    sharingModel: 'ControlledByParent',
    controlledBy: 'AccountId',
  },
  [
    reference('AccountId', 'Account ID', 'Account', { children: 'AccountTeamMembers', onDelete: 'Cascade' }, required, createOnly),
    reference('UserId', 'User ID', 'User', { children: 'AccountTeamMembers', onDelete: 'Restrict' }, required, createOnly),
    picklist('TeamMemberRole', 'Team Role', teamRoles),
    picklist('AccountAccessLevel', 'Account Access', accessLevels),
    picklist('OpportunityAccessLevel', 'Opportunity Access', accessLevels),
    picklist('CaseAccessLevel', 'Case Access', accessLevels),
    picklist('ContactAccessLevel', 'Contact Access', accessLevels),
  ],
);

/** Who may reach an account: its owner and team (kept by the org itself), and those it was shared with by hand. */
const accountShare = standardObject(
  {
    name: 'AccountShare',
    label: 'Account Share',
    keyPrefix: '00r',
    sharingModel: 'ControlledByParent',
    controlledBy: 'AccountId',
  },
  [
    reference('AccountId', 'Account ID', 'Account', { children: 'Shares', onDelete: 'Cascade' }, required, createOnly),
    reference('UserOrGroupId', 'User/Group ID', ['User', 'Group'], { onDelete: 'Cascade' }, required, createOnly),
    picklist('AccountAccessLevel', 'Account Access', ['Read', 'Edit', 'All'], restricted, defaultTo('Read')),
    picklist('OpportunityAccessLevel', 'Opportunity Access', ['None', 'Read', 'Edit'], restricted, defaultTo('None')),
    picklist('CaseAccessLevel', 'Case Access', ['None', 'Read', 'Edit'], restricted, defaultTo('None')),
    picklist('ContactAccessLevel', 'Contact Access', ['None', 'Read', 'Edit'], restricted, defaultTo('None'), readOnly),
    picklist('RowCause', 'Row Cause', ['Owner', 'Team', 'Manual'], restricted, createOnly, defaultTo('Manual')),
  ],
);

export const accountObjects = [account, accountContactRelation, accountTeamMember, accountShare];
