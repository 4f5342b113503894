import type { Route } from '../route.ts';
import { queryOperations } from './query.ts';
import { asRoute } from './restOperation.ts';
import type { RestOperation } from './restOperation.ts';
import { sobjectRowOperations } from './sobjectRows.ts';
import { versionRoutes } from './versions.ts';

const operations: readonly RestOperation[] = [...queryOperations, ...sobjectRowOperations];

export const routes: readonly Route[] = [...versionRoutes, ...operations.map(asRoute)];
