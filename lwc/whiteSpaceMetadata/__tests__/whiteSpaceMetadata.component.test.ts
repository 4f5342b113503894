import { createElement } from 'lwc';
import { getObjectInfo, getObjectInfos, getPicklistValues } from 'lightning/uiObjectInfoApi';
import type { Held } from 'c/held';
import WhiteSpaceMetadata, { type OrgMetadata } from 'c/whiteSpaceMetadata';

afterEach(() => document.body.replaceChildren());

type Adapter = { emit(data: unknown, isFor?: (config: Readonly<Record<string, unknown>>) => boolean): void };
const infos = getObjectInfos as unknown as Adapter;
const info = getObjectInfo as unknown as Adapter;
const picklist = getPicklistValues as unknown as Adapter;
const settle = async () => {
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
};

test('rights, stages and roles are told as they become known; an object one may not see is left out', async () => {
  const element = createElement('c-white-space-metadata', { is: WhiteSpaceMetadata });
  let told: OrgMetadata | undefined;
  element.addEventListener('metadata', (event) => (told = (event as CustomEvent<Held<OrgMetadata>>).detail()));
  document.body.appendChild(element);
  await settle();
  const cell = { apiName: 'White_Space_Cell__c', updateable: true };
  const opportunity = { apiName: 'Opportunity', createable: true, defaultRecordTypeId: '012' };
  const denied = { statusCode: 403, result: { apiName: 'Planning_Policy__c' } };
  infos.emit({ results: [{ statusCode: 200, result: cell }, { statusCode: 200, result: opportunity }, denied] });
  await settle();
  expect(told).toEqual({ infos: { White_Space_Cell__c: cell, Opportunity: opportunity }, stages: [], roleOptions: [] });

  info.emit({ apiName: 'OpportunityContactRole', defaultRecordTypeId: '013' });
  await settle();
  const values = (...names: readonly string[]) => ({ values: names.map((value) => ({ value, label: value })) });
  picklist.emit(values('Prospecting'), ({ recordTypeId }) => recordTypeId === '012');
  picklist.emit(values('Decision Maker', 'Evaluator'), ({ recordTypeId }) => recordTypeId === '013');
  await settle();
  expect(told?.stages.map(({ name }) => name)).toEqual(['Prospecting']);
  expect(told?.roleOptions).toEqual(['Decision Maker', 'Evaluator']);
});
