import { readCampaignMembers, readCandidates, readPersonEngagement } from 'c/campaignMembers';
import { addMembersChanges, createCampaignChanges, memberStatusChanges, removeMembersChanges } from 'c/osaChanges';
import { engagementOf, objectiveOf, type OsaFacts } from 'c/osaReading';
import { createdBy, mutationFor, type ChangeGroup } from 'c/planChanges';
import {
  ACTIONS,
  CAMPAIGN_RESPONSES,
  CONTACT_OPT_OUTS,
  ACTIONS_TO_REUSE,
  OBJECTIVES_TO_REUSE,
  STRATEGIES_TO_REUSE,
  STAKEHOLDER_DETAILS,
  actionsFrom,
  campaignResponsesFrom,
  contactOptOutsFrom,
  nextPage,
  objectivesToReuseFrom,
  stakeholdersFrom,
  strategiesFrom,
} from 'c/planQueries';
import { aliasOf } from '../../lwc/planChanges/mutation.ts';
import { saveInSteps } from '../../lwc/planChanges/saveInSteps.ts';
import { osaReading, today } from './support/osaFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const [account] = await org.user('accountManager').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = account!.Id;
});
afterAll(() => org.stop());

/** All pages of a document, as the dialogs ask for them. */
async function pagesOf(document: unknown, variables: object, role: Role = 'marketingManager'): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { body } = await org.user(role).graphql(String(document), { ...variables, after });
    expect(body.errors ?? []).toEqual([]);
    pages.push(body.data);
    after = nextPage(body.data);
    if (!after) return pages;
  }
}

const responses = async () => campaignResponsesFrom(await pagesOf(CAMPAIGN_RESPONSES, { accountIds: [accountId] }));
/** Of what was read, as much as changes of members are made from. */
const reading = async () => ({ facts: { responses: await responses() } as OsaFacts });
const stakeholders = async () => stakeholdersFrom(await pagesOf(STAKEHOLDER_DETAILS, { accountId }));
const optOuts = async () => contactOptOutsFrom(await pagesOf(CONTACT_OPT_OUTS, { accountId }));

/** Saves as a page does, step by step; every request is counted. */
async function save(groups: readonly ChangeGroup[], role: Role = 'marketingManager', isStopped = (_done: number) => false) {
  let requests = 0;
  let done = 0;
  const outcome = await saveInSteps(
    groups,
    async (changes) => {
      requests += 1;
      const { query, variables } = mutationFor(changes, `token-${Math.random()}`);
      const { body } = await org.user(role).graphql(query, variables);
      const errors: readonly { readonly message: string }[] = body.errors ?? [];
      if (errors.length > 0) return { isSaved: false as const, messages: errors.map(({ message }) => message) };
      const { uiapi } = body.data as { readonly uiapi: Readonly<Record<string, { readonly Record?: { readonly Id: string } }>> };
      return {
        isSaved: true as const,
        ids: changes.map((change, index) => uiapi[aliasOf(change, index)]?.Record?.Id ?? (change.kind === 'create' ? '' : change.id)),
      };
    },
    (progress) => (done = progress.done),
    { isStopped: () => isStopped(done) },
  );
  return { ...outcome, requests };
}

test('the marketing manager makes a campaign, invites people of the map, records who answered, and takes one out again', async () => {
  const people = readCandidates(
    { accountIds: [accountId], stakeholders: await stakeholders(), responses: await responses(), optOuts: await optOuts() },
    { id: null },
  );
  const invited = people.flatMap(({ contactId, obstacle }) => (contactId && !obstacle ? contactId : [])).slice(0, 6);
  expect(invited).toHaveLength(6);
  const made = await save([
    [{ kind: 'create', object: 'Campaign', alias: 'campaign', fields: { Name: 'Dry Dock Days', Type: 'Conference', IsActive: true } }],
    ...addMembersChanges(await reading(), createdBy('campaign'), invited),
  ]);
  expect([made.isSaved, made.requests]).toEqual([true, 1]);
  const campaignId = made.saved[0]!.ids[0]!;
  const before = readCampaignMembers({ stakeholders: await stakeholders(), responses: await responses() }, campaignId);
  expect(before.members.map(({ status, hasResponded, contactId }) => [status, hasResponded, invited.includes(contactId)])).toEqual(
    invited.map(() => ['Sent', false, true]),
  );

  await save(
    memberStatusChanges(
      await reading(),
      before.members.slice(0, 2).map(({ id }) => id),
      'Responded',
    ),
  );
  const after = readCampaignMembers({ stakeholders: await stakeholders(), responses: await responses() }, campaignId);
  expect(after.responses).toBe(2);
  expect(after.members.filter(({ hasResponded }) => hasResponded).map(({ respondedOn }) => respondedOn)).toEqual(
    Array(2).fill(new Date().toISOString().slice(0, 10)),
  );

  await save(removeMembersChanges([after.members[0]!.id]));
  expect(readCampaignMembers({ stakeholders: [], responses: await responses() }, campaignId).members).toHaveLength(5);
});

