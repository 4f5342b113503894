import type { Route } from '../route.ts';
import { identityRoutes } from './identity.ts';
import { singleAccessRoutes } from './singleAccess.ts';
import { tokenRoutes } from './token.ts';

export const routes: readonly Route[] = [...identityRoutes, ...singleAccessRoutes, ...tokenRoutes];
