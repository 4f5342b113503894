import type { KeyedRecord } from './keyedRecord.ts';
import { METADATA } from './metadata.ts';
import type { PlacedRecord, Position } from './placedRecord.ts';
import type { PlanIndex } from './planIndex.ts';
import type { FileProblem } from './problem.ts';
import { isPlanned, SECTION_OF } from './sections.ts';

/** Is the rule broken? Empty is never too small or too large. */
type Rule = (record: KeyedRecord, index: PlanIndex) => boolean;

const number = ({ fields }: KeyedRecord, name: string) => fields[`${name}__c`] as number | undefined;
const text = ({ fields }: KeyedRecord, name: string) => fields[`${name}__c`] as string | undefined;
const refers = ({ references }: KeyedRecord, name: string) => references[`${name}__c`];

const below =
  (limit: number, ...names: string[]): Rule =>
  (record) =>
    names.some((name) => (number(record, name) ?? limit) < limit);
const outside =
  (least: number, most: number, ...names: string[]): Rule =>
  (record) =>
    names.some((name) => (number(record, name) ?? least) < least || (number(record, name) ?? most) > most);
const itself =
  (name: string): Rule =>
  (record) =>
    refers(record, name)?.toLowerCase() === record.key.toLowerCase();
const earlier =
  (name: string, than: string): Rule =>
  (record) =>
    (text(record, name) ?? '9') < (text(record, than) ?? '0');
const larger =
  (than: string, ...names: string[]): Rule =>
  (record) =>
    names.some((name) => (number(record, name) ?? -Infinity) > (number(record, than) ?? Infinity));

/** What a record points at among what belongs to an account, it points at in its own. */
const otherAccount: Rule = (record, index) => {
  const account = index.accountOf(record);
  const { fields } = SECTION_OF.get(record.object)!;
  return fields.some(({ field, target }) => {
    const key = record.references[field];
    if (key === undefined || !target || !isPlanned(target) || SECTION_OF.get(target)!.scope === 'project') return false;
    const pointed = index.find(target, key);
    return pointed !== undefined && index.accountOf(pointed)?.toLowerCase() !== account?.toLowerCase();
  });
};

/**
 * The validation rules of the org as far as files can break them, by object and name. The sentences are the org's own. A test holds the list against
 * the deployed rules.
 */