test('who is a member already is refused alone, and everybody else comes in', async () => {
  const [campaign] = await org.user('marketingManager').query("SELECT Id FROM Campaign WHERE Name = 'Dry Dock Days'");
  const there = readCampaignMembers({ stakeholders: [], responses: await responses() }, campaign!.Id).members[0]!;
  const others = (await stakeholders()).flatMap(({ contactId }) => contactId ?? []);
  const members = new Set(
    readCampaignMembers({ stakeholders: [], responses: await responses() }, campaign!.Id).members.map(({ contactId }) => contactId),
  );
  const fresh = [...new Set(others)].filter((id) => !members.has(id)).slice(0, 3);
  // As somebody has it who read before the other was invited.
  const stale = { facts: { responses: [] as OsaFacts['responses'] } as OsaFacts };
  const { saved, refused } = await save(addMembersChanges(stale, campaign!.Id, [fresh[0]!, there.contactId, fresh[1]!, fresh[2]!]));
  expect([saved.length, refused.map(({ group }) => group)]).toEqual([3, [1]]);
});

test('who opted out of e-mails or calls is told to the marketing manager, through the positions of the map', async () => {
  const [first, second] = (await stakeholders()).filter(({ contactId }) => contactId);
  await org.user('accountManager').update('Contact', first!.contactId!, { HasOptedOutOfEmail: true });
  await org.user('accountManager').update('Contact', second!.contactId!, { DoNotCall: true });
  const wishes = await optOuts();
  expect(wishes).toEqual(
    expect.arrayContaining([
      { contactId: first!.contactId, fromEmail: true, fromCalls: false },
      { contactId: second!.contactId, fromEmail: false, fromCalls: true },
    ]),
  );
});

test('who may only read is refused every campaign and every member, and nothing is changed', async () => {
  const [campaign] = await org.user('marketingManager').query("SELECT Id, NumberOfContacts FROM Campaign WHERE Name = 'Dry Dock Days'");
  const stale = { facts: { responses: null } as OsaFacts };
  const contactId = (await stakeholders()).find((one) => one.contactId)!.contactId!;
  const outcome = await save(
    [[{ kind: 'create', object: 'Campaign', fields: { Name: 'Not mine' } }], ...addMembersChanges(stale, campaign!.Id, [contactId])],
    'viewer',
  );
  expect([outcome.saved, outcome.refused.length]).toEqual([[], 2]);
  expect(await org.user('marketingManager').query(`SELECT Id, NumberOfContacts FROM Campaign WHERE Id = '${campaign!.Id}'`)).toEqual([
    campaign,
  ]);
  expect(await org.user('marketingManager').query("SELECT Id FROM Campaign WHERE Name = 'Not mine'")).toEqual([]);
});

test('what other accounts marked as reusable is found by industry, with its work', async () => {
  const objectives = objectivesToReuseFrom(await pagesOf(OBJECTIVES_TO_REUSE, { industry: '%' }));
  const [plan] = await org
    .user('accountManager')
    .query("SELECT Id, Account__r.Name FROM Account_Plan__c WHERE Account__r.Name = 'Nordkai Terminals' LIMIT 1");
  const objective = await org.user('marketingManager').create('Plan_Objective__c', {
    Account_Plan__c: plan!.Id,
    Name: 'Known as the port that never stops',
    Track__c: 'Marketing',
    Kind__c: 'Awareness',
    Reusable__c: true,
    Industry__c: 'Shipping',
  });
  const strategy = await org.user('marketingManager').create('Plan_Strategy__c', { Plan_Objective__c: objective, Name: 'Events' });
  await org.user('marketingManager').create('Plan_Action__c', { Plan_Objective__c: objective, Plan_Strategy__c: strategy, Name: 'Invite' });
  const now = objectivesToReuseFrom(await pagesOf(OBJECTIVES_TO_REUSE, { industry: 'Shipping' }));
  expect(now.find(({ id }) => id === objective)).toMatchObject({
    accountName: 'Nordkai Terminals',
    industry: 'Shipping',
    kind: 'Awareness',
    isReusable: true,
  });
  expect(objectivesToReuseFrom(await pagesOf(OBJECTIVES_TO_REUSE, { industry: '%' }))).toHaveLength(objectives.length + 1);
  expect(strategiesFrom(await pagesOf(STRATEGIES_TO_REUSE, { objectiveIds: [objective] })).map(({ name }) => name)).toEqual(['Events']);
  expect(
    actionsFrom(await pagesOf(ACTIONS_TO_REUSE, { objectiveIds: [objective] })).map(({ name, strategyId }) => [name, strategyId]),
  ).toEqual([['Invite', strategy]]);
  expect(actionsFrom(await pagesOf(ACTIONS, { accountId })).some(({ objectiveId }) => objectiveId === objective)).toBe(false);
});

