import type { RecordId, Stakeholder, StakeholderLink, TeamRelationship } from 'c/planModel';
import { mergeGrounds } from './mergeGrounds.ts';
import { mergeLines, type MergedLines } from './mergeLines.ts';

/** Something both say differently: the kept one's word stands until a person chooses. */
export interface MergeChoice {
  readonly field: keyof Stakeholder;
  readonly kept: unknown;
  readonly other: unknown;
  /** The other's line would close a circle or lead to itself, so it is no choice. */
  readonly isImpossible: boolean;
}

/** What making one position of two changes. Nothing is lost: texts of both are kept, lines and relationships move to the kept one. */
export interface StakeholderMerge {
  /** Fields of the kept one that change. */
  readonly kept: Partial<Stakeholder>;
  readonly choices: readonly MergeChoice[];
  /** Those who reported to the dropped one report to the kept one. */
  readonly movedReports: readonly RecordId[];
  /** Links that move, with both ends as they will be; those that would lead from the kept one to itself, or say what another already says, go. */
  readonly movedLinks: readonly Pick<StakeholderLink, 'id' | 'fromStakeholderId' | 'toStakeholderId'>[];
  readonly droppedLinkIds: readonly RecordId[];
  readonly movedTeam: readonly RecordId[];
}

const TEXTS = ['desiredResults', 'personalWins', 'trustReason', 'notes'] as const satisfies readonly (keyof Stakeholder)[];
const VALUES = [
  'position',
  'contactId',
  'occupancy',
  'buyingCenterId',
  'managementLevel',
  'function',
  'power',
  'attitude',
  'coverage',
  'decisionOrientation',
  'appetiteForChange',
  'trust',
  'vacatedOn',
] as const satisfies readonly (keyof Stakeholder)[];

/**
 * Makes one position of two: the kept one's word first, the other's where it says nothing, both texts, and never a circle.
 * @param lines who heads the kept one; given where several merges are judged together
 */
export function mergeStakeholders(
  kept: Stakeholder,
  dropped: Stakeholder,
  around: {
    readonly stakeholders: readonly Stakeholder[];
    readonly links: readonly StakeholderLink[];
    readonly team: readonly TeamRelationship[];
  },
  lines: MergedLines = mergeLines(around.stakeholders, [{ keptId: kept.id, droppedId: dropped.id }]),
): StakeholderMerge {
  const changes: Record<string, unknown> = {};
  const choices: MergeChoice[] = [];
  const isHeld = Boolean(kept.contactId ?? dropped.contactId);
  for (const field of VALUES) {
    // A position with a contact is held, whatever the other one says.
    if ((field === 'occupancy' || field === 'vacatedOn') && isHeld) continue;
    if (isEmpty(dropped[field])) continue;
    if (isEmpty(kept[field])) changes[field] = dropped[field];
    else if (kept[field] !== dropped[field]) choices.push({ field, kept: kept[field], other: dropped[field], isImpossible: false });
  }
  for (const field of TEXTS) {
    const [own, other] = [kept[field]?.trim() ?? '', dropped[field]?.trim() ?? ''];
    if (other && !own.includes(other)) changes[field] = [own, other].filter(Boolean).join('\n\n');
  }
  const roles = [...new Set([...(kept.buyingRoles ?? []), ...(dropped.buyingRoles ?? [])])];
  if (roles.length > (kept.buyingRoles?.length ?? 0)) changes['buyingRoles'] = roles;
  const grounds = mergeGrounds(kept, dropped);
  if (grounds) changes['grounds'] = grounds;
  for (const line of lines.choices[0] ?? []) choices.push({ field: 'reportsToId', ...line });
  const head = lines.heads[kept.id] ?? null;
  if (head !== (kept.reportsToId ?? null)) changes['reportsToId'] = head;
  const { movedLinks, droppedLinkIds } = moveLinks(kept.id, dropped.id, around.links);
  return {
    kept: changes,
    choices,
    movedReports: around.stakeholders.filter(({ id, reportsToId }) => reportsToId === dropped.id && id !== kept.id).map(({ id }) => id),
    movedLinks,
    droppedLinkIds,
    movedTeam: around.team.filter(({ stakeholderId }) => stakeholderId === dropped.id).map(({ id }) => id),
  };
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || value === 'Unknown';

function moveLinks(keptId: RecordId, droppedId: RecordId, links: readonly StakeholderLink[]) {
  const nameOf = ({ fromStakeholderId, toStakeholderId, kind, ourPersonId }: StakeholderLink) =>
    [fromStakeholderId ?? '', toStakeholderId, kind, ourPersonId ?? ''].join('|');
  const said = new Set(
    links.filter(({ fromStakeholderId, toStakeholderId }) => fromStakeholderId !== droppedId && toStakeholderId !== droppedId).map(nameOf),
  );
  const movedLinks: Pick<StakeholderLink, 'id' | 'fromStakeholderId' | 'toStakeholderId'>[] = [];
  const droppedLinkIds: RecordId[] = [];
  for (const link of links) {
    if (link.fromStakeholderId !== droppedId && link.toStakeholderId !== droppedId) continue;
    const moved = {
      ...link,
      fromStakeholderId: link.fromStakeholderId === droppedId ? keptId : link.fromStakeholderId,
      toStakeholderId: link.toStakeholderId === droppedId ? keptId : link.toStakeholderId,
    };
    if (moved.fromStakeholderId === moved.toStakeholderId || said.has(nameOf(moved))) {
      droppedLinkIds.push(link.id);
      continue;
    }
    said.add(nameOf(moved));
    movedLinks.push({ id: link.id, fromStakeholderId: moved.fromStakeholderId, toStakeholderId: moved.toStakeholderId });
  }
  return { movedLinks, droppedLinkIds };
}
