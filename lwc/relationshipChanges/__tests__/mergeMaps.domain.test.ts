import fc from 'fast-check';
import type { LinkKind, RecordId, Stakeholder, StakeholderLink, TeamRelationship, Commitment } from 'c/planModel';
import { readRelationships, type RelationshipFacts } from 'c/relationshipReading';
import { followRevived, inSteps, mergeMapChanges, revivedIds, undoRelationshipChanges, type PositionMerge } from 'c/relationshipChanges';
import type { ChangeGroup } from 'c/planChanges';
import { EMPTY, MapOrg, position, row, seen } from './org.ts';

const TODAY = '2026-03-01';
const KINDS: readonly LinkKind[] = ['Influences', 'Conflicts With', 'Trusts', 'Dotted Line'];

/** Two maps of the same people on one account, each with lines, links, levels and promises of its own. */
function twoMaps(headsA: readonly (number | null)[], headsB: readonly (number | null)[]): RelationshipFacts {
  const map = (name: string, heads: readonly (number | null)[]) =>
    heads.map((head, index) =>
      position(`${name}${index}`, {
        position: `${name} ${index}`,
        reportsToId: head !== null && head < index ? `${name}${head}` : null,
        contactId: `c${index}`,
        occupancy: 'Held',
        notes: `note of ${name}${index}`,
        personalWins: `win of ${name}${index}`,
        attitude: name === 'a' ? 'Neutral' : index % 2 === 0 ? 'Supporter' : null,
      }),
    );
  // The second map is drawn from below: its first reports to its last.
  const b = map('b', headsB).map((one, index, all) => ({ ...one, id: `b${all.length - 1 - index}` }));
  const renumbered = new Map(b.map(({ id }, index) => [`b${index}`, id]));
  const people = [
    ...map('a', headsA),
    ...b.map((one) => ({ ...one, reportsToId: one.reportsToId ? renumbered.get(one.reportsToId)! : null })),
  ];
  return {
    ...EMPTY,
    stakeholders: people,
    links: people.slice(1).map(({ id }, index) =>
      row<StakeholderLink>('Stakeholder_Link__c', {
        id: `l${index}`,
        fromStakeholderId: id,
        toStakeholderId: people[(index * 3) % (index + 1)]!.id,
        kind: KINDS[index % 4]!,
        note: `link ${index}`,
      }),
    ),
    team: people.map(({ id }, index) =>
      row<TeamRelationship>('Team_Relationship__c', {
        id: `t${index}`,
        stakeholderId: id,
        userId: `u${index % 3}`,
        levelNow: 'Vendor',
        note: `level ${index}`,
      }),
    ),
    commitments: people.map(({ id }, index) =>
      row<Commitment>('Commitment__c', {
        id: `m${index}`,
        promise: `promise ${index}`,
        direction: 'Ours to Them',
        stakeholderId: id,
        status: 'Open',
      }),
    ),
  };
}

const pairsFor = (count: number, chosen: readonly (keyof Stakeholder)[] = []): readonly PositionMerge[] =>
  Array.from({ length: count }, (_, index) => ({ keptId: `a${index}`, droppedId: `b${index}`, chosen }));

interface Step {
  readonly before: RelationshipFacts;
  readonly changes: ChangeGroup;
  readonly ids: readonly RecordId[];
}

/** Takes every group back, the last first, as the page does. */
function takeBack(org: MapOrg, steps: readonly Step[]): void {
  let renamed: Readonly<Record<RecordId, RecordId>> = {};
  for (const step of [...steps].reverse()) {
    const undo = undoRelationshipChanges({ ...followRevived(step, renamed), now: org.facts })!;
    renamed = { ...renamed, ...revivedIds(undo, org.save(undo.changes)) };
  }
}
const merged = (org: MapOrg, groups: readonly ChangeGroup[]): readonly Step[] => {
  const before = org.facts;
  return groups.map((changes) => ({ before, changes, ids: org.save(changes) }));
};

