import type { Route } from '../route.ts';
import { objectRoutes } from './objectRoutes.ts';
import { recordRoutes } from './recordRoutes.ts';

/** `/services/data/vNN.N/ui-api/…`. */
export const routes: readonly Route[] = [...objectRoutes, ...recordRoutes];
