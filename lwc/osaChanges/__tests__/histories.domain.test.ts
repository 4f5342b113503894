import fc from 'fast-check';
import {
  actionStatusChanges,
  addMembersChanges,
  bulkChanges,
  createActionChanges,
  createObjectiveChanges,
  createStrategyChanges,
  dateChanges,
  dependencyChanges,
  doneChanges,
  linkCampaignChanges,
  moveActionChanges,
  moveObjectiveChanges,
  moveStrategyChanges,
  OSA_BOOK,
  removeActionsChanges,
  removeObjectiveChanges,
  removeStrategyChanges,
  updateChanges,
} from 'c/osaChanges';
import { followRevived, revivedIds, undoChanges } from 'c/changeSets';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import { ACTION_STATUSES, type RecordId } from 'c/planModel';
import { readOsas, type OsaFacts, type OsaReading } from 'c/osaReading';
import { action, campaign, EMPTY, objective, stakeholder, strategy } from '../../osaReading/__tests__/facts.ts';
import { OsaOrg, seen } from './osaOrg.ts';

const TODAY = '2026-07-01';

function start(): OsaFacts {
  const numbers = [0, 1, 2];
  return {
    ...EMPTY,
    objectives: numbers.map((n) =>
      objective(`o${n}`, { measureKind: n === 0 ? 'Campaign Members' : 'Campaign Responses', budget: n === 1 ? 50 : null }),
    ),
    strategies: numbers.flatMap((n) => [strategy(`s${n}a`, `o${n}`, { plannedCost: 10 }), strategy(`s${n}b`, `o${n}`, { spentCost: 5 })]),
    actions: numbers.flatMap((n) =>
      [0, 1, 2].map((m) =>
        action(`a${n}${m}`, `o${n}`, {
          strategyId: m === 0 ? null : `s${n}${m === 1 ? 'a' : 'b'}`,
          weight: m + 1,
          startOn: `2026-07-0${m + 1}`,
          dueOn: `2026-07-1${m}`,
          repeat: m === 1 ? 'Weekly' : null,
          campaignId: m === 2 ? 'c1' : null,
        }),
      ),
    ),
    stakeholders: ['anna', 'bo', 'carl'].map((contact) => stakeholder(contact, contact)),
    campaigns: [campaign('c1'), campaign('c2')],
  };
}

interface Edit {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.nat(15), a: fc.nat(40), b: fc.nat(40), c: fc.nat(40) });

const pick = <One>(list: readonly One[], at: number): One | undefined => (list.length === 0 ? undefined : list[at % list.length]);

