import { routes as webRoutes } from '../web/routes.ts';
import { routes as bulkRoutes } from './bulk/routes.ts';
import { routes as graphqlRoutes } from './graphql/routes.ts';
import { routes as metadataRoutes } from './metadata/routes.ts';
import { routes as oauthRoutes } from './oauth/routes.ts';
import { routes as partnerRoutes } from './partner/routes.ts';
import { routes as restRoutes } from './rest/routes.ts';
import type { Route } from './route.ts';
import { routes as toolingRoutes } from './tooling/routes.ts';
import { routes as uiRoutes } from './ui/routes.ts';

/** Everything the org answers. */
export const routes: readonly Route[] = [
  ...restRoutes,
  ...bulkRoutes,
  ...uiRoutes,
  ...graphqlRoutes,
  ...metadataRoutes,
  ...toolingRoutes,
  ...oauthRoutes,
  ...partnerRoutes,
  ...webRoutes,
];
