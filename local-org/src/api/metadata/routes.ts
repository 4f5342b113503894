import type { Route } from '../route.ts';
import { getDeployRequest, patchDeployRequest, postDeployRequest } from './restDeploy.ts';
import { postSoap } from './soapRoute.ts';

/** The Metadata API: SOAP for the CLI and most clients, REST for deploys. */
export const routes: readonly Route[] = [
  { method: 'POST', pattern: '/services/Soap/m/:version/*rest', handle: postSoap },
  { method: 'POST', pattern: '/services/data/:version/metadata/deployRequest', handle: postDeployRequest },
  { method: 'GET', pattern: '/services/data/:version/metadata/deployRequest/:id', handle: getDeployRequest },
  { method: 'PATCH', pattern: '/services/data/:version/metadata/deployRequest/:id', handle: patchDeployRequest },
];
