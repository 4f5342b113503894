import fc from 'fast-check';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { BuyingCenter, Commitment, LinkKind, PlanAction, RecordId, StakeholderLink, TeamRelationship } from 'c/planModel';
import { readRelationships, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';
import {
  addLinkChanges,
  addStakeholderChanges,
  confirmChanges,
  followRevived,
  mergeChanges,
  removeLinksChanges,
  removeStakeholdersChanges,
  reportChanges,
  revivedIds,
  saveStakeholderChanges,
  settleCommitmentChanges,
  succeedChanges,
  teamLevelChanges,
  undoRelationshipChanges,
  vacateChanges,
} from 'c/relationshipChanges';
import { EMPTY, MapOrg, position, row, seen } from './org.ts';

const KINDS: readonly LinkKind[] = ['Influences', 'Conflicts With', 'Trusts', 'Dotted Line', 'Knows'];
const HOLDER = { on: '2026-03-01', heading: 'Anna Berg, until 1 March 2026' };

/** Twelve positions in a tree, with everything that can point at them. */
function start(): RelationshipFacts {
  const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
  return {
    ...EMPTY,
    stakeholders: ids.map((id, index) =>
      position(id, {
        reportsToId: index === 0 ? null : `p${Math.floor((index - 1) / 2)}`,
        ...(index % 3 === 0
          ? { contactId: `c${index}`, occupancy: 'Held', trust: index, personalWins: `win of ${id}`, notes: `about ${id}` }
          : {}),
        attitude: index % 4 === 0 ? 'Sceptic' : null,
        grounds: index % 2 === 0 ? { attitude: { evidence: `seen of ${id}`, judgedOn: `2025-12-${10 + index}` } } : {},
        buyingRoles: index % 5 === 0 ? ['Approver'] : [],
      }),
    ),
    links: ids.slice(1).map((id, index) =>
      row<StakeholderLink>('Stakeholder_Link__c', {
        id: `l${index}`,
        fromStakeholderId: id,
        toStakeholderId: ids[(index * 5) % index || 0]!,
        kind: KINDS[index % 4]!,
        note: `link ${index}`,
      }),
    ),
    team: ids.slice(0, 6).map((stakeholderId, index) =>
      row<TeamRelationship>('Team_Relationship__c', {
        id: `t${index}`,
        stakeholderId,
        userId: `u${index % 2}`,
        levelNow: 'Vendor',
        note: `seen by ${index}`,
      }),
    ),
    commitments: ids.slice(3, 7).map((stakeholderId, index) =>
      row<Commitment>('Commitment__c', {
        id: `m${index}`,
        promise: `promise ${index}`,
        direction: 'Ours to Them',
        stakeholderId,
        status: 'Open',
      }),
    ),
    actions: [row<PlanAction>('Plan_Action__c', { id: 'a1', name: 'Meet', objectiveId: 'o1', stakeholderId: 'p4' })],
    buyingCenters: [row<BuyingCenter>('Buying_Center__c', { id: 'b1', name: 'Shipyards', leadStakeholderId: 'p1' })],
    contacts: ids.map((_, index) => ({ id: `c${index}`, name: `Person ${index}`, reportsToId: null })),
  };
}

/** What a person judges, with and without saying when and why. */
const JUDGED: readonly FieldValues[] = [
  { Attitude__c: null },
  { Attitude__c: 'Opponent', Attitude_Evidence__c: 'Spoke for another bid' },
  { Trust__c: 0, Trust_Judged_On__c: '2026-02-10', Trust_Reason__c: 'We were late' },
  { Coverage__c: 'Deep', Coverage_Evidence__c: null, Coverage_Judged_On__c: null },
];

type Edit = (reading: RelationshipReading, at: (number: number) => RecordId) => readonly PlanChange[];
const place = fc.nat(40);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (reading, at) =>
        reportChanges(reading, [at(a)], at(b)).changes,
  ),
  fc.tuple(place, place, place).map(
    ([a, b, c]): Edit =>
      (reading, at) =>
        reportChanges(reading, [at(a), at(b)], c % 5 === 0 ? null : at(c)).changes,
  ),
  fc.tuple(place, fc.nat(1000)).map(
    ([a, name]): Edit =>
      (reading, at) =>
        addStakeholderChanges(reading, { Name: `new ${name} ${reading.people.length}`, Reports_To__c: at(a) }),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([a, isMany]): Edit =>
      (reading, at) =>
        removeStakeholdersChanges(reading, isMany ? [at(a), at(a + 1), at(a + 2)] : [at(a)]),
  ),
  fc.tuple(place, place, fc.nat(3)).map(
    ([a, b, kind]): Edit =>
      (reading, at) =>
        addLinkChanges(reading, { fromId: at(a), toId: at(b), kind: KINDS[kind]! }).changes,
  ),
  place.map(
    (a): Edit =>
      (reading) =>
        removeLinksChanges(reading.links.slice(a, a + 1)),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (reading, at) =>
        mergeChanges(reading, at(a), at(b), ['reportsToId', 'contactId', 'attitude']).groups.flat(),
  ),
  place.map(
    (a): Edit =>
      (reading, at) =>
        vacateChanges(reading, at(a), HOLDER),
  ),
  fc.tuple(place, fc.nat(11)).map(
    ([a, contact]): Edit =>
      (reading, at) =>
        succeedChanges(reading, at(a), `c${contact}`, HOLDER),
  ),
  place.map(
    (a): Edit =>
      (reading, at) =>
        saveStakeholderChanges(reading, at(a), { Attitude__c: 'Advocate', Buying_Roles__c: 'User;Coach' }),
  ),
  fc.tuple(place, fc.nat(3)).map(
    ([a, kind]): Edit =>
      (reading, at) =>
        saveStakeholderChanges(reading, at(a), JUDGED[kind]!),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (reading, at) =>
        confirmChanges(reading, [...new Set([at(a), at(b)])], { on: '2026-03-01', userId: 'u0' }).flat(),
  ),
  fc.tuple(place, fc.nat(1)).map(
    ([a, user]): Edit =>
      (reading, at) =>
        teamLevelChanges(reading, `u${user}`, [at(a)], { now: 'Problem Solver', wanted: null }).flat(),
  ),
  place.map(
    (a): Edit =>
      ({ facts }) =>
        facts.commitments.slice(a % 5, (a % 5) + 1).flatMap((one) => settleCommitmentChanges(one, 'Broken', '2026-02-02')),
  ),
);

