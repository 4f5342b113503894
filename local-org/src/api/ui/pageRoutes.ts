import { OrgError } from '../../errors.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { appOf, appsOf } from './apps.ts';
import { layoutOf } from './layout.ts';
import { visibleObject } from './visibility.ts';

const base = '/services/data/:version/ui-api';

function layout(request: OrgRequest): OrgResponse {
  const name = request.parameters['object'] ?? '';
  const session = request.session();
  const object = visibleObject(request.org, session, name);
  if (!object) throw new OrgError('INVALID_TYPE', `Object ${name} is not supported in UI API`, [], 404);
  return { status: 200, body: layoutOf(request.org, session, object, request.query.get('mode') ?? 'View') };
}

export const pageRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${base}/layout/:object`, handle: layout },
  {
    method: 'GET',
    pattern: `${base}/apps`,
    handle: (request) => ({
      status: 200,
      body: { apps: appsOf(request.org, request.session()), eTag: String(request.org.metadata.version) },
    }),
  },
  {
    method: 'GET',
    pattern: `${base}/apps/:id`,
    handle: (request) => ({ status: 200, body: appOf(request.org, request.session(), request.parameters['id'] ?? '') }),
  },
];
