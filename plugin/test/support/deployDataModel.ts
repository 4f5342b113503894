import { existsSync } from 'node:fs';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { join, resolve } from 'node:path';
import jsforce from 'jsforce';

/**
 * Deploys the planning objects and permission sets, without pages and components, as `sf project deploy start` does.
 * A program of its own, since the library takes Jest several seconds to load. Arguments: address of the org, access token.
 */
const [instanceUrl, accessToken] = process.argv.slice(2);
const sources = resolve(import.meta.dirname, '../../../force-app/main/default');
// Rules of the objects ask for custom permissions.
const components = ComponentSet.fromSource(['objects', 'customPermissions'].map((folder) => join(sources, folder)).filter(existsSync));
const { zipBuffer } = await new MetadataConverter().convert(components, 'metadata', { type: 'zip' });
const { metadata } = new jsforce.Connection({ instanceUrl, accessToken, version: '66.0' });
metadata.pollInterval = 50;
const { success, details } = await metadata.deploy(zipBuffer!, { rollbackOnError: true, singlePackage: true }).complete(true);
if (!success) throw new Error(`The org refused the data model: ${JSON.stringify(details?.componentFailures)}`);
