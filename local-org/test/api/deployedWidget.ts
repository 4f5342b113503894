import { Connection } from 'jsforce';
import { strToU8, zipSync } from 'fflate';
import type { Client } from './startedOrg.ts';

const xml = (root: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://soap.sforce.com/2006/04/metadata">${body}</${root}>`;

const members = (name: string, ...list: string[]) =>
  `<types>${list.map((member) => `<members>${member}</members>`).join('')}<name>${name}</name></types>`;

const files = {
  'package.xml': xml(
    'Package',
    `${members('CustomObject', 'Widget__c')}${members('CustomField', 'Widget__c.Key__c', 'Widget__c.Secret__c')}${members('PermissionSet', 'Widgets')}<version>68.0</version>`,
  ),
  'objects/Widget__c.object': xml(
    'CustomObject',
    `<deploymentStatus>Deployed</deploymentStatus>
    <fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>40</length><externalId>true</externalId><unique>true</unique></fields>
    <fields><fullName>Secret__c</fullName><label>Secret</label><type>Text</type><length>40</length></fields>
    <label>Widget</label><pluralLabel>Widgets</pluralLabel><nameField><label>Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>`,
  ),
  'permissionsets/Widgets.permissionset': xml(
    'PermissionSet',
    `<fieldPermissions><editable>true</editable><field>Widget__c.Key__c</field><readable>true</readable></fieldPermissions>
    <hasActivationRequired>false</hasActivationRequired><label>Widgets</label>
    <objectPermissions><allowCreate>true</allowCreate><allowDelete>true</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Widget__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>`,
  ),
};

/** Deploys Widget__c with `Key__c` (external id) and `Secret__c`, which its permission set `Widgets` leaves out. */
export async function deployWidget(org: Client): Promise<Connection> {
  const connection = new Connection({ instanceUrl: org.url, accessToken: org.token, version: '68.0' });
  connection.metadata.pollInterval = 20;
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const result = await connection.metadata.deploy(Buffer.from(zip), { singlePackage: true, rollbackOnError: true }).complete(true);
  if (!result.success) throw new Error(JSON.stringify(result.details));
  return connection;
}
