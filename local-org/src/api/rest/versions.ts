import { advertisedVersions } from '../http/apiVersions.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';

const resources = ['sobjects', 'query', 'queryAll', 'limits', 'recent', 'composite', 'tooling', 'ui-api', 'graphql', 'metadata'];

/** The versions this org speaks; needs no session. */
const listVersions = (): OrgResponse => ({
  status: 200,
  body: advertisedVersions.map(({ label, version }) => ({ label, url: `/services/data/v${version}`, version })),
});

/** What there is under one version. `identity` is where jsforce asks who it is. */
function listResources(request: OrgRequest): OrgResponse {
  const { userId } = request.session();
  const base = `/services/data/v${request.apiVersion}`;
  return {
    status: 200,
    body: {
      ...Object.fromEntries(resources.map((name) => [name, name === 'metadata' ? `${base}/metadata/deployRequest` : `${base}/${name}`])),
      identity: `${request.origin}/id/${request.org.id}/${userId}`,
    },
  };
}

export const versionRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/services/data', handle: listVersions },
  { method: 'GET', pattern: '/services/data/:version', handle: listResources },
];
