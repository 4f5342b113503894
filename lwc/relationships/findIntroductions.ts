import type { RecordId, Stakeholder, StakeholderLink } from 'c/planModel';
import { isFriend, UNSTATED_WEIGHT } from './standing.ts';

/** One step of a way to somebody, and what it rests on. */
export interface IntroductionStep {
  readonly fromId: RecordId;
  readonly toId: RecordId;
  /** `Manages`: the hierarchy alone; weaker than a link somebody recorded. */
  readonly via: 'Influences' | 'Trusted By' | 'Knows' | 'Manages' | 'Dotted Line';
  /** 0–1. */
  readonly strength: number;
  readonly linkId: RecordId | null;
}

/** A way from a friend of ours to the one to be reached. */
export interface Introduction {
  /** Whom to ask. */
  readonly askId: RecordId;
  readonly targetId: RecordId;
  /** Product of the steps and of how much the first one is for us, 0–1. */
  readonly strength: number;
  readonly steps: readonly IntroductionStep[];
  /** Of our people, who knows the friend; empty where nobody said. */
  readonly ourPersonIds: readonly RecordId[];
}

/** A supporter asks less readily than an advocate. */
const READINESS = { Supporter: 0.8, Advocate: 1 } as const;
/** A line of the chart opens a door less surely than influence somebody has seen. */
const HIERARCHY_STRENGTH = 0.35;
const MOST_STEPS = 4;

/**
 * The best ways to a stakeholder, strongest first, at most one per friend to ask: those who influence him, whom he trusts, who knows or manages him.
 * The strongest path by product of strengths is the shortest by −log (Dijkstra 1959), looked for from the target backwards, through people who hold their
 * position and do not conflict with the next one. Longer than four steps nobody remembers why he was asked.
 */
export function findIntroductions(
  targetId: RecordId,
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
  most = 3,
): readonly Introduction[] {
  return introductionsAmong(stakeholders, links)(targetId, most);
}

/** The same for many targets on one map: its lines are gone through once. */
export function introductionsAmong(
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
): (targetId: RecordId, most?: number) => readonly Introduction[] {
  const people = new Map(stakeholders.map((one) => [one.id, one]));
  const into = stepsInto(stakeholders, links, people);
  const knownTo = knownByOurs(links);
  return (targetId, most = 3) =>
    [...waysTo(targetId, into)]
      .flatMap(([askId, { strength, steps }]) => {
        const friend = people.get(askId);
        if (!friend || askId === targetId || !isFriend(friend)) return [];
        const readiness = READINESS[friend.attitude as keyof typeof READINESS];
        return [{ askId, targetId, strength: strength * readiness, steps, ourPersonIds: knownTo.get(askId) ?? [] }];
      })
      .sort((a, b) => b.strength - a.strength || a.steps.length - b.steps.length || (a.askId < b.askId ? -1 : 1))
      .slice(0, most);
}

interface Way {
  readonly strength: number;
  readonly steps: readonly IntroductionStep[];
}

/** The strongest way from everybody who has one. */
function waysTo(targetId: RecordId, into: ReadonlyMap<RecordId, readonly IntroductionStep[]>): ReadonlyMap<RecordId, Way> {
  const best = new Map<RecordId, Way>([[targetId, { strength: 1, steps: [] }]]);
  const settled = new Set<RecordId>();
  for (let at = strongest(best, settled); at !== undefined; at = strongest(best, settled)) {
    settled.add(at);
    const { strength, steps } = best.get(at)!;
    if (steps.length === MOST_STEPS) continue;
    for (const step of into.get(at) ?? []) {
      const reached = strength * step.strength;
      if (reached > (best.get(step.fromId)?.strength ?? 0)) best.set(step.fromId, { strength: reached, steps: [step, ...steps] });
    }
  }
  return best;
}

function strongest(best: ReadonlyMap<RecordId, { readonly strength: number }>, settled: ReadonlySet<RecordId>): RecordId | undefined {
  let found: RecordId | undefined;
  for (const [id, { strength }] of best) {
    if (!settled.has(id) && (found === undefined || strength > best.get(found)!.strength)) found = id;
  }
  return found;
}

/** By the one they lead to. */
function stepsInto(
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
  people: ReadonlyMap<RecordId, Stakeholder>,
): ReadonlyMap<RecordId, readonly IntroductionStep[]> {
  const conflicts = new Set(
    links.flatMap(({ kind, fromStakeholderId, toStakeholderId }) =>
      kind === 'Conflicts With' ? [`${fromStakeholderId}>${toStakeholderId}`, `${toStakeholderId}>${fromStakeholderId}`] : [],
    ),
  );
  const into = new Map<RecordId, IntroductionStep[]>();
  const add = (step: IntroductionStep) => {
    const from = people.get(step.fromId);
    if (!from?.contactId || from.occupancy === 'Vacant' || !people.has(step.toId) || step.fromId === step.toId) return;
    if (conflicts.has(`${step.fromId}>${step.toId}`)) return;
    const steps = into.get(step.toId);
    if (steps) steps.push(step);
    else into.set(step.toId, [step]);
  };
  for (const link of links) for (const step of stepsOf(link)) add(step);
  for (const { id, reportsToId } of stakeholders) {
    if (reportsToId) add({ fromId: reportsToId, toId: id, via: 'Manages', strength: HIERARCHY_STRENGTH, linkId: null });
  }
  return into;
}

function stepsOf({ id, kind, fromStakeholderId: from, toStakeholderId: to, weight }: StakeholderLink): readonly IntroductionStep[] {
  if (!from) return [];
  const strength = Math.min(5, Math.max(1, weight ?? UNSTATED_WEIGHT)) / 5;
  switch (kind) {
    case 'Influences':
      return [{ fromId: from, toId: to, via: 'Influences', strength, linkId: id }];
    case 'Trusts':
      // Whom somebody trusts has his ear.
      return [{ fromId: to, toId: from, via: 'Trusted By', strength, linkId: id }];
    case 'Knows':
      return [
        { fromId: from, toId: to, via: 'Knows', strength: strength / 2, linkId: id },
        { fromId: to, toId: from, via: 'Knows', strength: strength / 2, linkId: id },
      ];
    case 'Dotted Line':
      return [{ fromId: from, toId: to, via: 'Dotted Line', strength: strength / 2, linkId: id }];
    case 'Conflicts With':
      return [];
  }
}

/** Of our people, who knows a stakeholder. */
function knownByOurs(links: readonly StakeholderLink[]): ReadonlyMap<RecordId, readonly RecordId[]> {
  const known = new Map<RecordId, RecordId[]>();
  for (const { kind, toStakeholderId, ourPersonId } of links) {
    if (kind !== 'Knows' || !ourPersonId) continue;
    const ours = known.get(toStakeholderId);
    if (!ours) known.set(toStakeholderId, [ourPersonId]);
    else if (!ours.includes(ourPersonId)) ours.push(ourPersonId);
  }
  return known;
}
