import {
  boolean,
  createOnly,
  currency,
  date,
  datetime,
  double,
  int,
  nameField,
  owner,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  textarea,
  url,
  defaultTo,
} from '../fieldBuilders.ts';
import { standardObject } from '../standardObject.ts';

const product = standardObject({ name: 'Product2', label: 'Product', keyPrefix: '01t', sharingModel: 'ReadWrite' }, [
  text('Name', 'Product Name', 255, required, nameField),
  text('ProductCode', 'Product Code', 255),
  textarea('Description', 'Product Description', 4000),
  boolean('IsActive', 'Active'),
  picklist('Family', 'Product Family', ['None']),
  text('ExternalId', 'External ID', 255),
  url('DisplayUrl', 'Display URL'),
  picklist('QuantityUnitOfMeasure', 'Quantity Unit Of Measure', ['Each']),
  boolean('IsArchived', 'Archived', readOnly),
  text('StockKeepingUnit', 'Product SKU', 180),
  picklist('Type', 'Product Type', ['Base', 'Bundle', 'Set'], restricted, createOnly),
]);

const pricebook = standardObject({ name: 'Pricebook2', label: 'Price Book', keyPrefix: '01s', sharingModel: 'ReadWrite' }, [
  text('Name', 'Price Book Name', 255, required, nameField),
  boolean('IsActive', 'Active'),
  boolean('IsArchived', 'Archived', readOnly),
  text('Description', 'Description', 255),
  boolean('IsStandard', 'Is Standard Price Book', readOnly),
  datetime('ValidFrom', 'Valid From'),
  datetime('ValidTo', 'Valid To'),
]);

const pricebookEntry = standardObject(
  {
    name: 'PricebookEntry',
    label: 'Price Book Entry',
    pluralLabel: 'Price Book Entries',
    keyPrefix: '01u',
    sharingModel: 'ControlledByParent',
    controlledBy: 'Pricebook2Id',
  },
  [
    text('Name', 'Product Name', 255, nameField, readOnly),
    reference('Pricebook2Id', 'Price Book ID', 'Pricebook2', { children: 'PricebookEntries', onDelete: 'Cascade' }, required, createOnly),
    reference('Product2Id', 'Product ID', 'Product2', { children: 'PricebookEntries', onDelete: 'Cascade' }, required, createOnly),
    currency('UnitPrice', 'List Price', required),
    boolean('IsActive', 'Active'),
    boolean('UseStandardPrice', 'Use Standard Price'),
    text('ProductCode', 'Product Code', 255, readOnly),
    boolean('IsArchived', 'Archived', readOnly),
  ],
);

const asset = standardObject(
  { name: 'Asset', label: 'Asset', keyPrefix: '02i', sharingModel: 'ControlledByParent', controlledBy: 'AccountId' },
  [
    reference('ContactId', 'Contact ID', 'Contact', { children: 'Assets' }),
    reference('AccountId', 'Account ID', 'Account', { children: 'Assets', onDelete: 'Cascade' }),
    reference('ParentId', 'Parent Asset ID', 'Asset', { children: 'ChildAssets' }),
    reference('Product2Id', 'Product ID', 'Product2', { children: 'Assets' }),
    text('ProductCode', 'Product Code', 255, readOnly),
    boolean('IsCompetitorProduct', 'Competitor Asset'),
    text('Name', 'Asset Name', 255, required, nameField),
    text('SerialNumber', 'Serial Number', 80),
    date('InstallDate', 'Install Date'),
    date('PurchaseDate', 'Purchase Date'),
    date('UsageEndDate', 'Usage End Date'),
    picklist('Status', 'Status', ['Shipped', 'Installed', 'Registered', 'Obsolete', 'Purchased']),
    currency('Price', 'Price'),
    double('Quantity', 'Quantity', 12, 2),
    textarea('Description', 'Description', 32000),
    currency('CurrentMrr', 'Current Monthly Recurring Revenue', readOnly),
    owner(),
    reference('AssetProvidedById', 'Asset Provided By ID', 'Account', { children: 'ProvidedAssets' }),
    reference('AssetServicedById', 'Asset Serviced By ID', 'Account', { children: 'ServicedAssets' }),
    boolean('IsInternal', 'Internal Asset'),
  ],
);

const contract = standardObject(
  { name: 'Contract', label: 'Contract', keyPrefix: '800', sharingModel: 'ControlledByParent', controlledBy: 'AccountId' },
  [
    reference('AccountId', 'Account ID', 'Account', { children: 'Contracts', onDelete: 'Cascade' }, required),
    reference('Pricebook2Id', 'Price Book ID', 'Pricebook2', { children: 'Contracts' }),
    date('StartDate', 'Contract Start Date'),
    date('EndDate', 'Contract End Date', readOnly),
    int('ContractTerm', 'Contract Term (months)'),
    owner(),
    picklist('Status', 'Status', ['In Approval Process', 'Activated', 'Draft'], restricted, required, defaultTo('Draft')),
    reference('CompanySignedId', 'Company Signed By ID', 'User'),
    date('CompanySignedDate', 'Company Signed Date'),
    reference('CustomerSignedId', 'Customer Signed By ID', 'Contact', { children: 'ContractsSigned' }),
    text('CustomerSignedTitle', 'Customer Signed Title', 40),
    date('CustomerSignedDate', 'Customer Signed Date'),
    textarea('SpecialTerms', 'Special Terms', 4000),
    datetime('ActivatedDate', 'Activated Date', { isCreateable: false }),
    reference('ActivatedById', 'Activated By ID', 'User', {}, { isCreateable: false }),
    picklist('StatusCode', 'Status Category', ['Draft', 'InApproval', 'Activated', 'Terminated', 'Expired'], restricted, readOnly),
    textarea('Description', 'Description', 32000),
    text('Name', 'Contract Name', 80),
    text('ContractNumber', 'Contract Number', 30, nameField, readOnly, { autoNumberFormat: '{00000000}' }),
    date('LastActivityDate', 'Last Activity', readOnly),
  ],
);

export const productObjects = [product, pricebook, pricebookEntry, asset, contract];
