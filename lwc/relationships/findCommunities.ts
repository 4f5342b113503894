import type { RecordId, Stakeholder, StakeholderLink, TeamRelationship } from 'c/planModel';
import { neighboursOf } from './readCentrality.ts';
import { coverageOf, isInTouch } from './standing.ts';

/** People who are more connected with each other than with the rest. */
export interface Community {
  readonly stakeholderIds: readonly RecordId[];
  /** Members somebody of ours is in touch with. */
  readonly reachedIds: readonly RecordId[];
  readonly isReached: boolean;
}

const MOST_ROUNDS = 30;

/**
 * Communities by label propagation (Raghavan, Albert, Kumara 2007), made repeatable: people are asked in their order, and of equally frequent labels the
 * smallest wins. Those nobody of ours reaches come first, larger before smaller. A person without any line is a community of his own and left out.
 */
export function findCommunities(
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
  team: readonly TeamRelationship[],
): readonly Community[] {
  const positions = new Map(stakeholders.map(({ id }, position) => [id, position]));
  const neighbours = neighboursOf(stakeholders, links, positions);
  const labels = propagate(neighbours);
  const known = new Set([
    ...team.flatMap(({ stakeholderId, levelNow }) => (levelNow ? [stakeholderId] : [])),
    ...links.flatMap(({ kind, ourPersonId, toStakeholderId }) => (kind === 'Knows' && ourPersonId ? [toStakeholderId] : [])),
    ...stakeholders.filter((one) => isInTouch(coverageOf(one))).map(({ id }) => id),
  ]);
  const groups = new Map<number, RecordId[]>();
  stakeholders.forEach(({ id }, position) => {
    if (neighbours[position]!.length === 0) return;
    groups.set(labels[position]!, [...(groups.get(labels[position]!) ?? []), id]);
  });
  return [...groups.values()]
    .map((stakeholderIds) => {
      const reachedIds = stakeholderIds.filter((id) => known.has(id));
      return { stakeholderIds, reachedIds, isReached: reachedIds.length > 0 };
    })
    .sort((a, b) => Number(a.isReached) - Number(b.isReached) || b.stakeholderIds.length - a.stakeholderIds.length);
}

function propagate(neighbours: readonly (readonly number[])[]): Int32Array {
  const labels = Int32Array.from(neighbours, (_, position) => position);
  for (let round = 0, hasChanged = true; hasChanged && round < MOST_ROUNDS; round++) {
    hasChanged = false;
    neighbours.forEach((around, position) => {
      const label = mostFrequent(around, labels, labels[position]!);
      if (label === labels[position]) return;
      labels[position] = label;
      hasChanged = true;
    });
  }
  return labels;
}

/** The own label stays where it is among the most frequent ones. */
function mostFrequent(around: readonly number[], labels: Int32Array, own: number): number {
  const counts = new Map<number, number>();
  for (const neighbour of around) counts.set(labels[neighbour]!, (counts.get(labels[neighbour]!) ?? 0) + 1);
  let [best, most] = [own, counts.get(own) ?? 0];
  for (const [label, count] of counts) {
    if (count > most || (count === most && best !== own && label < best)) [best, most] = [label, count];
  }
  return best;
}
