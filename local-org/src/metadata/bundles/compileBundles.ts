import type { Problem } from '../deployResult.ts';
import type { Draft } from '../draft.ts';
import type { MetadataStore } from '../metadataStore.ts';

/** placeholder */
export async function compileBundles(
  _drafts: readonly Draft[],
  _metadata: MetadataStore,
  _apiVersion: string,
): Promise<readonly Problem[]> {
  return [];
}