interface Step {
  readonly before: RelationshipFacts;
  readonly changes: readonly PlanChange[];
  readonly ids: readonly RecordId[];
}

function play(org: MapOrg, edits: readonly Edit[]): Step[] {
  return edits.flatMap((one) => {
    const before = org.facts;
    const reading = readRelationships(before, '2026-03-01');
    const changes =
      before.stakeholders.length === 0 ? [] : one(reading, (number) => before.stakeholders[number % before.stakeholders.length]!.id);
    return changes.length === 0 ? [] : [{ before, changes, ids: org.save(changes) }];
  });
}

test('no sequence of edits makes a circle, leaves a link hanging or loses a card that nobody removed', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const org = new MapOrg(start());
      // The org refuses circles, hanging links and anything emptied unseen: it throws.
      play(org, edits);
      const reading = readRelationships(org.facts, '2026-03-01');
      expect(reading.tree.misplaced).toEqual([]);
      expect(reading.people).toHaveLength(org.facts.stakeholders.length);
      expect(reading.links).toHaveLength(org.facts.links.length);
    }),
    { numRuns: 120 },
  );
});

test('each step changes exactly as many cards and links as it says', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 15 }), (edits) => {
      const org = new MapOrg(start());
      const steps = play(org, edits);
      const net = (object: string) =>
        steps.reduce((sum, { changes }) => {
          const own = changes.filter((change) => change.object === object);
          return sum + own.filter(({ kind }) => kind === 'create').length - own.filter(({ kind }) => kind === 'delete').length;
        }, 0);
      expect(org.facts.stakeholders).toHaveLength(12 + net('Stakeholder__c'));
      expect(org.facts.links).toHaveLength(11 + net('Stakeholder_Link__c'));
      // No promise and no action is ever lost with a card.
      expect([org.facts.commitments.length, org.facts.actions.length]).toEqual([4, 1]);
    }),
    { numRuns: 100 },
  );
});

test('undoing every step, the last first, returns to the exact start', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const org = new MapOrg(start());
      let renamed: Readonly<Record<RecordId, RecordId>> = {};
      for (const step of play(org, edits).reverse()) {
        const undo = undoRelationshipChanges({ ...followRevived(step, renamed), now: org.facts })!;
        const revived = revivedIds(undo, org.save(undo.changes));
        expect(seen(org.facts)).toEqual(seen(step.before));
        renamed = { ...Object.fromEntries(Object.entries(renamed).map(([old, now]) => [old, revived[now] ?? now])), ...revived };
      }
      expect(seen(org.facts)).toEqual(seen(start()));
    }),
    { numRuns: 120 },
  );
});

test('what was undone is done again by undoing the undo', () => {
  fc.assert(
    fc.property(edit, (one) => {
      const org = new MapOrg(start());
      const [step] = play(org, [one]);
      if (!step) return;
      const done = org.facts;
      const undo = undoRelationshipChanges({ ...step, now: org.facts })!;
      const ids = org.save(undo.changes);
      const redo = undoRelationshipChanges({ before: done, changes: undo.changes, ids, now: org.facts })!;
      org.save(redo.changes);
      expect(seen(org.facts)).toEqual(seen(done));
    }),
    { numRuns: 200 },
  );
});