test('merging maps with contradicting lines ends in a tree, loses nothing, and is taken back to the exact start', () => {
  const heads = fc.array(fc.option(fc.nat(7), { nil: null }), { minLength: 6, maxLength: 6 });
  const chosen = fc.subarray<keyof Stakeholder>(['reportsToId', 'attitude', 'position']);
  fc.assert(
    fc.property(heads, heads, chosen, (headsA, headsB, wanted) => {
      const facts = twoMaps(headsA, headsB);
      const org = new MapOrg(facts);
      const { groups, merges, refusals, after } = mergeMapChanges(readRelationships(facts, TODAY), pairsFor(6, wanted));
      expect(refusals.every((refusal) => refusal === null)).toBe(true);
      // The org throws on a circle, on a link that hangs, and on anything that is emptied or lost with a card.
      const steps = merged(org, groups);
      expect(readRelationships(org.facts, TODAY).tree.misplaced).toEqual([]);
      expect(org.facts.stakeholders.map(({ id }) => id).sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
      const texts = org.facts.stakeholders.map(({ notes, personalWins }) => `${notes} ${personalWins}`).join(' ');
      for (let index = 0; index < 6; index++) {
        for (const name of ['a', 'b']) expect(texts).toContain(`win of ${name}${index}`);
      }
      const headOf = new Map(org.facts.stakeholders.map(({ id, reportsToId }) => [id, reportsToId ?? null]));
      const now = (id: RecordId) => id.replace('b', 'a');
      for (const { id, reportsToId } of facts.stakeholders) {
        if (!reportsToId || now(reportsToId) === now(id)) continue;
        const choices = merges[Number(id.slice(1))]!.choices.filter(({ field }) => field === 'reportsToId');
        const isTold = choices.some(({ kept, other }) => kept === now(reportsToId) || other === now(reportsToId));
        expect(headOf.get(now(id)) === now(reportsToId) || isTold).toBe(true);
      }
      expect(org.facts.commitments).toHaveLength(12);
      const levels = org.facts.team.map(({ note }) => note).join(' ');
      for (let index = 0; index < 12; index++) expect(levels).toContain(`level ${index}`);
      expect(seen(after)).toEqual(seen(org.facts));
      takeBack(org, steps);
      expect(seen(org.facts)).toEqual(seen(facts));
    }),
    { numRuns: 150 },
  );
});

test('a line that both maps draw, each the other way round, stands as the kept ones say until a person chooses', () => {
  const facts: RelationshipFacts = {
    ...EMPTY,
    stakeholders: [
      position('a0', { position: 'Chief' }),
      position('a1', { position: 'Head', reportsToId: 'a0' }),
      position('b0', { position: 'Chief', reportsToId: 'b1' }),
      position('b1', { position: 'Head' }),
    ],
  };
  const reading = readRelationships(facts, TODAY);
  const heads = ({ stakeholders }: RelationshipFacts) => stakeholders.map(({ id, reportsToId }) => [id, reportsToId]);
  const asKept = mergeMapChanges(reading, pairsFor(2));
  expect(asKept.merges.map((merge) => merge!.choices)).toEqual([
    [{ field: 'reportsToId', kept: null, other: 'a1', isImpossible: false }],
    [],
  ]);
  expect(heads(asKept.after)).toEqual([
    ['a0', null],
    ['a1', 'a0'],
  ]);
  const asOther = mergeMapChanges(reading, [{ ...pairsFor(1)[0]!, chosen: ['reportsToId'] }, pairsFor(2)[1]!]);
  expect(heads(asOther.after)).toEqual([
    ['a0', 'a1'],
    ['a1', null],
  ]);
  // What cannot stand with that is told, not dropped in silence.
  expect(asOther.merges[1]!.choices).toEqual([{ field: 'reportsToId', kept: null, other: 'a0', isImpossible: true }]);
});

test('two heads for one person are a choice, and the chosen one is written', () => {
  const facts: RelationshipFacts = {
    ...EMPTY,
    stakeholders: [
      position('x'),
      position('y'),
      position('a0', { position: 'Head', reportsToId: 'x' }),
      position('b0', { position: 'Head', reportsToId: 'y' }),
    ],
  };
  const reading = readRelationships(facts, TODAY);
  expect(mergeMapChanges(reading, pairsFor(1)).merges[0]!.choices).toEqual([
    { field: 'reportsToId', kept: 'x', other: 'y', isImpossible: false },
  ]);
  const { after } = mergeMapChanges(reading, pairsFor(1, ['reportsToId']));
  expect(after.stakeholders.find(({ id }) => id === 'a0')!.reportsToId).toBe('y');
});

test('three cards become one whatever the order of the pairs', () => {
  const facts: RelationshipFacts = {
    ...EMPTY,
    stakeholders: ['a', 'b', 'c']
      .map((id) => position(id, { position: 'Chief', notes: `note ${id}` }))
      .concat(position('d', { reportsToId: 'c' })),
  };
  const reading = readRelationships(facts, TODAY);
  const { after, groups } = mergeMapChanges(reading, [
    { keptId: 'b', droppedId: 'c' },
    { keptId: 'a', droppedId: 'b' },
  ]);
  expect(after.stakeholders.map(({ id, notes, reportsToId }) => [id, notes, reportsToId])).toEqual([
    ['a', 'note a\n\nnote b\n\nnote c', null],
    ['d', null, 'a'],
  ]);
  expect(groups.flat().map(({ kind }) => kind)).toEqual(['update', 'update', 'delete', 'delete']);
});

test('a merge of more than one save takes is saved in steps, moves before removals, and comes back whole', () => {
  const reports = Array.from({ length: 130 }, (_, index) => position(`r${index}`, { reportsToId: 'b0' }));
  const links = reports.map(({ id }, index) =>
    row<StakeholderLink>('Stakeholder_Link__c', {
      id: `l${index}`,
      fromStakeholderId: id,
      toStakeholderId: index % 2 ? 'a0' : 'b0',
      kind: 'Trusts',
    }),
  );
  const facts: RelationshipFacts = {
    ...EMPTY,
    stakeholders: [position('a0', { position: 'Chief' }), position('b0', { position: 'Chief' }), ...reports],
    links,
  };
  const org = new MapOrg(facts);
  const { groups } = mergeMapChanges(readRelationships(facts, TODAY), pairsFor(1));
  expect(groups.map(({ length }) => length)).toEqual([50, 50, 50, 46]);
  expect(groups.at(-1)!.at(-1)).toMatchObject({ kind: 'delete', object: 'Stakeholder__c', id: 'b0' });
  const steps = merged(org, groups);
  expect(org.facts.stakeholders.filter(({ reportsToId }) => reportsToId === 'a0')).toHaveLength(130);
  expect(org.facts.links.every(({ toStakeholderId }) => toStakeholderId === 'a0')).toBe(true);
  takeBack(org, steps);
  expect(seen(org.facts)).toEqual(seen(facts));
});

test('what was not chosen can be remembered in the notes', () => {
  const facts: RelationshipFacts = {
    ...EMPTY,
    stakeholders: [position('a0', { notes: 'Sails' }), position('b0', { position: 'Head of Buying' })],
  };
  const { after } = mergeMapChanges(readRelationships(facts, TODAY), [{ keptId: 'a0', droppedId: 'b0', note: 'Was also: Head of Buying' }]);
  expect(after.stakeholders[0]).toMatchObject({ position: 'Position a0', notes: 'Sails\n\nWas also: Head of Buying' });
});

test('a set of any size goes in steps of fifty', () => {
  const change = { kind: 'delete', object: 'Stakeholder_Link__c', id: 'l' } as const;
  expect(inSteps(Array.from({ length: 101 }, () => change)).map(({ length }) => length)).toEqual([50, 50, 1]);
  expect(inSteps([])).toEqual([]);
});
