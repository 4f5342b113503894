import { rightsFrom } from '../rights.ts';

type Info = Parameters<typeof rightsFrom>[0][number];
const info = (apiName: string, may: Partial<Info> = {}, fields: Info['fields'] = {}): Info => ({
  ...{ apiName, label: apiName, createable: false, updateable: false, deletable: false, fields },
  ...may,
});
const ALL = { createable: true, updateable: true, deletable: true };
const answer = (updateable: boolean) => ({ Answer__c: { apiName: 'Answer__c', label: 'Answer', updateable } }) as unknown as Info['fields'];
const WORK = [info('Plan_Strategy__c', ALL), info('Plan_Action__c', ALL)];

test('what the org does not tell, one may not', () => {
  expect(Object.values(rightsFrom([]))).toEqual(Object.keys(rightsFrom([])).map(() => false));
});

test('who writes objectives but not their answer is marketing: it plans, and sales answers', () => {
  const marketing = rightsFrom([info('Plan_Objective__c', ALL, answer(false)), ...WORK, info('Plan_Comment__c', ALL)]);
  expect(marketing).toMatchObject({
    canEditObjectives: true,
    canCreateObjectives: true,
    canEditWork: true,
    canRemove: true,
    canAnswer: false,
  });
  expect(rightsFrom([info('Plan_Objective__c', ALL, answer(true))]).canAnswer).toBe(true);
});

test('the answer of who may not save objectives at all is no answer', () => {
  expect(rightsFrom([info('Plan_Objective__c', { updateable: false }, answer(true))]).canAnswer).toBe(false);
});

test('work is edited where both strategies and actions are; removed where all three are', () => {
  expect(rightsFrom([info('Plan_Objective__c', ALL), info('Plan_Action__c', ALL)])).toMatchObject({ canEditWork: false, canRemove: false });
  expect(rightsFrom([info('Plan_Objective__c', { ...ALL, deletable: false }), ...WORK])).toMatchObject({
    canEditWork: true,
    canRemove: false,
  });
});

test('campaigns, members and tasks are the platform’s own to allow', () => {
  expect(rightsFrom([info('Campaign', { createable: true }), info('CampaignMember'), info('Task', { createable: true })])).toMatchObject({
    canMakeCampaigns: true,
    canAddMembers: false,
    canMakeTasks: true,
  });
});