export const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  Account_Plan__c: {
    Goal_Not_Negative: below(0, 'Revenue_Goal'),
    Not_Its_Own_Predecessor: itself('Previous_Plan'),
    Period_Ends_After_Start: (plan) => (text(plan, 'Period_End') ?? '9') <= (text(plan, 'Period_Start') ?? '0'),
    Same_Account: otherAccount,
  },
  Buying_Center__c: {
    Money_Not_Negative: below(0, 'Wallet', 'Our_Revenue', 'Sales_Goal'),
    Not_Its_Own_Parent: itself('Parent_Buying_Center'),
    Revenue_Within_Wallet: larger('Wallet', 'Our_Revenue'),
    Same_Account: otherAccount,
  },
  Commitment__c: { Due_Not_Before_Promised: earlier('Due_On', 'Promised_On'), Same_Account: otherAccount },
  Insight_Link__c: {
    Exactly_One_End: (link) => ['To_Insight', 'White_Space_Cell', 'Solution'].filter((end) => refers(link, end)).length !== 1,
    Not_To_Itself: (link) => refers(link, 'From_Insight') !== undefined && refers(link, 'From_Insight') === refers(link, 'To_Insight'),
    Same_Account: otherAccount,
  },
  Insight__c: { Same_Account: otherAccount },
  Phase_Change__c: {
    Phases_Differ: (change) => text(change, 'From_Phase') !== undefined && text(change, 'From_Phase') === text(change, 'To_Phase'),
    Same_Account: otherAccount,
  },
  Plan_Action__c: {
    Due_Not_Before_Start: earlier('Due_On', 'Start_On'),
    Not_Waiting_For_Itself: itself('Depends_On'),
    Strategy_Of_Same_Objective: (action, index) => {
      const strategy = refers(action, 'Plan_Strategy');
      const found = strategy === undefined ? undefined : index.find('Plan_Strategy__c', strategy);
      return found !== undefined && refers(found, 'Plan_Objective') !== refers(action, 'Plan_Objective');
    },
    Weight_Not_Negative: below(0, 'Weight'),
  },
  Plan_Comment__c: { Says_Something: (comment) => text(comment, 'Text') === undefined },
  Plan_Focus__c: { Rank_From_1: below(1, 'Rank'), Same_Account: otherAccount, Target_Not_Negative: below(0, 'Target_Revenue') },
  Plan_Objective__c: {
    No_Needs_A_Reason: (objective) =>
      ['Declined', 'Changes Wanted'].includes(text(objective, 'Answer') ?? '') && text(objective, 'Answer_Reason') === undefined,
    // What it was adapted from belongs to another account.
    Same_Account: ({ references: { Adapted_From__c: _, ...references }, ...objective }, index) =>
      otherAccount({ ...objective, references }, index),
  },
  Planning_Policy__c: {
    Full_Scores_Above_Zero: (policy) =>
      ['Full_Score_Revenue', 'Full_Score_Customer_Value', 'Full_Score_Margin'].some((name) => (number(policy, name) ?? 1) <= 0),
    Limits_Make_Sense: (policy, index) =>
      below(1, 'Stale_After_Days', 'Accounts_Per_Marketer', 'Days_To_Close', 'One_Sponsor_From')(policy, index) ||
      below(0, 'Renewal_Lead_Days', 'High_Ranks')(policy, index) ||
      outside(0, 100, 'Marketing_Sourced_Limit')(policy, index),
    Thresholds_From_0_To_100: outside(0, 100, 'Threshold_To_You', 'Threshold_To_Customer'),
    Weights_Not_Negative: (policy) =>
      Object.entries(policy.fields).some(([name, value]) => name.startsWith('Weight_') && (value as number) < 0),
  },
  Solution__c: { Margin_From_0_To_100: outside(0, 100, 'Default_Margin'), Not_Its_Own_Parent: itself('Parent_Solution') },
  Stakeholder_Link__c: {
    Not_To_Itself: (link) =>
      refers(link, 'From_Stakeholder') !== undefined && refers(link, 'From_Stakeholder') === refers(link, 'To_Stakeholder'),
    Same_Account: otherAccount,
    Start_Fits_The_Kind: (link) => refers(link, text(link, 'Kind') === 'Knows' ? 'Our_Person' : 'From_Stakeholder') === undefined,
    Weight_From_1_To_5: outside(1, 5, 'Weight'),
  },
  Stakeholder__c: {
    Held_Needs_A_Contact: (person) => text(person, 'Occupancy') === 'Held' && refers(person, 'Contact') === undefined,
    Not_Its_Own_Superior: itself('Reports_To'),
    Same_Account: otherAccount,
    Trust_From_0_To_100: outside(0, 100, 'Trust'),
    Vacant_Has_No_Contact: (person) => text(person, 'Occupancy') === 'Vacant' && refers(person, 'Contact') !== undefined,
  },
  Value_Metric__c: { Same_Account: otherAccount, Worth_Not_Negative: below(0, 'Worth_Per_Year') },
  White_Space_Cell__c: {
    Money_Not_Negative: below(
      0,
      'Potential_Annual_Revenue',
      'Cost_To_Serve',
      'Customer_Value',
      'Wallet',
      'Our_Revenue',
      'Competitor_Revenue',
    ),
    Override_Needs_A_Reason: (cell) => text(cell, 'State_Override') !== undefined && text(cell, 'Override_Reason') === undefined,
    Percents_From_0_To_100: outside(0, 100, 'Margin', 'Chance_To_Win'),
    Revenue_Within_Wallet: larger('Wallet', 'Our_Revenue', 'Competitor_Revenue'),
    Same_Account: otherAccount,
    Strategic_Fit_From_1_To_5: outside(1, 5, 'Strategic_Fit'),
  },
};

/** What an org would refuse of records, told before anybody asks one. */
export function ruleProblems(records: readonly PlacedRecord[], index: PlanIndex): readonly FileProblem[] {
  return records.flatMap((record) =>
    Object.entries(RULES[record.object] ?? {}).flatMap(([name, isBroken]) => {
      const { sentence, field } = METADATA[record.object]!.rules[name] ?? {};
      // A required field that is missing is told already.
      if (!sentence || isMissingMuch(record) || !isBroken(record, index)) return [];
      const [line, column]: Position = (field && record.positions[field]) || record.position;
      return [{ code: 'orgRule' as const, values: [sentence, name], severity: 'error' as const, file: record.file, line, column }];
    }),
  );
}

/** Without what it must have, a record breaks rules that nobody would understand. */
function isMissingMuch({ object, fields, references }: KeyedRecord): boolean {
  return SECTION_OF.get(object)!.fields.some(({ isRequired, field }) => isRequired && !(field in fields) && !(field in references));
}
