import type { PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';

interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
const OPERATION = /(\w+): (\w+?)(Create|Update|Delete)\(input/g;

/** Answers mutations as the platform does, out of an org in memory: the other end of `executeMutation`. */
export function answerMutation(org: { save(changes: readonly PlanChange[]): readonly RecordId[] }, { query, variables }: Request) {
  const operations = [...query.matchAll(OPERATION)].map(([, alias, object, kind]) => ({ alias: alias!, object: object!, kind }));
  const changes = operations.map(({ alias, object, kind }) => changeOf(alias, object, kind!, variables[alias]));
  try {
    const ids = org.save(changes);
    const payloads = operations.map(({ alias, kind }, at) => [alias, kind === 'Delete' ? { Id: ids[at] } : { Record: { Id: ids[at] } }]);
    return { data: { uiapi: Object.fromEntries(payloads) as Record<string, unknown> } };
  } catch (error) {
    return { errors: [{ message: (error as Error).message }] };
  }
}

function changeOf(alias: string, object: string, kind: string, input: unknown): PlanChange {
  if (kind === 'Delete') return { kind: 'delete', object: object as 'Contact', id: input as string };
  const record = input as Readonly<Record<string, unknown>>;
  const { Revision__c, Save_Token__c: _token, ...fields } = record[object] as Record<string, string | number | null>;
  if (kind === 'Create') return { kind: 'create', object: object as 'Contact', alias, fields };
  const seenRevision = typeof Revision__c === 'number' ? Revision__c - 1 : null;
  return { kind: 'update', object: object as 'Contact', id: record['Id'] as string, seenRevision, fields };
}
