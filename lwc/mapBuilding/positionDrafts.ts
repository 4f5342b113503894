import type { BuyingRole, ManagementLevel, RecordId, Stakeholder } from 'c/planModel';
import type { HeadRefusal } from 'c/relationships';
import { growTree } from './growingTree.ts';
import type { StakeholderProposal } from './proposeStakeholders.ts';

/** A position of a map that is being built, as a person left it in the preview. */
export interface PositionDraft {
  /** The contact's id; of a placeholder any word of its own. */
  readonly key: string;
  /** Null for a placeholder: somebody has to be found. */
  readonly contactId: RecordId | null;
  /** The position on the map that is filled instead of adding one: the contact's own, or one that nobody holds. */
  readonly stakeholderId: RecordId | null;
  readonly position: string;
  readonly managementLevel: ManagementLevel | null;
  readonly function: string | null;
  readonly buyingCenterId: RecordId | null;
  readonly buyingRoles: readonly BuyingRole[];
  /** The key of another draft, or the id of a position on the map; null for none. */
  readonly head: string | null;
}

export function draftOf({ contactId, reportsToContactId, ...proposal }: StakeholderProposal): PositionDraft {
  const { stakeholderId, position, managementLevel, function: field, buyingCenterId, buyingRoles } = proposal;
  return {
    key: contactId,
    contactId,
    stakeholderId,
    position,
    managementLevel,
    function: field,
    buyingCenterId,
    buyingRoles,
    head: reportsToContactId,
  };
}

/** Where a draft's head stands: `key` names a draft that comes too, `stakeholderId` a position that is there. One of them, or both. */
export interface DraftHead {
  readonly key: string | null;
  readonly stakeholderId: RecordId | null;
}

export interface ArrangedDrafts {
  /** Heads before those below them. */
  readonly ordered: readonly PositionDraft[];
  readonly headOf: (key: string) => DraftHead | undefined;
  /** Steps below the top, on the map as it will be. */
  readonly depthOf: (key: string) => number;
  /** Lines that would close a circle among what stands on the map and what comes, by the key of the draft: left out. */
  readonly refused: readonly { readonly key: string; readonly refusal: HeadRefusal }[];
}

/** The tree that drafts and map will make together. A position that stands on the map and has a head keeps it; a head who neither stands there nor comes is none. */
export function arrangeDrafts(stakeholders: readonly Stakeholder[], drafts: readonly PositionDraft[]): ArrangedDrafts {
  const coming = new Map(drafts.map((one) => [one.key, one]));
  const standing = new Set(stakeholders.map(({ id }) => id));
  const byContact = new Map(stakeholders.flatMap((one) => (one.contactId ? [[one.contactId, one.id] as const] : [])));
  const find = (head: string): DraftHead | undefined => {
    const draft = coming.get(head);
    if (draft) return { key: draft.key, stakeholderId: draft.stakeholderId };
    const there = standing.has(head) ? head : byContact.get(head);
    return there ? { key: null, stakeholderId: there } : undefined;
  };
  // Those who come go by their key until they have an id.
  const nodeOf = ({ key, stakeholderId }: DraftHead) => stakeholderId ?? key!;
  const tree = growTree([
    ...stakeholders.map(({ id, reportsToId }) => [id, reportsToId] as const),
    ...drafts.flatMap(({ key, stakeholderId }) => (stakeholderId ? [] : [[key, null] as const])),
  ]);
  const heads = new Map<string, DraftHead>();
  const refused: { key: string; refusal: HeadRefusal }[] = [];
  for (const draft of drafts) {
    const node = nodeOf(draft);
    const head = draft.head ? find(draft.head) : undefined;
    if (!tree.has(node) || !head || tree.headOf(node)) continue;
    const refusal = tree.refusal(node, nodeOf(head));
    if (refusal) refused.push({ key: draft.key, refusal });
    else {
      tree.draw(node, nodeOf(head));
      heads.set(draft.key, head);
    }
  }
  return {
    ordered: headsFirst(drafts, coming, heads),
    headOf: (key) => heads.get(key),
    depthOf: (key) => {
      const draft = coming.get(key);
      const seen = new Set<string>();
      for (let at = draft && tree.headOf(nodeOf(draft)); at && !seen.has(at); at = tree.headOf(at)) seen.add(at);
      return seen.size;
    },
    refused,
  };
}

function headsFirst(
  drafts: readonly PositionDraft[],
  coming: ReadonlyMap<string, PositionDraft>,
  heads: ReadonlyMap<string, DraftHead>,
): readonly PositionDraft[] {
  const ordered: PositionDraft[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const path: PositionDraft[] = [];
    for (let at: PositionDraft | undefined = draft; at && !seen.has(at.key); at = coming.get(heads.get(at.key)?.key ?? '')) {
      seen.add(at.key);
      path.push(at);
    }
    ordered.push(...path.reverse());
  }
  return ordered;
}