test('an answer that is recorded is in the measure, the heat map and the engagement of the person at once, and gone with it', async () => {
  const marketing = org.user('marketingManager');
  const read = () => osaReading(org, 'marketingManager', accountId);
  const { plan } = (await read()).facts;
  const center = (await read()).facts.buyingCenters.find(({ name }) => name === 'Shipyards')!;
  const objectiveId = await marketing.create('Plan_Objective__c', {
    ...{ Account_Plan__c: plan!.id, Name: 'The yards talk to us', Track__c: 'Marketing', Kind__c: 'Engagement' },
    ...{ Measure_Kind__c: 'Campaign Responses', Target__c: 4, Buying_Center__c: center.id },
  });
  const actionId = await marketing.create('Plan_Action__c', { Plan_Objective__c: objectiveId, Name: 'A day in dry dock' });
  const measure = async () => objectiveOf(await read(), objectiveId)!.measure;
  expect(await measure()).toMatchObject({ value: null, gap: 'noCampaign' });

  const before = await read();
  const inYards = before.facts.stakeholders.filter(({ buyingCenterId, contactId }) => buyingCenterId === center.id && contactId);
  const contactIds = inYards.map(({ contactId }) => contactId!);
  expect(contactIds.length).toBeGreaterThanOrEqual(2);
  const made = await save([
    createCampaignChanges(before, actionId, { Name: 'A day in dry dock', Type: 'Conference', IsActive: true }),
    ...addMembersChanges(before, createdBy('campaign'), contactIds),
  ]);
  expect(made.isSaved).toBe(true);
  expect(await measure()).toMatchObject({ value: 0, gap: null });

  const invited = await read();
  const campaignId = invited.facts.actions.find(({ id }) => id === actionId)!.campaignId!;
  const [first] = readCampaignMembers({ ...invited.facts, responses: invited.facts.responses! }, campaignId).members;
  await save(memberStatusChanges(invited, [first!.id], 'Responded'));
  const answered = await read();
  expect(objectiveOf(answered, objectiveId)!.measure).toMatchObject({ value: 1, recordIds: [first!.id] });
  const spot = (reading: typeof answered) =>
    engagementOf(reading, 'buyingCenter', 1)!
      .rows.find(({ name }) => name === center.id)!
      .spots[0]!.recordIds.includes(first!.id);
  const person = (reading: typeof answered) => readPersonEngagement(first!.contactId, reading.facts, today())!;
  expect([spot(answered), person(answered).campaigns[0]]).toMatchObject([
    true,
    { id: first!.id, hasResponded: true, respondedOn: today() },
  ]);
  expect(person(answered).total).toBe(person(invited).total + 1);

  await save(memberStatusChanges(answered, [first!.id], 'Sent'));
  const back = await read();
  expect([objectiveOf(back, objectiveId)!.measure.value, spot(back), person(back).total]).toEqual([0, false, person(invited).total]);

  await marketing.remove('Campaign', campaignId);
  const gone = await read();
  expect(gone.facts.actions.find(({ id }) => id === actionId)!.campaignId ?? null).toBeNull();
  expect(objectiveOf(gone, objectiveId)!.measure).toMatchObject({ value: null, gap: 'noCampaign' });
});

test('ten thousand contacts become members fifty at a time; stopped on the way, what is missing comes with the next save, nobody twice', async () => {
  const manager = org.user('accountManager');
  const welders: string[] = [];
  for (let batch = 0; batch < 50; batch++) {
    const records = Array.from({ length: 200 }, (_, index) => ({
      ...{ attributes: { type: 'Contact' }, LastName: `Welder ${batch * 200 + index}`, AccountId: accountId },
    }));
    const { body } = await manager.request('POST', '/composite/sobjects', { allOrNone: true, records });
    welders.push(...(body as readonly { readonly id: string }[]).map(({ id }) => id));
  }
  expect(welders).toHaveLength(10_000);
  const campaignId = await org.user('marketingManager').create('Campaign', { Name: 'Ten Thousand', IsActive: true });

  const first = await save(addMembersChanges(await reading(), campaignId, welders), 'marketingManager', (done) => done >= 2_000);
  expect([first.saved.length, first.refused.length, first.untried.length, first.requests]).toEqual([2_000, 0, 8_000, 40]);
  const second = await save(addMembersChanges(await reading(), campaignId, welders));
  expect([second.saved.length, second.isSaved]).toEqual([8_000, true]);

  const now = await reading();
  const { members } = readCampaignMembers({ stakeholders: [], responses: now.facts.responses! }, campaignId);
  expect([members.length, new Set(members.map(({ contactId }) => contactId)).size]).toEqual([10_000, 10_000]);
  const ids = members.map(({ id }) => id);
  await save(memberStatusChanges(now, ids, 'Responded'));
  const [campaign] = await org
    .user('marketingManager')
    .query(`SELECT NumberOfContacts, NumberOfResponses FROM Campaign WHERE Id = '${campaignId}'`);
  expect(campaign).toEqual({ NumberOfContacts: 10_000, NumberOfResponses: 10_000 });
});
