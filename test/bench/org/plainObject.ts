import { field, file, number } from '../../../local-org/test/metadata/packages.ts';
import type { Members } from '../../../local-org/test/metadata/packages.ts';

export const plainObject = 'Measurement__c';

const text = (name: string): string => field(name, 'Text', '<length>80</length>');

/** A custom object without a rule, a lookup or a formula. */
export const plainMembers: Members = { CustomObject: [plainObject] };

export const plainFiles: Readonly<Record<string, string>> = {
  [`objects/${plainObject}.object`]: file(
    'CustomObject',
    [
      '<deploymentStatus>Deployed</deploymentStatus><label>Measurement</label><pluralLabel>Measurements</pluralLabel>',
      '<nameField><label>Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>',
      ...[text('Site__c'), text('Kind__c'), number('Amount__c'), number('Weight__c'), field('Day__c', 'Date')],
    ].join('\n'),
  ),
};

/** Field values of the record with this number. */
export const plainRecord = (index: number): Readonly<Record<string, string | number>> => ({
  Name: `Measurement ${index}`,
  Site__c: `Site ${index % 997}`,
  Kind__c: `Kind ${index % 13}`,
  Amount__c: index % 1_000_000,
  Weight__c: (index * 7) % 1000,
  Day__c: `2026-0${1 + (index % 9)}-1${index % 10}`,
});
