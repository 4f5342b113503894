import type { OrgProblem } from '../../contract.ts';

/** One step of a write: a record that is to be set, a single field of it set later, or a record that is to go. */
export interface WriteNode {
  /** `keyOf` the record; of a `late` one something longer. */
  readonly name: string;
  /** Of a `late` one: name of the node that writes its record. */
  readonly of?: string;
  readonly object: string;
  readonly key: string;
  /** `late`: fields of a record of this write that had to wait for what they refer to. */
  readonly kind: 'create' | 'update' | 'late' | 'delete';
  /** Of a record that the org has. */
  readonly id?: string;
  /** Folder of the account in small letters; empty for solutions and policies. */
  readonly group: string;
  readonly stage: Stage;
  /** As REST takes them, by API name; null empties a field. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: readonly NodeLink[];
  /** Names of nodes that have to be done before, although this one does not refer to them. */
  readonly after: readonly string[];
  /** What `Revision__c` is afterwards, where it is written. */
  readonly revision?: number;
}

/** A reference to a record that is created in the same write. */
export interface NodeLink {
  readonly field: string;
  /** Name of its node. */
  readonly to: string;
  /** Its `Key__c`. */
  readonly key: string;
  /** Else the record is written without it when it must be. */
  readonly isRequired: boolean;
}

/** What is done first: 0 solutions and policies, 1 accounts, 2 what refers from one account to a new record of another, 3 solutions that go. */
export type Stage = 0 | 1 | 2 | 3;

/** Why fields of a record, or all of it, are not written; by name of the node. */
export type Problems = ReadonlyMap<string, readonly OrgProblem[]>;

/** Name of the node that writes the record this one is about. */
export const recordOf = ({ name, of }: WriteNode): string => of ?? name;

/** The same record once more, for references that have to wait. */
export function lateNode(node: WriteNode, links: readonly NodeLink[]): WriteNode {
  const of = recordOf(node);
  return {
    ...node,
    // No key has a line end in it.
    name: `${node.name}\nlate`,
    of,
    kind: 'late',
    values: {},
    links: links.map((link) => ({ ...link, isRequired: false })),
    after: [of],
    revision: undefined,
  };
}

/** A text that a composite request would take for a reference to another of its nodes; there is no way to escape it. */
export function hasLiteralReference({ values }: Pick<WriteNode, 'values'>): boolean {
  return Object.values(values).some((value) => typeof value === 'string' && value.includes('@{'));
}
