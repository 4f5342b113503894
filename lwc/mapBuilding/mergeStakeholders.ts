import type { RecordId, Stakeholder, StakeholderLink, TeamRelationship } from 'c/planModel';
import { headRefusal } from 'c/relationships';

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
] as const satisfies readonly (keyof Stakeholder)[];

/** Makes one position of two: the kept one's word first, the other's where it says nothing, both texts, and never a circle. */
export function mergeStakeholders(
  kept: Stakeholder,
  dropped: Stakeholder,
  around: {
    readonly stakeholders: readonly Stakeholder[];
    readonly links: readonly StakeholderLink[];
    readonly team: readonly TeamRelationship[];
  },
): StakeholderMerge {
  const changes: Record<string, unknown> = {};
  const choices: MergeChoice[] = [];
  for (const field of VALUES) {
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
  Object.assign(changes, headAfter(kept, dropped, around.stakeholders, choices));
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

/** Judged on the tree as it will be, with the reports of the dropped one below the kept one. */
function headAfter(
  kept: Stakeholder,
  dropped: Stakeholder,
  stakeholders: readonly Stakeholder[],
  choices: MergeChoice[],
): Partial<Stakeholder> {
  const after = stakeholders
    .filter(({ id }) => id !== dropped.id)
    .map((one) => (one.reportsToId === dropped.id ? { ...one, reportsToId: one.id === kept.id ? null : kept.id } : one));
  const own = kept.reportsToId === dropped.id ? null : (kept.reportsToId ?? null);
  const other = dropped.reportsToId === kept.id ? null : (dropped.reportsToId ?? null);
  const canHave = (headId: RecordId | null) => headId !== null && headRefusal(after, kept.id, headId) === null;
  const cleared = kept.reportsToId && !canHave(own) ? { reportsToId: null } : {};
  if (!other || other === own) return cleared;
  if (canHave(own)) {
    choices.push({ field: 'reportsToId', kept: own, other, isImpossible: !canHave(other) });
    return {};
  }
  if (canHave(other)) return { reportsToId: other };
  choices.push({ field: 'reportsToId', kept: null, other, isImpossible: true });
  return cleared;
}

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
