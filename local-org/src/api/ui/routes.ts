import type { Route } from '../route.ts';
import { listRoutes } from './listRoutes.ts';
import { lookupRoutes } from './lookups.ts';
import { objectRoutes } from './objectRoutes.ts';
import { pageRoutes } from './pageRoutes.ts';
import { recordRoutes } from './recordRoutes.ts';

/** `/services/data/vNN.N/ui-api/…`. */
export const routes: readonly Route[] = [...objectRoutes, ...recordRoutes, ...listRoutes, ...lookupRoutes, ...pageRoutes];
