import { PLAN_OBJECTS, SALES_OBJECTS, type ChangedObject, type FieldValues, type PlanChange } from './planChange.ts';

/** A GraphQL document and its variables. The text holds only names from this module; everything a person typed is in the variables. */
export interface Mutation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many operations one request may carry is not documented; above this a save is refused here, whole, with a sentence. */
export const MOST_CHANGES = 50;

const OPERATIONS = { create: 'Create', update: 'Update', delete: 'Delete' } as const;

/**
 * One atomic mutation (`allOrNone`) of all changes in their order.
 * @param saveToken random, new for every save: two saves that raise a revision to the same number differ in it, so the later one is refused
 * @throws Error on an unknown object, a bad alias or more than `MOST_CHANGES` changes: a bug of the caller
 */
export function mutationFor(changes: readonly PlanChange[], saveToken: string): Mutation {
  if (changes.length === 0 || changes.length > MOST_CHANGES) {
    throw new Error(`A save takes 1 to ${MOST_CHANGES} changes, not ${changes.length}. Save in smaller steps.`);
  }
  const operations = changes.map((change, index) => ({ change, alias: aliasOf(change, index) }));
  const declarations = operations.map(({ change, alias }) => `$${alias}: ${typeOf(change)}!`);
  const fields = operations.map(({ change, alias }) => {
    const [input, payload] = change.kind === 'delete' ? [`{ Id: $${alias} }`, 'Id'] : [`$${alias}`, 'Record { Id }'];
    return `${alias}: ${objectOf(change)}${OPERATIONS[change.kind]}(input: ${input}) { ${payload} }`;
  });
  return {
    query: `mutation SavePlan(${declarations.join(', ')}) { uiapi(input: { allOrNone: true }) { ${fields.join(' ')} } }`,
    variables: Object.fromEntries(operations.map(({ change, alias }) => [alias, inputOf(change, saveToken)])),
  };
}

/** The name of a change in the request and in its result. */
export function aliasOf(change: PlanChange, index: number): string {
  const alias = change.kind === 'create' && change.alias ? change.alias : `change${index}`;
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(alias)) throw new Error(`"${alias}" is no alias: letters and digits, a letter first.`);
  return alias;
}

const OBJECTS: readonly ChangedObject[] = [...PLAN_OBJECTS, ...SALES_OBJECTS];

function objectOf({ object }: PlanChange): string {
  if (!OBJECTS.includes(object)) throw new Error(`"${String(object)}" is no object of a plan.`);
  return object;
}

function typeOf(change: PlanChange): string {
  return change.kind === 'delete' ? 'IdOrRef' : `${objectOf(change)}${OPERATIONS[change.kind]}Input`;
}

function inputOf(change: PlanChange, saveToken: string): unknown {
  switch (change.kind) {
    case 'create':
      return { [change.object]: guarded(change, 1, saveToken) };
    case 'update':
      return { Id: change.id, [change.object]: guarded(change, (change.seenRevision ?? 0) + 1, saveToken) };
    case 'delete':
      return change.id;
  }
}

function guarded({ object, fields }: Exclude<PlanChange, { kind: 'delete' }>, revision: number, saveToken: string): FieldValues {
  const isGuarded = (PLAN_OBJECTS as readonly string[]).includes(object);
  return isGuarded ? { ...fields, Revision__c: revision, Save_Token__c: saveToken } : fields;
}
