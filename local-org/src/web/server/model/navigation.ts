import type { Org } from '../../../org.ts';
import type { MetadataComponent } from '../../../metadata/metadataStore.ts';
import type { Session } from '../../../security/sessions.ts';
import { iconNameOf } from '../../../api/ui/theme.ts';
import { nodes, text, texts } from './nodes.ts';
import { equals, item, valueAt } from './rows.ts';

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly icon: string;
  /** Set for an object's tab. */
  readonly object?: string;
}

export interface App {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly color: string;
  readonly items: readonly NavigationItem[];
}

/** Shown when nothing has been deployed yet, and for those who may not see a deployed app. */
const STANDARD_TABS = ['standard-Account', 'standard-Contact', 'standard-Opportunity', 'standard-Campaign', 'standard-Product2'];

/** The apps of the launcher, deployed ones first, with the tabs this user may see. */
export function apps(org: Org, session: Session): readonly App[] {
  const deployed = org.metadata
    .list('CustomApplication')
    .filter((app) => isVisible(org, session, 'applicationVisibilities', 'application', app.fullName));
  const listed = deployed.map((app) => ({
    name: app.fullName,
    label: text(app.body.label) || app.fullName,
    description: text(app.body.description),
    color: text(nodes(app.body.brand)[0]?.headerColor) || '#0070d2',
    items: navigationItems(org, session, texts(app.body.tabs)),
  }));
  const sales: App = {
    name: 'standard__Sales',
    label: 'Sales',
    description: 'Accounts, contacts and opportunities',
    color: '#0070d2',
    items: navigationItems(org, session, STANDARD_TABS),
  };
  return [...listed, sales];
}

/** Everything a user may open from the launcher besides apps. */
export function allItems(org: Org, session: Session): readonly NavigationItem[] {
  return navigationItems(org, session, [...STANDARD_TABS, ...org.metadata.list('CustomTab').map(({ fullName }) => fullName)]);
}

function navigationItems(org: Org, session: Session, tabs: readonly string[]): readonly NavigationItem[] {
  return tabs.flatMap((tab) => navigationItem(org, session, tab) ?? []);
}

function navigationItem(org: Org, session: Session, tab: string): NavigationItem | undefined {
  if (tab === 'standard-home') return undefined;
  const deployed = org.metadata.get('CustomTab', tab);
  const objectName = tab.startsWith('standard-')
    ? tab.slice('standard-'.length)
    : text(deployed?.body.customObject) === 'true'
      ? tab
      : undefined;
  if (objectName !== undefined) {
    const object = org.schema().object(objectName);
    if (object === undefined || !org.access(session.userId).object(object.name).canRead) return undefined;
    return { label: object.pluralLabel, href: `/lightning/o/${object.name}/list`, icon: iconNameOf(org, object), object: object.name };
  }
  if (deployed === undefined || !isVisible(org, session, 'tabSettings', 'tab', tab)) return undefined;
  return { label: text(deployed.body.label) || tab, href: `/lightning/n/${tab}`, icon: tabIcon(deployed) };
}

function tabIcon(tab: MetadataComponent): string {
  const number = /^Custom(\d+)/i.exec(text(tab.body.motif))?.[1];
  return number === undefined ? 'standard:lightning_component' : `custom:custom${number}`;
}

/** Administrators see all; others what a permission set of theirs shows. */
function isVisible(
  org: Org,
  session: Session,
  setting: 'applicationVisibilities' | 'tabSettings',
  key: 'application' | 'tab',
  name: string,
): boolean {
  if (org.access(session.userId).isAdministrator) return true;
  const mine = assignedSets(org, session.userId);
  return org.metadata
    .list('PermissionSet')
    .filter(({ fullName }) => mine.has(fullName))
    .some(({ body }) =>
      nodes(body[setting]).some(
        (node) => text(node[key]) === name && (text(node.visible) === 'true' || text(node.visibility) === 'Visible'),
      ),
    );
}

export function assignedSets(org: Org, userId: string): ReadonlySet<string> {
  const rows = org.select(org.sessions.system, {
    object: 'PermissionSetAssignment',
    select: [item('PermissionSet', 'Name')],
    where: equals('AssigneeId', userId),
  }).rows;
  return new Set(rows.map((row) => String(valueAt(row, ['PermissionSet', 'Name']))));
}
