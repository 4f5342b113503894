import {
  arrangeDrafts,
  draftOf,
  proposalClashes,
  proposeStakeholders,
  type PositionDraft,
  type ProposalClash,
  type ProposalReason,
} from 'c/mapBuilding';
import type { RowPatch } from 'c/mapBuildRow';
import type { BuyingRole, RecordId } from 'c/planModel';
import { contactFactsOf, type RelationshipReading } from 'c/relationshipReading';

/** One line of the preview. */
export interface BuildRow {
  readonly draft: PositionDraft;
  readonly isTicked: boolean;
  readonly isInvolved: boolean;
  /** The contact holds this position already: only what is missing there is filled in. */
  readonly isStanding: boolean;
  readonly reasons: readonly ProposalReason[];
  readonly clashes: readonly ProposalClash[];
}

/** What is proposed, as a tree is read: a head, then those below him. */
export function rowsFor(reading: RelationshipReading): readonly BuildRow[] {
  const { facts } = reading;
  const known = contactFactsOf(reading);
  const proposals = proposeStakeholders(known, facts.stakeholders, facts.buyingCenters);
  const clashes = proposalClashes(known, proposals, facts.stakeholders);
  const rows = proposals.map((proposal): BuildRow => {
    const own = clashes[proposal.contactId] ?? [];
    const seat = own.find((clash) => clash.code === 'emptyPosition');
    const draft = draftOf(proposal);
    return {
      draft: seat ? { ...draft, stakeholderId: seat.stakeholderId } : draft,
      isTicked: isTickedAtFirst(own, proposal.isInvolved, proposal.reasons),
      isInvolved: proposal.isInvolved,
      isStanding: proposal.stakeholderId !== null,
      reasons: proposal.reasons,
      clashes: own,
    };
  });
  return inTreeOrder(reading, rows);
}

/** Nobody comes twice unseen, and somebody of another company only where he takes part. */
function isTickedAtFirst(clashes: readonly ProposalClash[], isInvolved: boolean, reasons: readonly ProposalReason[]): boolean {
  if (clashes.some(({ code }) => code === 'samePerson' || code === 'twin')) return false;
  return isInvolved || !reasons.some(({ code }) => code === 'relatedContact');
}

function inTreeOrder({ facts }: RelationshipReading, rows: readonly BuildRow[]): readonly BuildRow[] {
  const { headOf } = arrangeDrafts(
    facts.stakeholders,
    rows.map(({ draft }) => draft),
  );
  const below = Map.groupBy(rows, ({ draft }) => headOf(draft.key)?.key ?? null);
  const ordered: BuildRow[] = [];
  // The depth of a tree of people is no risk for the stack, that of one a computer made may be.
  const waiting = [...(below.get(null) ?? [])].reverse();
  while (waiting.length > 0) {
    const row = waiting.pop()!;
    ordered.push(row);
    waiting.push(...[...(below.get(row.draft.key) ?? [])].reverse());
  }
  return ordered;
}

/** After a save that was refused in part: what still is to come, as the person left it. @param before the map it was made from */
export function rowsAgain(reading: RelationshipReading, rows: readonly BuildRow[], before: RelationshipReading): readonly BuildRow[] {
  const left = new Map(rows.map((row) => [row.draft.key, row]));
  const fresh = rowsFor(reading).map((row): BuildRow => {
    const mine = left.get(row.draft.key);
    if (!mine) return row;
    return {
      ...row,
      isTicked: mine.isTicked,
      draft: { ...mine.draft, stakeholderId: row.isStanding ? row.draft.stakeholderId : mine.draft.stakeholderId },
    };
  });
  const made = new Set(
    reading.people
      .filter(({ id, stakeholder }) => before.index[id] === undefined && !stakeholder.contactId)
      .map(({ stakeholder: { position, buyingCenterId } }) => nameOf(position, buyingCenterId)),
  );
  const placeholders = rows.filter(({ draft }) => draft.contactId === null && !made.has(nameOf(draft.position, draft.buyingCenterId)));
  return [...placeholders, ...fresh];
}

const nameOf = (position: string, buyingCenterId: RecordId | null | undefined) => `${position}|${buyingCenterId ?? ''}`;

export function placeholderRow(key: string, position: string, buyingCenterId: RecordId | null, roles: readonly BuyingRole[]): BuildRow {
  const draft: PositionDraft = {
    key,
    contactId: null,
    stakeholderId: null,
    position,
    managementLevel: null,
    function: null,
    buyingCenterId,
    buyingRoles: roles,
    head: null,
  };
  return { draft, isTicked: true, isInvolved: true, isStanding: false, reasons: [], clashes: [] };
}

/** With a correction; the head is a wish that may be refused: see `lineRefusal`. Who corrects somebody wants him on the map. */
export function patched(rows: readonly BuildRow[], key: string, patch: RowPatch): readonly BuildRow[] {
  return rows.map((row) => (row.draft.key === key ? { ...row, isTicked: true, draft: { ...row.draft, ...patch } } : row));
}

export function ticked(rows: readonly BuildRow[], keys: ReadonlySet<string>, isTicked: boolean): readonly BuildRow[] {
  return rows.map((row) => (keys.has(row.draft.key) ? { ...row, isTicked } : row));
}

/** The drafts that are to come. A position without a name cannot. */
export function draftsIn(rows: readonly BuildRow[]): readonly PositionDraft[] {
  return rows.flatMap(({ draft, isTicked }) => (isTicked && draft.position.trim() !== '' ? [draft] : []));
}

export interface BuildCounts {
  readonly added: number;
  readonly filled: number;
  readonly lines: number;
  readonly left: number;
}

export function countsOf({ facts }: RelationshipReading, rows: readonly BuildRow[]): BuildCounts {
  const drafts = draftsIn(rows);
  const { headOf } = arrangeDrafts(facts.stakeholders, drafts);
  return {
    added: drafts.filter(({ stakeholderId }) => stakeholderId === null).length,
    filled: drafts.filter(({ stakeholderId }) => stakeholderId !== null).length,
    lines: drafts.filter(({ key }) => headOf(key) !== undefined).length,
    left: rows.length - drafts.length,
  };
}
