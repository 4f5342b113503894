import { send } from '../../client/graphqlClient.ts';
import { filterCondition, type Condition, type PickerFilter } from './filterCondition.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string | undefined;
}

/** Fields shown in the list: the first line and one more. */
export interface DisplayInfo {
  readonly primaryField?: string;
  readonly additionalFields?: readonly string[];
}

/** Fields searched; the primary one matches anywhere, as the others do. */
export interface MatchingInfo {
  readonly primaryField?: { readonly fieldPath: string };
  readonly additionalFields?: readonly { readonly fieldPath: string }[];
}

interface Node {
  readonly [field: string]: { readonly value?: unknown; readonly displayValue?: string | null } | Node | string | null;
}

const LIMIT = 10;

/** Finds records by what was typed. @throws Error with the org's reason */
export function searchRecords(search: {
  readonly objectApiName: string;
  readonly displayInfo: DisplayInfo | undefined;
  readonly matchingInfo: MatchingInfo | undefined;
  readonly filter: PickerFilter | undefined;
  readonly text: string;
}): Promise<readonly Choice[]> {
  const { text, filter, matchingInfo, displayInfo } = search;
  const primary = matchingInfo?.primaryField?.fieldPath ?? displayInfo?.primaryField ?? 'Name';
  const matched = [primary, ...(matchingInfo?.additionalFields ?? []).map(({ fieldPath }) => fieldPath)];
  const like = `%${text.trim().replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
  const matching = text.trim() === '' ? [] : [{ or: matched.map((field) => ({ [field]: { like } })) }];
  return query(search.objectApiName, displayInfo, { and: [...matching, ...(filter ? [filterCondition(filter)] : [])] });
}

/** The record behind a value. @throws Error with the org's reason */
export async function findRecord(objectApiName: string, id: string, displayInfo: DisplayInfo | undefined): Promise<Choice | undefined> {
  return (await query(objectApiName, displayInfo, { Id: { eq: id } }))[0];
}

async function query(objectApiName: string, displayInfo: DisplayInfo | undefined, where: Condition): Promise<readonly Choice[]> {
  const name = displayInfo?.primaryField ?? 'Name';
  const detail = displayInfo?.additionalFields?.[0];
  for (const each of [objectApiName, ...name.split('.'), ...(detail?.split('.') ?? [])]) {
    // Names cannot be variables in GraphQL, so only names get into the document.
    if (!/^\w+$/.test(each)) throw new Error(`"${each}" is no API name.`);
  }
  const source = `query recordPicker($where: ${objectApiName}_Filter) { uiapi { query { ${objectApiName}(where: $where, first: ${LIMIT}, orderBy: { ${nestedName(name, '{ order: ASC }')} }) {
    edges { node { Id ${[name, ...(detail ? [detail] : [])].map((field) => selection(field)).join(' ')} } } } } } }`;
  const hasCondition = !('and' in where) || (where.and as readonly unknown[]).length > 0;
  const { data, errors } = await send({ query: { kind: 'Document', source }, variables: hasCondition ? { where } : {} });
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  const edges = (data as { uiapi: { query: Record<string, { edges: readonly { node: Node }[] }> } }).uiapi.query[objectApiName]!.edges;
  return edges.map(({ node }) => ({
    id: String(node.Id),
    name: textAt(node, name) ?? String(node.Id),
    detail: detail && textAt(node, detail),
  }));
}

const nestedName = (path: string, inner: string): string =>
  path.split('.').reduceRight((text, name) => `${name}: ${text === inner ? text : `{ ${text} }`}`, inner);

/** `Account.Name` → `Account { Name { value displayValue } }`. Not every field has a display value, so only the value is asked for. */
const selection = (path: string): string => path.split('.').reduceRight((inner, name) => `${name} { ${inner} }`, 'value');

function textAt(node: Node, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((each, name) => (each as Node | null)?.[name], node) as
    { value?: unknown } | null | undefined;
  return found?.value === null || found?.value === undefined ? undefined : String(found.value);
}
