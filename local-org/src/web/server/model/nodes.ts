/** Reading deployed metadata: everything is optional, and what repeats may be there once. */
export { nodes, text } from '../../components/scopedModules.ts';
import type { MetadataValue } from '../../../metadata/metadataStore.ts';

export const texts = (value: MetadataValue | undefined): readonly string[] =>
  (value === undefined ? [] : [value].flat()).filter((each): each is string => typeof each === 'string');
