import { OrgError } from '../../errors.ts';
import { HOME_TAB } from '../../metadata/checks/standardTabs.ts';
import { isTrue, nodeOf, nodesOf, textOf, textsOf } from '../../metadata/metadataNode.ts';
import type { MetadataComponent } from '../../metadata/metadataStore.ts';
import type { Org } from '../../org.ts';
import type { Row } from '../../soql/selectQuery.ts';
import type { Session } from '../../security/sessions.ts';
import { homePageName } from './homePage.ts';
import { iconNameOf } from './theme.ts';
import { accessOf, visibleObject } from './visibility.ts';

/** A tab of an app. */
export interface NavItem {
  readonly developerName: string;
  readonly label: string;
  readonly iconName: string;
  readonly itemType: 'Entity' | 'Standard' | 'Other';
  readonly objectApiName: string | null;
  readonly custom: boolean;
  readonly pageReference: { readonly type: string; readonly attributes: Readonly<Record<string, string>> };
}

/** An app with the tabs the user sees. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_app.htm */
export interface App {
  readonly appId: string;
  readonly developerName: string;
  readonly label: string;
  readonly description: string | null;
  readonly headerColor: string;
  readonly type: 'Lightning';
  readonly navItems: readonly NavItem[];
}

const standardTabs = ['standard-Account', 'standard-Contact', 'standard-Opportunity', 'standard-Campaign', 'standard-Product2'];

const isRow = (value: Row['values'][string] | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of the permission sets assigned to a user. */
export function assignedPermissionSets(org: Org, userId: string): ReadonlySet<string> {
  const { rows } = org.select(org.sessions.system, {
    object: 'PermissionSetAssignment',
    select: [{ kind: 'field', path: ['PermissionSet', 'Name'] }],
    where: { kind: 'compare', target: { path: ['AssigneeId'] }, operator: '=', value: userId },
  });
  return new Set(rows.flatMap(({ values: { PermissionSet: set } }) => (isRow(set) ? [String(set.values['Name'])] : [])));
}

interface Visibility {
  app(name: string): boolean;
  tab(name: string): boolean;
}

/** Administrators see every app and tab; others what a permission set of theirs makes visible. */
function visibilityOf(org: Org, session: Session): Visibility {
  if (accessOf(org, session).isAdministrator) return { app: () => true, tab: () => true };
  const assigned = assignedPermissionSets(org, session.userId);
  const bodies = org.metadata.list('PermissionSet').flatMap(({ fullName, body }) => (assigned.has(fullName) ? [body] : []));
  const apps = bodies.flatMap((body) =>
    nodesOf(body, 'applicationVisibilities').flatMap((entry) => (isTrue(entry, 'visible') ? [textOf(entry, 'application')] : [])),
  );
  const tabs = bodies.flatMap((body) =>
    nodesOf(body, 'tabSettings').flatMap((entry) => (textOf(entry, 'visibility') === 'Visible' ? [textOf(entry, 'tab')] : [])),
  );
  return { app: (name) => apps.includes(name), tab: (name) => tabs.includes(name) };
}

function navItem(org: Org, session: Session, visibility: Visibility, tab: string, app?: MetadataComponent): NavItem[] {
  if (tab === HOME_TAB) return homePageName(org, session, app) === undefined ? [] : [home];
  const deployed = org.metadata.get('CustomTab', tab);
  const objectName = tab.startsWith('standard-')
    ? tab.slice('standard-'.length)
    : deployed && isTrue(deployed.body, 'customObject')
      ? tab
      : undefined;
  if (objectName !== undefined) {
    const object = visibleObject(org, session, objectName);
    if (!object) return [];
    const pageReference = { type: 'standard__objectPage', attributes: { objectApiName: object.name, actionName: 'list' } };
    return [
      {
        developerName: tab,
        label: object.pluralLabel,
        iconName: iconNameOf(org, object),
        itemType: 'Entity',
        objectApiName: object.name,
        custom: object.isCustom,
        pageReference,
      },
    ];
  }
  if (!deployed || !visibility.tab(tab)) return [];
  const motif = /^Custom(\d+)/i.exec(textOf(deployed.body, 'motif') ?? '')?.[1];
  const pageReference = { type: 'standard__navItemPage', attributes: { apiName: tab } };
  return [
    {
      developerName: tab,
      label: textOf(deployed.body, 'label') ?? tab,
      iconName: motif ? `custom:custom${motif}` : 'standard:lightning_component',
      itemType: 'Other',
      objectApiName: null,
      custom: true,
      pageReference,
    },
  ];
}

const home: NavItem = {
  developerName: HOME_TAB,
  label: 'Home',
  iconName: 'standard:home',
  itemType: 'Standard',
  objectApiName: null,
  custom: false,
  pageReference: { type: 'standard__namedPage', attributes: { pageName: 'home' } },
};

function deployedApp(org: Org, session: Session, visibility: Visibility, app: MetadataComponent): App {
  const { fullName, id, body } = app;
  return {
    appId: id,
    developerName: fullName,
    label: textOf(body, 'label') ?? fullName,
    description: textOf(body, 'description') ?? null,
    headerColor: textOf(nodeOf(body, 'brand'), 'headerColor') ?? '#0070D2',
    type: 'Lightning',
    navItems: textsOf(body, 'tabs').flatMap((tab) => navItem(org, session, visibility, tab, app)),
  };
}

/** The apps the user may open: deployed ones, then the standard one. */
export function appsOf(org: Org, session: Session): readonly App[] {
  const visibility = visibilityOf(org, session);
  const deployed = org.metadata.list('CustomApplication').filter(({ fullName }) => visibility.app(fullName));
  const sales: App = {
    appId: '06m000000000001AAA',
    developerName: 'standard__Sales',
    label: 'Sales',
    description: 'Accounts, contacts and opportunities',
    headerColor: '#0070D2',
    type: 'Lightning',
    navItems: standardTabs.flatMap((tab) => navItem(org, session, visibility, tab)),
  };
  return [...deployed.map((component) => deployedApp(org, session, visibility, component)), sales];
}

/** Every tab the user may open, in an app or not: the usual standard ones, then the deployed ones. */
export function tabsOf(org: Org, session: Session): readonly NavItem[] {
  const visibility = visibilityOf(org, session);
  const deployed = org.metadata.list('CustomTab').flatMap(({ fullName }) => (fullName === HOME_TAB ? [] : [fullName]));
  return [...standardTabs, ...deployed].flatMap((tab) => navItem(org, session, visibility, tab));
}

/** One app by id or developer name. Throws `NOT_FOUND` (404). */
export function appOf(org: Org, session: Session, idOrName: string): App {
  const app = appsOf(org, session).find(({ appId, developerName }) => appId === idOrName || developerName === idOrName);
  if (!app) throw new OrgError('NOT_FOUND', 'The requested resource does not exist', [], 404);
  return app;
}
