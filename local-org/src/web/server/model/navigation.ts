import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import { appsOf, tabsOf, type NavItem } from '../../../api/ui/apps.ts';
import { urlOf } from '../../platform/client/pageReference.ts';

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly icon: string;
}

export interface App {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly color: string;
  readonly items: readonly NavigationItem[];
}

const navigationItem = ({ label, iconName, pageReference }: NavItem): NavigationItem => ({
  label,
  href: urlOf(pageReference),
  icon: iconName,
});

/** The apps of the launcher, deployed ones first, with the tabs this user may see. */
export const apps = (org: Org, session: Session): readonly App[] =>
  appsOf(org, session).map(({ developerName, label, description, headerColor, navItems }) => ({
    name: developerName,
    label,
    description: description ?? '',
    color: headerColor,
    items: navItems.map(navigationItem),
  }));

/** Everything a user may open from the launcher besides apps. */
export const allItems = (org: Org, session: Session): readonly NavigationItem[] => tabsOf(org, session).map(navigationItem);
