import { strToU8, zipSync } from 'fflate';

const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

const field = (content: string): string => `<fields>${content}</fields>`;

const parcel = `<?xml version="1.0" encoding="UTF-8"?><CustomObject ${namespace}>
${field('<fullName>Number__c</fullName><externalId>true</externalId><label>Number</label><length>20</length><type>Text</type><unique>true</unique>')}
${field('<fullName>Account__c</fullName><label>Account</label><referenceTo>Account</referenceTo><relationshipName>Parcels</relationshipName><type>Lookup</type>')}
<label>Parcel</label><pluralLabel>Parcels</pluralLabel><nameField><label>Parcel</label><type>Text</type></nameField>
<deploymentStatus>Deployed</deploymentStatus><sharingModel>ReadWrite</sharingModel></CustomObject>`;

const manifest = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?><Package ${namespace}>
<types><members>Parcel__c</members><name>CustomObject</name></types>
<types><members>Parcel__c.Number__c</members><members>Parcel__c.Account__c</members><name>CustomField</name></types>
<version>${version}</version></Package>`;

/** A package as clients of the Metadata API send it: an object with an external id and a lookup. */
export const parcelPackage = (version: string): Buffer =>
  Buffer.from(zipSync({ 'package.xml': strToU8(manifest(version)), 'objects/Parcel__c.object': strToU8(parcel) }));
