import type { ObjectDefinition, Schema } from '../schema/schema.ts';
import type { Purpose } from './access.ts';
import { allOf, condition, isOneOf, type IdSource } from './predicateSql.ts';
import type { Principals } from './principals.ts';

/** Levels that suffice. */
const levels = { read: `IN ('Read', 'Edit', 'All')`, edit: `IN ('Edit', 'All')` } as const;

/** Accounts shared with one of the principals (owning one is a share too), and for reading those whose opportunities are theirs. */
export function accountSources(schema: Schema, { users, groups }: Principals, purpose: Purpose): readonly IdSource[] {
  const enough = purpose === 'delete' ? `{t}."RowCause" = 'Owner'` : `{t}."AccountAccessLevel" ${levels[purpose]}`;
  const shares = sharesWith([...users, ...groups], enough);
  const isImplied = purpose === 'read' && schema.object('Opportunity')?.sharingModel === 'Private';
  return isImplied ? [shares, ...accountsOfOpportunities(users)] : [shares];
}

/** Salesforce's implicit sharing of the parent: who has an opportunity reads its account. */
function accountsOfOpportunities(users: readonly string[]): readonly IdSource[] {
  const isThere = condition(`{t}."IsDeleted" = 0 AND {t}."AccountId" IS NOT NULL`);
  const team = opportunityTeamSource(users, 'read');
  const isMember = team.where.sql.replaceAll('{t}', '_member');
  return [
    { table: 'Opportunity', idColumn: 'AccountId', where: allOf([isOneOf('OwnerId', users), isThere])! },
    {
      table: 'Opportunity',
      idColumn: 'AccountId',
      where: {
        sql: `{t}."Id" IN (SELECT _member."OpportunityId" FROM "OpportunityTeamMember" _member WHERE ${isMember}) AND ${isThere.sql}`,
        parameters: team.where.parameters,
      },
    },
  ];
}

const levelColumns: Readonly<Record<string, string>> = { Opportunity: 'OpportunityAccessLevel', Contact: 'ContactAccessLevel' };

/** A share of an account also says how far its opportunities (and contacts, where these are private) are shared. */
export function relatedShareSource(object: ObjectDefinition, principals: Principals, purpose: 'read' | 'edit'): IdSource | undefined {
  const column = levelColumns[object.name];
  if (!column) return undefined;
  return sharesWith([...principals.users, ...principals.groups], `{t}."${column}" ${levels[purpose]}`);
}

export const opportunityTeamSource = (users: readonly string[], purpose: 'read' | 'edit'): IdSource => ({
  table: 'OpportunityTeamMember',
  idColumn: 'OpportunityId',
  where: allOf([isOneOf('UserId', users), condition(`{t}."IsDeleted" = 0 AND {t}."OpportunityAccessLevel" ${levels[purpose]}`)])!,
});

/** Shares in the bin count: they are there only while their account is. */
const sharesWith = (principals: readonly string[], enough: string): IdSource => ({
  table: 'AccountShare',
  idColumn: 'AccountId',
  where: allOf([isOneOf('UserOrGroupId', principals), condition(enough)])!,
});