/** What a person might do next. Groups each fit one save here. */
function changesOf(reading: OsaReading, { kind, a, b, c }: Edit): readonly ChangeGroup[] {
  const { objectives, strategies, actions, responses } = reading.facts;
  const [of, under, one, other] = [pick(objectives, a), pick(strategies, a), pick(actions, a), pick(actions, b)];
  const group = (changes: readonly PlanChange[]): readonly ChangeGroup[] => (changes.length > 0 ? [changes] : []);
  switch (kind) {
    case 0:
      return group(createObjectiveChanges(reading, { fields: { Name: `New ${b}`, Budget__c: c } }));
    case 1:
      return of ? group(createStrategyChanges(reading, of.id, { fields: { Name: `New ${b}`, Planned_Cost__c: c } })) : [];
    case 2: {
      const parents = { objectiveId: under?.objectiveId ?? of?.id ?? '', strategyId: under?.id ?? null };
      return parents.objectiveId ? group(createActionChanges(reading, parents, { fields: { Name: `New ${b}`, Weight__c: c % 5 } })) : [];
    }
    case 3:
      return one ? group(actionStatusChanges(reading, one.id, ACTION_STATUSES[b % ACTION_STATUSES.length]!)) : [];
    case 4:
      return one ? group(doneChanges(reading, one.id, { note: `Note ${b}`, spentCost: c })) : [];
    case 5: {
      const target = pick([...strategies, ...objectives.map(({ id }) => ({ id: null, objectiveId: id }))], b);
      if (!one || !target) return [];
      const list = actions.filter((each) => each.objectiveId === target.objectiveId && (each.strategyId ?? null) === target.id);
      return moveActionChanges(reading, one.id, {
        objectiveId: target.objectiveId,
        strategyId: target.id,
        beforeId: pick([...list, null], c)?.id ?? null,
      });
    }
    case 6: {
      const to = pick(objectives, b);
      if (!under || !to) return [];
      const list = strategies.filter(({ objectiveId }) => objectiveId === to.id);
      return moveStrategyChanges(reading, under.id, { objectiveId: to.id, beforeId: pick([...list, null], c)?.id ?? null });
    }
    case 7:
      return of ? moveObjectiveChanges(reading, of.id, { track: 'Marketing', beforeId: pick([...objectives, null], b)?.id ?? null }) : [];
    case 8: {
      if (!one) return [];
      const moved = { id: one.id, startOn: `2026-08-${String(1 + (b % 14)).padStart(2, '0')}`, dueOn: `2026-08-${15 + (c % 14)}` };
      const dates = dateChanges(reading, moved, { withFollowers: b % 2 === 0 });
      return 'groups' in dates ? dates.groups : [];
    }
    case 9: {
      const dependency = one && dependencyChanges(reading, one.id, other && c % 4 > 0 ? other.id : null);
      return dependency && 'changes' in dependency ? group(dependency.changes) : [];
    }
    case 10:
      return one ? removeActionsChanges(reading, [...new Set([one.id, other!.id])]) : [];
    case 11:
      return under ? removeStrategyChanges(reading, under.id, { keepsActions: b % 2 === 0 }) : [];
    case 12:
      return of && b % 3 === 0 ? removeObjectiveChanges(reading, of.id) : [];
    case 13:
      return one ? group(linkCampaignChanges(reading, one.id, c % 3 === 0 ? null : `c${1 + (b % 2)}`)) : [];
    case 14:
      return addMembersChanges(reading, `c${1 + (a % 2)}`, [['anna', 'bo', 'carl', 'not on the map'][b % 4]!], 'Sent');
    default:
      return responses && responses.length > 0
        ? bulkChanges(reading, 'CampaignMember', [pick(responses, a)!.id], { Status: `Status ${b}` })
        : group(one ? updateChanges(reading, 'Plan_Action__c', one.id, { Weight__c: b % 7, Planned_Cost__c: c }) : []);
  }
}

interface Step {
  readonly before: OsaFacts;
  readonly changes: ChangeGroup;
  readonly ids: readonly RecordId[];
}

function play(org: OsaOrg, edits: readonly Edit[], look: (reading: OsaReading) => void = () => undefined): readonly Step[] {
  return edits.flatMap((one) => {
    const reading = readOsas(org.facts, TODAY);
    const steps = changesOf(reading, one).map((changes) => ({ before: reading.facts, changes, ids: org.save(changes) }));
    look(readOsas(org.facts, TODAY));
    return steps;
  });
}

/** The same sums once more, each counted from the records one by one. */
function recomputed({ strategies, actions, responses }: OsaFacts, objectiveId: RecordId) {
  let [weight, weightDone, planned, spent] = [0, 0, 0, 0];
  const campaigns = new Set<RecordId>();
  for (const one of actions) {
    if (one.objectiveId !== objectiveId) continue;
    spent += one.spentCost ?? 0;
    if (one.status === 'Dropped') continue;
    weight += one.weight ?? 0;
    planned += one.plannedCost ?? 0;
    if (one.status === 'Done') weightDone += one.weight ?? 0;
    if (one.campaignId) campaigns.add(one.campaignId);
  }
  for (const one of strategies) {
    if (one.objectiveId !== objectiveId) continue;
    planned += one.plannedCost ?? 0;
    spent += one.spentCost ?? 0;
  }
  const members = new Set<RecordId>();
  for (const { campaignId, contactId } of responses ?? []) if (campaignId && campaigns.has(campaignId)) members.add(contactId);
  return { weight, weightDone, planned, spent, members: campaigns.size === 0 ? null : members.size };
}

