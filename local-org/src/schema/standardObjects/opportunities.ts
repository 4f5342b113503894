import {
  boolean,
  createOnly,
  currency,
  date,
  datetime,
  defaultTo,
  double,
  int,
  nameField,
  owner,
  percent,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  textarea,
} from '../fieldBuilders.ts';
import { forecastCategories, opportunityStages } from '../opportunityStages.ts';
import { standardObject } from '../standardObject.ts';
import { accessLevels, buyingRoles, leadSources, teamRoles } from './vocabularies.ts';

const opportunity = standardObject(
  { name: 'Opportunity', label: 'Opportunity', pluralLabel: 'Opportunities', keyPrefix: '006', sharingModel: 'ReadWrite' },
  [
    reference('AccountId', 'Account ID', 'Account', { children: 'Opportunities', onDelete: 'Cascade' }),
    boolean('IsPrivate', 'Private'),
    text('Name', 'Name', 120, required, nameField),
    textarea('Description', 'Description', 32000),
    picklist(
      'StageName',
      'Stage',
      opportunityStages.map((stage) => stage.name),
      required,
    ),
    currency('Amount', 'Amount'),
    percent('Probability', 'Probability (%)', 3, 0),
    currency('ExpectedRevenue', 'Expected Amount', readOnly),
    double('TotalOpportunityQuantity', 'Quantity', 18, 2),
    date('CloseDate', 'Close Date', required),
    picklist('Type', 'Opportunity Type', [
      'Existing Customer - Upgrade',
      'Existing Customer - Replacement',
      'Existing Customer - Downgrade',
      'New Customer',
    ]),
    text('NextStep', 'Next Step', 255),
    picklist('LeadSource', 'Lead Source', leadSources),
    boolean('IsClosed', 'Closed', readOnly),
    boolean('IsWon', 'Won', readOnly),
    picklist(
      'ForecastCategory',
      'Forecast Category',
      ['Omitted', 'Pipeline', 'BestCase', 'MostLikely', 'Forecast', 'Closed'],
      restricted,
      readOnly,
    ),
    picklist(
      'ForecastCategoryName',
      'Forecast Category',
      forecastCategories.map((category) => category.name),
      restricted,
    ),
    reference('CampaignId', 'Campaign ID', 'Campaign', { children: 'Opportunities' }),
    boolean('HasOpportunityLineItem', 'Has Line Item', readOnly),
    reference('Pricebook2Id', 'Price Book ID', 'Pricebook2', { children: 'Opportunities' }),
    owner(),
    reference('ContractId', 'Contract ID', 'Contract', { children: 'Opportunities' }),
    reference('ContactId', 'Contact ID', 'Contact', {}, createOnly),
    datetime('LastStageChangeDate', 'Last Stage Change Date', readOnly),
    int('PushCount', 'Push Count', readOnly),
    int('FiscalQuarter', 'Fiscal Quarter', readOnly),
    int('FiscalYear', 'Fiscal Year', readOnly),
    text('Fiscal', 'Fiscal Period', 6, readOnly),
    date('LastActivityDate', 'Last Activity', readOnly),
  ],
);

const opportunityContactRole = standardObject(
  {
    name: 'OpportunityContactRole',
    label: 'Opportunity Contact Role',
    keyPrefix: '00K',
    sharingModel: 'ControlledByParent',
    controlledBy: 'OpportunityId',
  },
  [
    reference(
      'OpportunityId',
      'Opportunity ID',
      'Opportunity',
      { children: 'OpportunityContactRoles', onDelete: 'Cascade' },
      required,
      createOnly,
    ),
    reference('ContactId', 'Contact ID', 'Contact', { children: 'OpportunityContactRoles', onDelete: 'Cascade' }, required),
    picklist('Role', 'Role', buyingRoles),
    boolean('IsPrimary', 'Primary'),
  ],
);

const opportunityLineItem = standardObject(
  {
    name: 'OpportunityLineItem',
    label: 'Opportunity Product',
    keyPrefix: '00k',
    sharingModel: 'ControlledByParent',
    controlledBy: 'OpportunityId',
  },
  [
    reference(
      'OpportunityId',
      'Opportunity ID',
      'Opportunity',
      { children: 'OpportunityLineItems', onDelete: 'Cascade' },
      required,
      createOnly,
    ),
    int('SortOrder', 'Sort Order'),
    reference(
      'PricebookEntryId',
      'Price Book Entry ID',
      'PricebookEntry',
      { children: 'OpportunityLineItems', onDelete: 'Restrict' },
      createOnly,
    ),
    reference('Product2Id', 'Product ID', 'Product2', { children: 'OpportunityLineItems', onDelete: 'Restrict' }, createOnly),
    text('ProductCode', 'Product Code', 255, readOnly),
    text('Name', 'Opportunity Product Name', 376, nameField, readOnly),
    double('Quantity', 'Quantity', 12, 2, required),
    percent('Discount', 'Discount', 5, 2),
    currency('Subtotal', 'Subtotal', readOnly),
    currency('TotalPrice', 'Total Price'),
    currency('UnitPrice', 'Sales Price'),
    currency('ListPrice', 'List Price', readOnly),
    date('ServiceDate', 'Date'),
    text('Description', 'Line Description', 255),
  ],
);

const opportunityTeamMember = standardObject(
  {
    name: 'OpportunityTeamMember',
    label: 'Opportunity Team Member',
    keyPrefix: '00q',
    sharingModel: 'ControlledByParent',
    controlledBy: 'OpportunityId',
  },
  [
    reference(
      'OpportunityId',
      'Opportunity ID',
      'Opportunity',
      { children: 'OpportunityTeamMembers', onDelete: 'Cascade' },
      required,
      createOnly,
    ),
    reference('UserId', 'User ID', 'User', { children: 'OpportunityTeamMembers', onDelete: 'Restrict' }, required, createOnly),
    text('Name', 'Name', 361, nameField, readOnly),
    picklist('TeamMemberRole', 'Member Role', teamRoles),
    picklist('OpportunityAccessLevel', 'Opportunity Access', accessLevels, defaultTo('Read')),
  ],
);

export const opportunityObjects = [opportunity, opportunityContactRole, opportunityLineItem, opportunityTeamMember];
