import { SECTION_OF } from '../../../planFiles/sections.ts';

/** The way from a record to the id of its account, as SOQL says it: `Plan_Objective__r.Account_Plan__r.Account__c`. Undefined for what belongs to no account. */
export function accountPath(object: string): string | undefined {
  if (object === 'Account') return 'Id';
  const { parent } = SECTION_OF.get(object)!;
  if (parent === undefined || parent === 'Account__c') return parent;
  return `${parent.replace(/__c$/, '__r')}.${accountPath(parent)}`;
}

/** The object that a master-detail field points at. */
export function parentObject(object: string): string | undefined {
  const { parent } = SECTION_OF.get(object)!;
  return parent === 'Account__c' ? 'Account' : parent;
}

/** The planning objects, without accounts; parents before what is part of them. */
export const PLANNED: readonly string[] = [...SECTION_OF.keys()].filter((object) => object !== 'Account');
