import type { Route } from '../api/route.ts';
import { componentRoutes } from './server/componentRoutes.ts';
import { logInRoutes } from './server/logIn.ts';
import { modelRoutes } from './server/modelRoutes.ts';
import { lightningPage } from './server/page.ts';
import { startPage } from './server/startPage.ts';
import { staticResourceRoutes } from './server/staticResources.ts';

export { closeWeb, vendor as prepareWeb } from './server/vendor.ts';

/** The org's pages, and what they are made of. */
export const routes: readonly Route[] = [
  { method: 'GET', pattern: '/', handle: startPage },
  { method: 'GET', pattern: '/lightning', handle: lightningPage },
  { method: 'GET', pattern: '/lightning/*rest', handle: lightningPage },
  // Pages ask this under `--watch` and load again when it grows.
  {
    method: 'GET',
    pattern: '/web/version',
    handle: (request) => ({ status: 200, body: { version: (request.session(), request.org.metadata.version) } }),
  },
  ...logInRoutes,
  ...componentRoutes,
  ...modelRoutes,
  ...staticResourceRoutes,
];
