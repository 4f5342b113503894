import { HOME_TAB } from '../../metadata/checks/standardTabs.ts';
import { nodesOf, textOf } from '../../metadata/metadataNode.ts';
import type { MetadataComponent, MetadataNode } from '../../metadata/metadataStore.ts';
import type { Org } from '../../org.ts';
import type { Row } from '../../soql/selectQuery.ts';
import type { Session } from '../../security/sessions.ts';

/** How profiles are called in metadata where that is not their name. */
const namesInMetadata: Readonly<Record<string, string>> = { 'System Administrator': 'Admin', 'Standard User': 'Standard' };

/**
 * The FlexiPage a user's Home shows: the app's for his profile, else the app's, else the org's. Undefined while none was deployed: Salesforce shows a page
 * of its own then, which this org does not have.
 */
export function homePageName(org: Org, session: Session, app: MetadataComponent | undefined): string | undefined {
  const ofHome = (override: MetadataNode): boolean => textOf(override, 'pageOrSobjectType') === HOME_TAB;
  const profile = profileName(org, session);
  const overrides = [
    ...nodesOf(app?.body, 'profileActionOverrides').filter(
      (override) => ofHome(override) && [profile, namesInMetadata[profile]].includes(textOf(override, 'profile')),
    ),
    ...nodesOf(app?.body, 'actionOverrides').filter(ofHome),
    ...nodesOf(org.metadata.get('CustomTab', HOME_TAB)?.body, 'actionOverrides'),
  ];
  const chosen = overrides.find(
    (override) => textOf(override, 'actionName') === 'Tab' && textOf(override, 'type')?.toLowerCase() === 'flexipage',
  );
  const name = textOf(chosen, 'content');
  return name !== undefined && org.metadata.get('FlexiPage', name) ? name : undefined;
}

function profileName(org: Org, session: Session): string {
  const { rows } = org.select(org.sessions.system, {
    object: 'User',
    select: [{ kind: 'field', path: ['Profile', 'Name'] }],
    where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: session.userId },
    limit: 1,
  });
  const profile = rows[0]?.values['Profile'];
  return isRow(profile) ? String(profile.values['Name']) : '';
}

const isRow = (value: Row['values'][string] | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
