import { parseSoql } from '../../src/soql/parseSoql.ts';
import type { Org } from '../../src/org.ts';
import type { Session } from '../../src/security/sessions.ts';
import type { Row } from '../../src/soql/selectQuery.ts';
import { deployTo, field, file, newOrg, number, picklist } from '../metadata/packages.ts';

const tracked = '<trackHistory>true</trackHistory>';

const fields = {
  Count__c: number('Count__c', tracked),
  Secret__c: field('Secret__c', 'Text', `<length>80</length>${tracked}`),
  Plain__c: field('Plain__c', 'Text', '<length>80</length>'),
  Done__c: field('Done__c', 'Checkbox', `<defaultValue>false</defaultValue>${tracked}`),
  Seen__c: field('Seen__c', 'DateTime', tracked),
  Stage__c: picklist('Stage__c', 'Open', 'Won').replace('</type>', `</type>${tracked}`),
  Story__c: field('Story__c', 'LongTextArea', `<length>32000</length><visibleLines>3</visibleLines>${tracked}`),
  Person__c: field('Person__c', 'Lookup', `<referenceTo>Contact</referenceTo><relationshipName>Widgets</relationshipName>${tracked}`),
};

/** An org with what `deployTracked` deploys. */
export async function historyOrg(): Promise<Org> {
  const org = newOrg();
  await deployTracked(org);
  return org;
}

/** `Widget__c`, private and tracked, and a tracked field on Account and on Opportunity. */
export async function deployTracked(org: Org): Promise<void> {
  const result = await deployTo(
    org,
    {
      CustomObject: ['Widget__c'],
      CustomField: ['Account.Tier__c', 'Opportunity.Tier__c', ...Object.keys(fields).map((name) => `Widget__c.${name}`)],
    },
    {
      'objects/Widget__c.object': file(
        'CustomObject',
        `<deploymentStatus>Deployed</deploymentStatus><enableActivities>true</enableActivities><enableHistory>true</enableHistory>
${Object.values(fields).join('')}<label>Widget</label><nameField><label>Name</label>${tracked}<type>Text</type></nameField>
<pluralLabel>Widgets</pluralLabel><sharingModel>Private</sharingModel>`,
      ),
      ...Object.fromEntries(
        ['Account', 'Opportunity'].map((name) => [
          `objects/${name}.object`,
          file('CustomObject', field('Tier__c', 'Text', `<length>80</length>${tracked}`)),
        ]),
      ),
    },
  );
  if (!result.success) throw new Error(JSON.stringify(result.componentFailures));
}

export function administrator(org: Org): Session {
  return org.sessions.create(String(org.db.prepare(`SELECT "Id" FROM "User" WHERE "UserType" = 'Standard'`).get()!['Id']));
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values in the order asked for; parents as lists of theirs, children as lists of rows. */
export const flat = ({ values }: Row): readonly unknown[] =>
  Object.values(values).map((value) => (Array.isArray(value) ? value.map(flat) : isRow(value) ? flat(value) : value));

export const ask = (org: Org, session: Session, soql: string): readonly unknown[] => org.select(session, parseSoql(soql)).rows.map(flat);
