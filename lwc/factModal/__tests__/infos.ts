import type { FieldInfo, ObjectInfo } from 'lightning/uiObjectInfoApi';

interface Rights {
  readonly createable?: boolean;
  readonly updateable?: boolean;
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Account: ['Industry'],
  Buying_Center__c: ['Kind__c', 'Description__c', 'Wallet__c', 'Our_Revenue__c', 'Sales_Goal__c', 'Growth_Trend__c', 'Main_Competitor__c'],
  Insight__c: ['Name', 'Importance__c', 'Target_Date__c', 'Confirmed_By_Customer__c', 'Detail__c'],
  Stakeholder__c: ['Name', 'Contact__c', 'Management_Level__c', 'Coverage__c', 'Attitude__c', 'Reports_To__c'],
  White_Space_Cell__c: ['Solution__c', 'State_Override__c', 'Override_Reason__c'],
};

/** The objects that facts stand in, as an org describes them: label = name without its ending. */
export function infosWith(
  rights: Readonly<Record<string, Rights>> = {},
  hidden: readonly string[] = [],
  readOnly: readonly string[] = [],
): Readonly<Record<string, ObjectInfo>> {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([apiName, names]) => {
      const { createable = true, updateable = true } = rights[apiName] ?? {};
      const fields = Object.fromEntries(
        [...names, 'Source__c', 'Confidence__c']
          .filter((name) => !hidden.includes(name))
          .map((name) => {
            const canWrite = !readOnly.includes(name);
            const label = name.replace(/__c$/, '').replaceAll('_', ' ');
            return [name, { apiName: name, label, createable: createable && canWrite, updateable: updateable && canWrite } as FieldInfo];
          }),
      );
      return [apiName, { apiName, label: apiName, createable, updateable, deletable: false, fields } as unknown as ObjectInfo];
    }),
  );
}
