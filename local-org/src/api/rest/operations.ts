import { collectionOperations } from './collections.ts';
import { describeOperations } from './describe.ts';
import { externalIdOperations } from './externalId.ts';
import { limitOperations } from './limits.ts';
import { queryOperations } from './query.ts';
import type { RestOperation } from './restOperation.ts';
import { sobjectRowOperations } from './sobjectRows.ts';
import { treeOperations } from './tree.ts';

/** Every resource that may also be part of a composite request. */
export const operations: readonly RestOperation[] = [
  ...describeOperations,
  ...queryOperations,
  ...sobjectRowOperations,
  ...externalIdOperations,
  ...collectionOperations,
  ...treeOperations,
  ...limitOperations,
];
