import type { RecordId, Stakeholder, StakeholderLink } from 'c/planModel';
import { UNSTATED_WEIGHT } from './standing.ts';

/** How much runs through a person, whatever the chart says. */
export interface Centrality {
  readonly stakeholderId: RecordId;
  /** Share of the strongest one, 0–1: how often the person lies on the shortest way between two others. */
  readonly between: number;
  /** Sum of the weights of those the person influences, and who trust him. */
  readonly influence: number;
}

/**
 * Betweenness over the lines of reporting and the recorded links, both directions, unweighted (Brandes 2001: one breadth-first search per person).
 * Who ties groups together is seen here before he is seen in the chart. The strongest first; who lies between nobody is left out.
 */
export function readCentrality(stakeholders: readonly Stakeholder[], links: readonly StakeholderLink[]): readonly Centrality[] {
  const positions = new Map(stakeholders.map(({ id }, position) => [id, position]));
  const neighbours = neighboursOf(stakeholders, links, positions);
  const between = betweenness(neighbours);
  const most = between.reduce((largest, value) => Math.max(largest, value), 0);
  const influence = new Float64Array(stakeholders.length);
  for (const { kind, fromStakeholderId, toStakeholderId, weight } of links) {
    const carrier = kind === 'Influences' ? fromStakeholderId : kind === 'Trusts' ? toStakeholderId : null;
    const position = carrier ? positions.get(carrier) : undefined;
    if (position !== undefined) influence[position]! += weight ?? UNSTATED_WEIGHT;
  }
  return stakeholders
    .map(({ id }, position) => ({
      stakeholderId: id,
      between: most === 0 ? 0 : between[position]! / most,
      influence: influence[position]!,
    }))
    .filter((one) => one.between > 0 || one.influence > 0)
    .sort((a, b) => b.between - a.between || b.influence - a.influence || (a.stakeholderId < b.stakeholderId ? -1 : 1));
}

/** Undirected neighbours by position, each once. */
export function neighboursOf(
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
  positions: ReadonlyMap<RecordId, number>,
): readonly (readonly number[])[] {
  const sets = stakeholders.map(() => new Set<number>());
  const connect = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return;
    sets[a]!.add(b);
    sets[b]!.add(a);
  };
  for (const { id, reportsToId } of stakeholders) if (reportsToId) connect(positions.get(id), positions.get(reportsToId));
  for (const { kind, fromStakeholderId, toStakeholderId } of links) {
    if (kind !== 'Conflicts With' && fromStakeholderId) connect(positions.get(fromStakeholderId), positions.get(toStakeholderId));
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** Neighbours in one list, those of a person from `starts[p]` to `starts[p + 1]`: thousands of searches run over it. */
function flat(neighbours: readonly (readonly number[])[]): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts = new Int32Array(neighbours.length + 1);
  neighbours.forEach(({ length }, position) => (starts[position + 1] = starts[position]! + length));
  return { starts, ends: Int32Array.from(neighbours.flat()) };
}

/** From larger maps on, searches begin at so many people spread over it: the order of those at the top stays, at a fraction of the time (Brandes, Pich 2007). */
const MOST_SEARCHES = 500;

function betweenness(neighbours: readonly (readonly number[])[]): Float64Array {
  const count = neighbours.length;
  const { starts, ends } = flat(neighbours);
  const total = new Float64Array(count);
  const [paths, share] = [new Float64Array(count), new Float64Array(count)];
  const [distance, order] = [new Int32Array(count), new Int32Array(count)];
  const stride = Math.max(1, Math.ceil(count / MOST_SEARCHES));
  for (let source = 0; source < count; source += stride) {
    paths.fill(0);
    distance.fill(-1);
    share.fill(0);
    paths[source] = 1;
    distance[source] = 0;
    order[0] = source;
    let found = 1;
    for (let next = 0; next < found; next++) {
      const at = order[next]!;
      const step = distance[at]! + 1;
      for (let index = starts[at]!; index < starts[at + 1]!; index++) {
        const neighbour = ends[index]!;
        if (distance[neighbour]! < 0) {
          distance[neighbour] = step;
          order[found++] = neighbour;
        }
        if (distance[neighbour] === step) paths[neighbour]! += paths[at]!;
      }
    }
    for (let last = found - 1; last > 0; last--) {
      const at = order[last]!;
      const step = distance[at]! - 1;
      const each = (1 + share[at]!) / paths[at]!;
      for (let index = starts[at]!; index < starts[at + 1]!; index++) {
        const before = ends[index]!;
        if (distance[before] === step) share[before]! += paths[before]! * each;
      }
      total[at]! += share[at]!;
    }
  }
  return total;
}
