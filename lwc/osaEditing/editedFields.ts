import type { OsaKind } from 'c/osaTree';

/** What the editors write of each, by API name. What follows from other fields, such as the day something was done, is not typed. */
export const EDITED_FIELDS: Readonly<Record<OsaKind, readonly string[]>> = {
  objective: [
    ...['Name', 'Track__c', 'Kind__c', 'Status__c', 'Due_On__c', 'Description__c'],
    ...['Buying_Center__c', 'White_Space_Cell__c', 'Opportunity__c', 'Persona__c'],
    ...['Measure__c', 'Measure_Kind__c', 'Measure_Unit__c', 'Baseline__c', 'Target__c', 'Current__c', 'Measured_On__c'],
    ...['Objective_Owner__c', 'Sales_Co_Owner__c', 'Service_Level__c', 'Service_Level_Days__c'],
    ...['Budget__c', 'Reusable__c', 'Industry__c', 'Source__c', 'Confidence__c'],
  ],
  strategy: ['Name', 'Status__c', 'Plan_Objective__c', 'Description__c', 'Planned_Cost__c', 'Spent_Cost__c', 'Source__c', 'Confidence__c'],
  action: [
    ...['Name', 'Status__c', 'Action_Owner__c', 'Start_On__c', 'Due_On__c', 'Repeat__c', 'Depends_On__c', 'Weight__c'],
    ...['Plan_Objective__c', 'Plan_Strategy__c', 'Campaign__c', 'Stakeholder__c', 'Content_Url__c'],
    ...['Planned_Cost__c', 'Spent_Cost__c', 'Outcome_Note__c', 'Source__c', 'Confidence__c'],
  ],
};
