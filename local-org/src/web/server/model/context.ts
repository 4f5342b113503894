import type { OrgRequest } from '../../../api/route.ts';
import type { Session } from '../../../security/sessions.ts';
import { assignedPermissionSets } from '../../../api/ui/apps.ts';
import { allItems, apps, type App, type NavigationItem } from './navigation.ts';
import { organizationName } from './organization.ts';
import { people, type Person } from './people.ts';
import { nodes, text } from './nodes.ts';

/** What every page knows from the start; written into the HTML as JSON. */
export interface PageContext {
  readonly orgName: string;
  readonly user: Person;
  readonly currency: string;
  readonly apps: readonly App[];
  readonly items: readonly NavigationItem[];
  readonly canSwitchUser: boolean;
  readonly permissions: readonly string[];
  readonly metadataVersion: number;
  readonly isSandboxed: boolean;
}

export function pageContext(request: OrgRequest, session: Session): PageContext {
  const { org } = request;
  const user = people(org).find(({ id }) => id === session.userId);
  if (user === undefined) throw new Error(`The session's user ${session.userId} is not an active user.`);
  return {
    orgName: organizationName(org),
    user,
    currency: org.settings.currency,
    apps: apps(org, session),
    items: allItems(org, session),
    canSwitchUser: request.demoLogin === true,
    permissions: permissions(request, session),
    metadataVersion: org.metadata.version,
    isSandboxed: request.query.get('lws') === '1',
  };
}

/** Names of the custom and user permissions that this user's permission sets give. */
function permissions({ org }: OrgRequest, session: Session): readonly string[] {
  const mine = assignedPermissionSets(org, session.userId);
  const sets = org.metadata.list('PermissionSet').filter(({ fullName }) => mine.has(fullName));
  return [
    ...new Set(
      sets.flatMap(({ body }) =>
        [...nodes(body.customPermissions), ...nodes(body.userPermissions)]
          .filter((each) => text(each.enabled) === 'true')
          .map((each) => text(each.name)),
      ),
    ),
  ];
}
