import type { OrgRequest, OrgResponse } from '../route.ts';
import { describeBriefly, describeObject } from './describeObject.ts';
import type { RestOperation } from './restOperation.ts';
import { visibleObject } from './visible.ts';

function listObjects(request: OrgRequest): OrgResponse {
  const access = request.org.access(request.session().userId);
  const sobjects = [...request.org.schema().objects.values()]
    .filter(({ name }) => access.object(name).canRead)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((object) => describeBriefly(object, access, request.apiVersion));
  return { status: 200, body: { encoding: 'UTF-8', maxBatchSize: 200, sobjects } };
}

function basicInformation(request: OrgRequest): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  const access = request.org.access(request.session().userId);
  return { status: 200, body: { objectDescribe: describeBriefly(object, access, request.apiVersion), recentItems: [] } };
}

const describe = (request: OrgRequest): OrgResponse => ({
  status: 200,
  body: describeObject(request, visibleObject(request, request.parameters['object']!)),
});

export const describeOperations: readonly RestOperation[] = [
  { method: 'GET', pattern: '/services/data/:version/sobjects', run: listObjects },
  { method: 'GET', pattern: '/services/data/:version/sobjects/:object', run: basicInformation },
  { method: 'GET', pattern: '/services/data/:version/sobjects/:object/describe', run: describe },
];