test('progress, money and measures are exact after every step of any history; strategies add up to their objective', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      play(new OsaOrg(start()), edits, (reading) => {
        for (const { id, progress, budget, measure, strategies, loose } of reading.objectives) {
          const counted = recomputed(reading.facts, id);
          expect([progress.weight, progress.weightDone]).toEqual([counted.weight, counted.weightDone]);
          expect(progress.share).toBe(counted.weight > 0 ? counted.weightDone / counted.weight : null);
          expect([budget.planned ?? 0, budget.spent ?? 0]).toEqual([counted.planned, counted.spent]);
          if (measure.kind === 'Campaign Members') {
            expect(measure.value).toBe(counted.members);
            expect(measure.gap).toBe(counted.members === null ? 'noCampaign' : null);
          }
          const ofStrategies = strategies.reduce((sum, one) => sum + one.progress.weight, 0);
          const ofLoose = loose.reduce((sum, one) => sum + (one.status === 'Dropped' ? 0 : (one.weight ?? 0)), 0);
          expect(ofStrategies + ofLoose).toBe(progress.weight);
        }
        expect(reading.orphanIds).toEqual([]);
      });
    }),
    { numRuns: 80 },
  );
});

test('no history breaks a rule of the org, closes a circle or loses a record that nobody removed', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const org = new OsaOrg(start());
      const steps = play(org, edits);
      const net = (object: string) =>
        steps
          .flatMap(({ changes }) => changes)
          .reduce(
            (sum, change) => sum + (change.object !== object ? 0 : change.kind === 'create' ? 1 : change.kind === 'delete' ? -1 : 0),
            0,
          );
      expect(org.facts.actions).toHaveLength(9 + net('Plan_Action__c'));
      expect(org.facts.strategies).toHaveLength(6 + net('Plan_Strategy__c'));
      const reading = readOsas(org.facts, TODAY);
      expect(reading.problems.filter(({ kind }) => kind === 'circle' || kind === 'dueBeforeStart')).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('undoing every step, the last first, returns to the exact start', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 15 }), (edits) => {
      const org = new OsaOrg(start());
      let renamed: Readonly<Record<RecordId, RecordId>> = {};
      for (const step of [...play(org, edits)].reverse()) {
        const undo = undoChanges(OSA_BOOK, { ...followRevived(step, renamed), now: org.facts })!;
        const revived = revivedIds(undo, org.save(undo.changes));
        renamed = { ...Object.fromEntries(Object.entries(renamed).map(([old, now]) => [old, revived[now] ?? now])), ...revived };
      }
      expect(seen(org.facts)).toEqual(seen(start()));
    }),
    { numRuns: 80 },
  );
});

test('what is put before another one stands there, and all others keep their order', () => {
  const numbers = fc.array(fc.option(fc.integer({ min: -5, max: 40 })), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.nat(), fc.nat(), (orders, from, to) => {
      const org = new OsaOrg({
        ...EMPTY,
        objectives: orders.map((sortOrder, n) => objective(`o${String(n).padStart(2, '0')}`, { sortOrder })),
      });
      const idsOf = () => readOsas(org.facts, TODAY).objectives.map(({ id }) => id);
      const before = idsOf();
      const id = before[from % before.length]!;
      const others = before.filter((one) => one !== id);
      const position = to % (others.length + 1);
      for (const changes of moveObjectiveChanges(readOsas(org.facts, TODAY), id, {
        track: 'Marketing',
        beforeId: others[position] ?? null,
      })) {
        org.save(changes);
      }
      expect(idsOf()).toEqual([...others.slice(0, position), id, ...others.slice(position)]);
    }),
  );
});
