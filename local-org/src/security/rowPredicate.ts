import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';
import type { ObjectAccess, Purpose, RowPredicate } from './access.ts';
import { accountSources, opportunityTeamSource, relatedShareSource } from './accountSharing.ts';
import { controllingFields, parentPurpose } from './parentPurpose.ts';
import { allOf, anyOf, condition, isFoundIn, isOneOf, type Extent, type IdSource } from './predicateSql.ts';
import type { Principals } from './principals.ts';

/** What deciding about rows needs to know. */
export interface Reach {
  readonly schema: Schema;
  extent(): Extent;
  rightsOn(object: ObjectDefinition): ObjectAccess;
  readonly viewsSetup: boolean;
  readonly userId: string;
  principals(): Principals;
  /** A table alias not used yet. */
  alias(): string;
}

/**
 * Which rows of an object a user may read, edit or delete: org-wide default, ownership, roles, account sharing and the parents. The single
 * place where row security is decided; undefined is every row. README.md has the table.
 */
export function rowPredicate(reach: Reach, object: ObjectDefinition, purpose: Purpose): RowPredicate | undefined {
  const rights = reach.rightsOn(object);
  // Owner and team rows follow the account's owner and team; nobody writes them.
  const isWritable = object.name === 'AccountShare' && purpose !== 'read' ? condition(`{t}."RowCause" = 'Manual'`) : undefined;
  if (rights.canModifyAll || (purpose === 'read' && rights.canViewAll)) return isWritable;
  // What was given to others is not for everybody to know; what was given to oneself is.
  if (object.name === 'PermissionSetAssignment' && !reach.viewsSetup) return isOneOf('AssigneeId', [reach.userId]);
  if (object.sharingModel === 'ControlledByParent') {
    const parents = controllingFields(object).map((field) => underParent(reach, object, field, purpose));
    return allOf([isWritable, ...parents]);
  }
  return isOpen(object, purpose) ? undefined : sharedRows(reach, object, purpose);
}

/** By the org-wide default alone. Even what all may edit is deleted only by its owner. */
function isOpen({ sharingModel, fields }: ObjectDefinition, purpose: Purpose): boolean {
  if (!fields.has('OwnerId')) return true;
  return (sharingModel === 'ReadWrite' && purpose !== 'delete') || (sharingModel === 'Read' && purpose === 'read');
}

function sharedRows(reach: Reach, object: ObjectDefinition, purpose: Purpose): RowPredicate {
  const { schema, alias } = reach;
  const extent = reach.extent();
  if (object.name === 'Account') return isFoundIn('Id', accountSources(schema, reach.principals(), purpose), extent, alias);
  const { users, groups } = reach.principals();
  const owned = isOneOf('OwnerId', [...users, ...groups]);
  if (purpose === 'delete') return owned;
  const related = relatedShareSource(object, reach.principals(), purpose);
  const ways = [
    owned,
    ...(related ? [isFoundIn('AccountId', [related], extent, alias)] : []),
    ...(object.name === 'Opportunity' ? [isFoundIn('Id', [opportunityTeamSource(users, purpose)], extent, alias)] : []),
    ...(purpose === 'read' && object.fields.has('WhatId') ? activityWays(reach, object) : []),
  ];
  return anyOf(ways);
}

/** Who may read what an activity is about may read the activity. */
function activityWays(reach: Reach, activity: ObjectDefinition): readonly RowPredicate[] {
  return ['WhatId', 'WhoId'].flatMap((fieldName) =>
    (activity.fields.get(fieldName)?.referenceTo ?? []).flatMap((name) => {
      const target = reach.schema.object(name);
      if (!target || !reach.rightsOn(target).canRead) return [];
      const sources = reachableIds(reach, target, 'read');
      return sources
        ? [isFoundIn(fieldName, sources, reach.extent(), reach.alias)]
        : [condition(`substr({t}."${fieldName}", 1, 3) = '${target.keyPrefix}'`)];
    }),
  );
}

function underParent(reach: Reach, child: ObjectDefinition, field: FieldDefinition, purpose: Purpose): RowPredicate | undefined {
  const parent = reach.schema.object(field.referenceTo?.[0] ?? '');
  const sources = parent && reachableIds(reach, parent, parentPurpose(child, field, parent, purpose));
  if (!sources) return undefined;
  const isInReach = isFoundIn(field.name, sources, reach.extent(), reach.alias);
  if (field.isRequired || !child.fields.has('OwnerId')) return isInReach;
  // A record without a parent, such as a contact of no account, is its owner's alone.
  const [user = ''] = reach.principals().users.slice(0, 1);
  return anyOf([isInReach, { sql: `({t}."${field.name}" IS NULL AND {t}."OwnerId" = ?)`, parameters: [user] }]);
}

/** Where the ids of the rows in reach are found; undefined when that is all of them. */
function reachableIds(reach: Reach, object: ObjectDefinition, purpose: Purpose): readonly IdSource[] | undefined {
  const where = rowPredicate(reach, object, purpose);
  if (!where) return undefined;
  // The shares name the accounts already: no need to go through the accounts themselves.
  if (object.name === 'Account') return accountSources(reach.schema, reach.principals(), purpose);
  return [{ table: object.name, idColumn: 'Id', where }];
}
