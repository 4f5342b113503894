import { resolve } from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';

const objects = resolve(import.meta.dirname, '../../../force-app/main/default/objects');

/** The project's objects with their rules, lookup filters, formulas and roll-ups as `sf project deploy start` would send them. */
export async function projectObjects(): Promise<Uint8Array> {
  const { zipBuffer } = await new MetadataConverter().convert(ComponentSet.fromSource(objects), 'metadata', { type: 'zip' });
  if (!zipBuffer) throw new Error(`There is nothing to deploy in ${objects}.`);
  return zipBuffer;
}
