import { routes as oauthRoutes } from './oauth/routes.ts';
import { routes as restRoutes } from './rest/routes.ts';
import type { Route } from './route.ts';
import { routes as toolingRoutes } from './tooling/routes.ts';

/** Everything the org answers. */
export const routes: readonly Route[] = [...restRoutes, ...toolingRoutes, ...oauthRoutes];
