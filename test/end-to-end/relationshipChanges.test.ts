import { draftOf, proposeStakeholders } from 'c/mapBuilding';
import type { PlanChange } from 'c/planChanges';
import {
  addLinkChanges,
  adviceActionChanges,
  buildMapChanges,
  dealRoleChanges,
  mergeChanges,
  removeStakeholdersChanges,
  reportChanges,
  reportsToWriteBack,
  revivedIds,
  succeedChanges,
  teamLevelChanges,
  undoRelationshipChanges,
  vacateChanges,
} from 'c/relationshipChanges';
import { contactFactsOf, readRelationships, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';
import { aliasOf, mutationFor } from '../../lwc/planChanges/mutation.ts';
import { relationshipFacts } from './support/relationshipFacts.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

const HOLDER = { on: new Date().toISOString().slice(0, 10), heading: 'The one before, until today' };

let org: RunningOrg;
let accountId: string;
let planId: string;

beforeAll(async () => {
  org = await startOrg();
  const [plan] = await org
    .user('accountManager')
    .query("SELECT Id, Account__c FROM Account_Plan__c WHERE Account__r.Name = 'Nordkai Terminals'");
  [accountId, planId] = [plan!.Account__c, plan!.Id];
});
afterAll(() => org.stop());

const read = async (): Promise<RelationshipReading> =>
  readRelationships(await relationshipFacts(org, 'accountManager', accountId), new Date().toISOString().slice(0, 10));

let saves = 0;
/** Sends a change set as the page does; the ids the save gave. */
async function save(changes: readonly PlanChange[]): Promise<readonly string[]> {
  const { query, variables } = mutationFor(changes, `token-${saves++}`);
  const { body } = await org.user('accountManager').graphql(query, variables);
  expect(body.errors ?? []).toEqual([]);
  const { uiapi } = body.data as {
    readonly uiapi: Readonly<Record<string, { readonly Record?: { readonly Id: string }; readonly Id?: string }>>;
  };
  return changes.map((change, index) => {
    const payload = uiapi[aliasOf(change, index)]!;
    return payload.Record?.Id ?? payload.Id ?? (change.kind === 'create' ? '' : change.id);
  });
}

const idOf = ({ people }: RelationshipReading, position: string) => people.find(({ stakeholder }) => stakeholder.position === position)!.id;
/** What is said of everybody, by position, without ids and revisions. */
function told({ stakeholders, links, team }: RelationshipFacts): unknown {
  const names = new Map(stakeholders.map((one) => [one.id, one.position + (one.contactName ?? '')]));
  const plain = (list: readonly object[]) =>
    list
      .map((one) => {
        const { id: _id, revision: _revision, lastChange: _lastChange, ...rest } = one as Record<string, unknown>;
        return JSON.stringify(rest, (_, value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value));
      })
      .sort();
  return [plain(stakeholders), plain(links), plain(team)];
}

test('the map of a bare account is built in one save from what the org knows', async () => {
  const before = await read();
  expect([before.people.length, before.facts.contacts.length]).toEqual([0, 40]);
  const proposals = proposeStakeholders(contactFactsOf(before), [], before.facts.buyingCenters);
  const build = buildMapChanges(before, proposals.map(draftOf), { more: { Source__c: 'Contacts' } });
  expect([build.groups.flat().length, build.refused]).toEqual([40, []]);
  await save(build.groups.flat());
  const after = await read();
  expect(after.people).toHaveLength(40);
  expect(after.tree.misplaced).toEqual([]);
  expect(after.people.filter(({ headId }) => headId === null).map(({ name }) => name)).toEqual(['Henrike Petersen', 'Kees van Dijk']);
  expect(
    after.lanes
      .filter(({ personIds }) => personIds.length > 0)
      .map(({ buyingCenter, personIds }) => [buyingCenter?.name, personIds.length]),
  ).toEqual([
    ['Operations', 14],
    ['Engineering', 9],
    ['Finance', 4],
    ['Information Technology', 4],
    ['Procurement', 3],
    [undefined, 6],
  ]);
  expect(after.people.find(({ name }) => name === 'Matthias Brandt')?.stakeholder.buyingRoles).toEqual(['Approver']);
});

test('every change is taken by the org as it is sent, and every undo brings back what was', async () => {
  const steps: readonly ((reading: RelationshipReading) => readonly PlanChange[])[] = [
    (reading) => reportChanges(reading, [idOf(reading, 'Safety Manager')], idOf(reading, 'Chief Technology Officer')).changes,
    (reading) =>
      addLinkChanges(reading, {
        fromId: idOf(reading, 'Head of Automation'),
        toId: idOf(reading, 'Treasurer'),
        kind: 'Influences',
        weight: 4,
      }).changes,
    (reading) =>
      teamLevelChanges(reading, reading.facts.members[0]!.userId, [idOf(reading, 'Treasurer')], {
        now: 'Vendor',
        wanted: 'Problem Solver',
      }).flat(),
    (reading) => vacateChanges(reading, idOf(reading, 'Treasurer'), HOLDER),
    (reading) =>
      succeedChanges(
        reading,
        idOf(reading, 'Treasurer'),
        reading.people.find(({ name }) => name === 'Gunnar Lindqvist')!.stakeholder.contactId!,
        HOLDER,
      ),
    (reading) => mergeChanges(reading, idOf(reading, 'Treasurer'), idOf(reading, 'Investment Controller')).groups.flat(),
    (reading) =>
      removeStakeholdersChanges(reading, [
        idOf(reading, 'Chief Technology Officer'),
        idOf(reading, 'Head of Automation'),
        idOf(reading, 'Treasurer'),
      ]),
  ];
  for (const step of steps) {
    const reading = await read();
    const changes = step(reading);
    const ids = await save(changes);
    const now = await read();
    expect(told(now.facts)).not.toEqual(told(reading.facts));
    const undo = undoRelationshipChanges({ before: reading.facts, changes, ids, now: now.facts })!;
    const back = await save(undo.changes);
    expect(told((await read()).facts)).toEqual(told(reading.facts));
    expect(Object.keys(revivedIds(undo, back))).toHaveLength(changes.filter(({ kind }) => kind === 'delete').length);
    // Once more, for the next step to build on it.
    if (step !== steps.at(-1)) await save(step(await read()));
  }
});

test('lines are written back to contacts, roles to the deal, and an advice becomes an action of the plan', async () => {
  const reading = await read();
  const safety = idOf(reading, 'Safety Manager');
  for (const group of reportsToWriteBack(reading, [safety])) await save(group);
  const [deal] = reading.facts.opportunities;
  const cio = reading.facts.contacts.find(({ title }) => title === 'Chief Information Officer')!;
  await save(dealRoleChanges(reading, deal!.id, cio.id, { role: 'Technical Buyer' }));
  await save(dealRoleChanges(await read(), deal!.id, cio.id, { role: 'Economic Buyer' }));
  const action = { name: 'Ask for an introduction', stakeholderId: safety, ownerId: null, dueOn: HOLDER.on, note: 'RM001' };
  await save(adviceActionChanges(planId, [], action, 'Relationships'));
  const after = await read();
  const nameOf = (id: string | null | undefined) => after.facts.contacts.find((one) => one.id === id)?.title;
  expect(nameOf(after.facts.contacts.find(({ title }) => title === 'Safety Manager')?.reportsToId)).toBe('Chief Technology Officer');
  expect(after.facts.dealRoles.filter(({ contactId }) => contactId === cio.id).map(({ role }) => role)).toEqual(['Economic Buyer']);
  expect(after.people.find(({ id }) => id === safety)?.actions.map(({ name }) => name)).toEqual(['Ask for an introduction']);
});
