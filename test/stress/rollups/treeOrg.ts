import { createOrg } from '../../../local-org/src/createOrg.ts';
import type { Org } from '../../../local-org/src/org.ts';
import type { Session } from '../../../local-org/src/security/sessions.ts';
import { deployTo, field, file } from '../../../local-org/test/metadata/packages.ts';

/** Two master-detail steps: parcels lie in boxes, boxes in stores; boxes and stores sum up what lies in them. */
export interface TreeOrg {
  readonly org: Org;
  readonly session: Session;
  close(): void;
}

const decimal = (name: string): string => field(name, 'Number', '<precision>12</precision><scale>2</scale>');

const masterDetail = (name: string, parent: string, children: string): string =>
  field(
    name,
    'MasterDetail',
    `<referenceTo>${parent}</referenceTo><relationshipName>${children}</relationshipName><relationshipOrder>0</relationshipOrder><reparentableMasterDetail>true</reparentableMasterDetail>`,
  );

const summary = (name: string, key: string, operation: string, summarized?: string, filter = ''): string =>
  field(
    name,
    'Summary',
    `${summarized === undefined ? '' : `<summarizedField>${summarized}</summarizedField>`}${filter}<summaryForeignKey>${key}</summaryForeignKey><summaryOperation>${operation}</summaryOperation>`,
  );

const only = (path: string, operation: string, value: string): string =>
  `<summaryFilterItems><field>${path}</field><operation>${operation}</operation><value>${value}</value></summaryFilterItems>`;

const object = (name: string, fields: readonly string[], sharing = 'ControlledByParent'): string =>
  file(
    'CustomObject',
    `<deploymentStatus>Deployed</deploymentStatus>${fields.join('')}<label>${name}</label><nameField><label>Name</label><type>Text</type></nameField><pluralLabel>${name}s</pluralLabel><sharingModel>${sharing}</sharingModel>`,
  );

/** Object, roll-up field, and how the tests recompute it. */
export const files: Readonly<Record<string, string>> = {
  'objects/Store__c.object': object(
    'Store__c',
    [
      summary('Boxes__c', 'Box__c.Store__c', 'count'),
      summary('Weight__c', 'Box__c.Store__c', 'sum', 'Box__c.Weight__c'),
      summary('Heaviest__c', 'Box__c.Store__c', 'max', 'Box__c.Weight__c'),
      summary('Fragile__c', 'Box__c.Store__c', 'sum', 'Box__c.Fragile__c'),
    ],
    'ReadWrite',
  ),
  'objects/Box__c.object': object('Box__c', [
    masterDetail('Store__c', 'Store__c', 'Boxes'),
    summary('Parcels__c', 'Parcel__c.Box__c', 'count'),
    summary('Weight__c', 'Parcel__c.Box__c', 'sum', 'Parcel__c.Grams__c'),
    summary('Lightest__c', 'Parcel__c.Box__c', 'min', 'Parcel__c.Grams__c'),
    summary('Fragile__c', 'Parcel__c.Box__c', 'count', undefined, only('Parcel__c.Is_Fragile__c', 'equals', 'True')),
    summary('Heavy__c', 'Parcel__c.Box__c', 'sum', 'Parcel__c.Grams__c', only('Parcel__c.Grams__c', 'greaterOrEqual', '100')),
    summary('Latest__c', 'Parcel__c.Box__c', 'max', 'Parcel__c.Due__c'),
  ]),
  'objects/Parcel__c.object': object('Parcel__c', [
    masterDetail('Box__c', 'Box__c', 'Parcels'),
    decimal('Grams__c'),
    field('Is_Fragile__c', 'Checkbox', '<defaultValue>false</defaultValue>'),
    field('Due__c', 'Date'),
  ]),
};

export const members: Readonly<Record<string, readonly string[]>> = {
  CustomObject: ['Store__c', 'Box__c', 'Parcel__c'],
  CustomField: customFields(),
};

function customFields(): readonly string[] {
  return Object.entries(files).flatMap(([path, xml]) => {
    const name = path.replace('objects/', '').replace('.object', '');
    return [...xml.matchAll(/<fields><fullName>(\w+)<\/fullName>/g)].map(([, each]) => `${name}.${each}`);
  });
}

/** @param databaseFile `:memory:` unless said */
export async function treeOrg(databaseFile = ':memory:'): Promise<TreeOrg> {
  const org = createOrg({ file: databaseFile });
  const result = await deployTo(org, members, files);
  if (!result.success) throw new Error(`The objects were refused: ${JSON.stringify(result.componentFailures)}`);
  const administrator = org.db.prepare(`SELECT "Id" FROM "User" WHERE "UserType" = 'Standard'`).get()!;
  return { org, session: org.sessions.create(String(administrator['Id'])), close: () => org.close() };
}
