import type { Org } from '../../org.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';

/** How an object looks: SLDS icon and its background, six hexadecimal digits. */
export interface ThemeInfo {
  readonly color: string;
  readonly iconUrl: string;
  /** SLDS icon name, `standard:account` or `custom:custom9`; our own addition beside UI API's `iconUrl`. */
  readonly iconName: string;
}

/** Standard objects whose SLDS icon is not named as they are in snake case. */
const standardIcons: Readonly<Record<string, string>> = {
  AccountContactRelation: 'contact',
  AccountTeamMember: 'team_member',
  Asset: 'asset_object',
  CampaignMember: 'campaign_members',
  Group: 'groups',
  OpportunityContactRole: 'opportunity_contact_role',
  OpportunityLineItem: 'opportunity_splits',
  OpportunityTeamMember: 'team_member',
  Pricebook2: 'pricebook',
  PricebookEntry: 'pricebook_entries',
  Product2: 'product',
  UserRole: 'user_role',
};

const standardColors: Readonly<Record<string, string>> = {
  Account: '5867E8',
  Contact: '9602C7',
  Opportunity: 'FF5D2D',
  Lead: 'FF538A',
  Task: '3BA755',
  Event: 'CB65FF',
  Campaign: 'FF538A',
  Product2: '6A23D8',
  User: '0D9DDA',
};

const snakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `Custom9: Lightning bolt` of a deployed tab → `custom:custom9`; a standard object's own icon; else a neutral one. */
export function iconNameOf(org: Org, object: ObjectDefinition): string {
  const motif = org.metadata.get('CustomTab', object.name)?.body['motif'];
  const custom = typeof motif === 'string' ? /^Custom(\d+)/i.exec(motif)?.[1] : undefined;
  if (custom) return `custom:custom${custom}`;
  return object.isCustom ? 'standard:custom' : `standard:${standardIcons[object.name] ?? snakeCase(object.name)}`;
}

/** Icon and colour of an object; the icon's URL is under the SLDS files our web pages serve. */
export function themeOf(org: Org, object: ObjectDefinition, origin: string): ThemeInfo {
  const iconName = iconNameOf(org, object);
  const [sprite, symbol] = iconName.split(':');
  return { color: standardColors[object.name] ?? '5867E8', iconUrl: `${origin}/img/icon/t4v35/${sprite}/${symbol}_120.png`, iconName };
}
