import { join, resolve } from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';

const source = resolve(import.meta.dirname, '../../../force-app/main/default');
/** Rules of the objects name permissions. */
const FOLDERS = ['objects', 'customPermissions'];

/** The project's objects with their rules, lookup filters, formulas and roll-ups as `sf project deploy start` would send them. */
export async function projectObjects(): Promise<Uint8Array> {
  const components = ComponentSet.fromSource(FOLDERS.map((folder) => join(source, folder)));
  const { zipBuffer } = await new MetadataConverter().convert(components, 'metadata', { type: 'zip' });
  if (!zipBuffer) throw new Error(`There is nothing to deploy in ${source}.`);
  return zipBuffer;
}
