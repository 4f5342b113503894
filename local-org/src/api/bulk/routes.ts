import type { Route } from '../route.ts';
import { ingestRoutes } from './ingestRoutes.ts';
import { queryRoutes } from './queryRoutes.ts';

export const routes: readonly Route[] = [...ingestRoutes, ...queryRoutes];
