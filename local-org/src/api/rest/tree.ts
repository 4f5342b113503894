import { OrgError } from '../../errors.ts';
import { refuseUnknownFields } from '../http/bodyFields.ts';
import type { RecordTransaction } from '../../records/recordService.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import type { RestOperation, Write } from './restOperation.ts';
import { saveErrors } from './saveResults.ts';
import type { SaveError } from './saveResults.ts';
import { visibleObject } from './visible.ts';

const largestTree = 200;
const deepestTree = 5;
const mostTypes = 5;

interface TreeNode {
  readonly object: string;
  readonly referenceId: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly children: readonly { readonly field: string; readonly node: TreeNode }[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsOf = (value: unknown): readonly unknown[] | undefined =>
  isObject(value) && Array.isArray(value['records']) ? value['records'] : undefined;

/** Reads one record and, under the names of its child relationships, its children. */
function readNode(request: OrgRequest, record: unknown, object: string): TreeNode {
  const attributes = isObject(record) ? record['attributes'] : undefined;
  if (!isObject(record) || !isObject(attributes) || typeof attributes['referenceId'] !== 'string') {
    throw new OrgError('INVALID_INPUT', 'Include a reference ID for each record in the request.');
  }
  const referenceId = attributes['referenceId'];
  const type = visibleObject(request, String(attributes['type'] ?? object)).name;
  if (type !== object) throw new OrgError('INVALID_INPUT', `Record ${referenceId} is of type ${type} where ${object} belongs.`);
  const values: Record<string, unknown> = {};
  const children: { field: string; node: TreeNode }[] = [];
  for (const [name, value] of Object.entries(record)) {
    const nested = recordsOf(value);
    if (name === 'attributes') continue;
    if (!nested) values[name] = value;
    else {
      const child = request.org
        .schema()
        .childRelationships(object)
        .find((relationship) => relationship.name.toLowerCase() === name.toLowerCase());
      if (!child) throw new OrgError('INVALID_FIELD', `No such relation '${name}' on sobject of type ${object}`, [name]);
      for (const inner of nested) children.push({ field: child.field, node: readNode(request, inner, child.childObject) });
    }
  }
  return { object, referenceId, values, children };
}

const flatten = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(({ node: child }) => flatten(child))];

const depth = (node: TreeNode): number => 1 + Math.max(0, ...node.children.map(({ node: child }) => depth(child)));

function requireLimits(roots: readonly TreeNode[]): void {
  const all = roots.flatMap(flatten);
  if (all.length > largestTree)
    throw new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `A tree may hold ${largestTree} records; this one has ${all.length}.`);
  if (roots.some((root) => depth(root) > deepestTree))
    throw new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `A tree may be ${deepestTree} levels deep.`);
  if (new Set(all.map(({ object }) => object)).size > mostTypes)
    throw new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `A tree may hold ${mostTypes} different objects.`);
  const references = new Set(all.map(({ referenceId }) => referenceId));
  if (references.size < all.length) throw new OrgError('INVALID_INPUT', 'Duplicate ReferenceId provided in the request.');
}

const rollback = new Error('A record of the tree failed.');

/** Creates whole trees of records or nothing. */
function createTrees(request: OrgRequest, write: Write): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  const body = request.json();
  const records = recordsOf(body);
  if (isObject(body)) refuseUnknownFields(body, ['records']);
  if (!records) throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "records": [ … ] }.');
  const roots = records.map((record) => readNode(request, record, object.name));
  requireLimits(roots);
  const created: { referenceId: string; id: string }[] = [];
  const failed: { referenceId: string; errors: readonly SaveError[] }[] = [];
  const insert = (transaction: RecordTransaction, node: TreeNode, parent: Readonly<Record<string, string>>): void => {
    try {
      const id = transaction.nested(() => transaction.insert(node.object, { ...node.values, ...parent }));
      created.push({ referenceId: node.referenceId, id });
      for (const { field, node: child } of node.children) insert(transaction, child, { [field]: id });
    } catch (thrown) {
      if (!(thrown instanceof OrgError)) throw thrown;
      failed.push({ referenceId: node.referenceId, errors: saveErrors(thrown) });
    }
  };
  try {
    write((transaction) => {
      for (const root of roots) insert(transaction, root, {});
      if (failed.length > 0) throw rollback;
    });
  } catch (thrown) {
    if (thrown !== rollback) throw thrown;
    return { status: 400, body: { hasErrors: true, results: failed } };
  }
  return { status: 201, body: { hasErrors: false, results: created } };
}

export const treeOperations: readonly RestOperation[] = [
  { method: 'POST', pattern: '/services/data/:version/composite/tree/:object', run: createTrees },
];
