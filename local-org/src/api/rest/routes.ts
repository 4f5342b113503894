import type { Route } from '../route.ts';
import { compositeRoutes } from './composite.ts';
import { graphRoutes } from './graph.ts';
import { operations } from './operations.ts';
import { asRoute } from './restOperation.ts';
import { versionRoutes } from './versions.ts';

export const routes: readonly Route[] = [...versionRoutes, ...operations.map(asRoute), ...compositeRoutes, ...graphRoutes];
