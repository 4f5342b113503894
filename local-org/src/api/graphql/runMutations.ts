import { getArgumentValues, getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { OrgError } from '../../errors.ts';
import { toId18 } from '../../schema/ids.ts';
import type { RecordTransaction } from '../../records/recordService.ts';
import { operationOf, type RecordOperation } from './fieldSource.ts';
import type { MutationOutcome, MutationOutcomes } from './mutationOutcomes.ts';
import { resolveReference } from './operationReferences.ts';
import { planRecord, type RecordPlan } from './planRecord.ts';
import type { RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { selectNodes } from './selectRecords.ts';

/** As many operations as UI API's batch takes records; Salesforce documents no number for GraphQL. */
export const operationLimit = 200;

type InputValues = Readonly<Record<string, unknown>>;

interface AskedOperation extends RecordOperation {
  readonly alias: string;
  readonly input: InputValues;
  readonly plan: RecordPlan | undefined;
}

type Finished = Map<string, { readonly id: string; readonly object: string } | { readonly failed: true }>;

/** What every other operation of an all-or-none request gets when one fails; its code is that of composite requests. */
export const rolledBackCode = 'ALL_OR_NONE_OPERATION_ROLLED_BACK';

/** The operations in document order, with their coerced inputs and what of the record they ask back. */
function askedOperations(info: GraphQLResolveInfo, type: GraphQLObjectType): AskedOperation[] {
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
  return [...fields].flatMap(([alias, nodes]) => {
    const [node] = nodes;
    const definition = node && type.getFields()[node.name.value];
    const operation = definition && operationOf(definition.extensions);
    if (!node || !operation) return [];
    const { input } = getArgumentValues(definition, node, info.variableValues) as { input: InputValues };
    const payload = getNamedType(definition.type);
    return [{ ...operation, alias, input, plan: isObjectType(payload) ? recordPlan(info, payload, nodes) : undefined }];
  });
}

function recordPlan(info: GraphQLResolveInfo, payload: GraphQLObjectType, nodes: readonly FieldNode[]): RecordPlan | undefined {
  const record = getNamedType(payload.getFields()['Record']?.type);
  if (!isObjectType(record)) return undefined;
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, payload, nodes);
  const recordNodes = [...fields.values()].flatMap((same) => (same[0]?.name.value === 'Record' ? same : []));
  if (recordNodes.length === 0) return undefined;
  const plan = planRecord(info, record, recordNodes);
  if (plan.parents.length + plan.polymorphicParents.length + plan.children.length > 0) {
    throw new OrgError('INVALID_QUERY', 'A mutation returns fields of the record itself only. Ask for parents and children in a query.');
  }
  return plan;
}

/** Runs one operation and returns the id of its record. */
function run(context: RequestContext, records: RecordTransaction, operation: AskedOperation, finished: Finished): string {
  const name = operation.object?.name ?? '';
  const given = (operation.input[name] ?? {}) as InputValues;
  const values = Object.fromEntries(Object.entries(given).map(([field, value]) => [field, resolveReference(context, finished, value)]));
  if (operation.kind === 'create') return records.insert(name, values);
  const id = toId18(String(resolveReference(context, finished, operation.input['Id'])));
  if (context.schema.objectOfId(id)?.name !== name)
    throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `${id} is not the id of a ${name}.`, ['Id']);
  if (operation.kind === 'update') records.update(name, id, values);
  else records.delete(id);
  return id;
}

/** Reads back what the operations ask of their records: one select for each set of fields, after all is written. */
function readBack(
  context: RequestContext,
  info: GraphQLResolveInfo,
  operations: readonly AskedOperation[],
  finished: Finished,
): Map<string, RecordNode> {
  const nodes = new Map<string, RecordNode>();
  const idOf = (alias: string): string | undefined => {
    const result = finished.get(alias);
    return result && 'id' in result ? result.id : undefined;
  };
  const sameObject = Map.groupBy(
    operations.filter((operation) => operation.plan && idOf(operation.alias)),
    (operation) => operation.object?.name ?? '',
  );
  for (const [object, group] of sameObject) {
    const fields = new Set(group.flatMap(({ plan }) => [...(plan?.fields ?? [])]));
    const plan: RecordPlan = { object, fields, parents: [], polymorphicParents: [], children: [] };
    const ids = [...new Set(group.flatMap(({ alias }) => idOf(alias) ?? []))];
    for (const node of selectNodes(context, info, plan, { where: { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: ids } }))
      nodes.set(String(node.values['Id']), node);
  }
  return nodes;
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/**
 * Runs a request's operations in document order in one transaction. With `allOrNone` the first failure undoes all of them;
 * without, only what failed and what refers to it.
 */
export function runMutations(
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  allOrNone: boolean,
): MutationOutcomes {
  const operations = askedOperations(info, type);
  if (operations.length > operationLimit) {
    throw new OrgError(
      'LIMIT_EXCEEDED',
      `A request may have ${operationLimit} operations; this one has ${operations.length}. Send them in several requests.`,
    );
  }
  const finished: Finished = new Map();
  const outcomes = new Map<string, MutationOutcome>();
  let failed: { readonly alias: string; readonly error: Error } | undefined;
  try {
    context.org.records.transaction(context.session, (records) => {
      for (const operation of operations) {
        try {
          const work = (): string => run(context, records, operation, finished);
          const id = allOrNone ? work() : records.nested(work);
          finished.set(operation.alias, { id, object: operation.object?.name ?? '' });
        } catch (cause) {
          if (allOrNone || !(cause instanceof OrgError)) {
            failed = { alias: operation.alias, error: asError(cause) };
            throw cause;
          }
          finished.set(operation.alias, { failed: true });
          outcomes.set(operation.alias, { error: cause });
        }
      }
    });
  } catch (error) {
    // Checks that wait for the end of the transaction belong to no one operation.
    if (!failed) throw error;
    const { alias: failedAlias, error: reason } = failed;
    const rolledBack = new OrgError(
      rolledBackCode,
      'The transaction was rolled back since another operation in the same transaction failed.',
    );
    return new Map(operations.map(({ alias }) => [alias, { error: alias === failedAlias ? reason : rolledBack }]));
  }
  const nodes = readBack(context, info, operations, finished);
  for (const { alias } of operations) {
    const result = finished.get(alias);
    if (result && 'id' in result) outcomes.set(alias, { payload: { id: result.id, record: () => nodes.get(result.id) ?? null } });
  }
  return outcomes;
}
