import { METADATA } from '../../planFiles/metadata.ts';
import { SECTION_OF } from '../../planFiles/sections.ts';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Block, Section } from '../content/content.ts';
import { facts, group, paragraph, section } from '../content/build.ts';
import { cellOf, nameIn } from '../content/recordCells.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

/**
 * What the sections before tell of each object, by fields without `__c`; all others stand in the details. A test fills every field and looks for each of
 * them in the report, so that a field named here which no section tells is found.
 */
const TOLD: Readonly<Record<string, string>> = {
  Account: 'Name Customer_Phase Customer_Phase_Since',
  Account_Plan__c: `Name Period_Start Period_End Status Plan_Owner Executive_Sponsor Vision Revenue_Goal Review_Cadence Last_Review_On Previous_Plan
    Vision_Confirmed_On Team_Confirmed_On Insights_Confirmed_On Buying_Centers_Confirmed_On Relationships_Confirmed_On White_Space_Confirmed_On
    Objectives_Confirmed_On Source Confidence Confirmed_On Confirmed_By`,
  Plan_Member__c: 'User Role Responsibility',
  Plan_Focus__c: 'White_Space_Cell Target_Revenue Rank Why',
  Buying_Center__c:
    'Name Parent_Buying_Center Kind Lead_Stakeholder Wallet Our_Revenue Sales_Goal Growth_Trend Main_Competitor Phase Phase_Since',
  Phase_Change__c: `Buying_Center From_Phase To_Phase Changed_On Reason_We_Believe Reason_Customer_Said Reason_Category_We_Believe
    Reason_Category_Customer_Said`,
  Stakeholder__c: `Name Contact Occupancy Buying_Center Reports_To Management_Level Function Buying_Roles Power Attitude Coverage Trust`,
  Team_Relationship__c: 'User Stakeholder Level_Now Level_Wanted Note',
  Stakeholder_Link__c: 'From_Stakeholder Our_Person Kind To_Stakeholder Weight Since Note',
  Commitment__c: 'Name Direction Kind Our_Person Stakeholder Promised_On Due_On Status Settled_On Note',
  Insight__c: 'Name Kind Detail Buying_Center Owner_Stakeholder Importance Confirmed_By_Customer Status Target_Date',
  Insight_Link__c: 'From_Insight Kind To_Insight White_Space_Cell Solution Note',
  Value_Metric__c: 'Name Buying_Center Owner_Stakeholder Unit Direction Baseline Target Current Measured_On Worth_Per_Year',
  White_Space_Cell__c: 'Buying_Center Solution Opportunity Competitor Cell_Owner Potential_Annual_Revenue Customer_Value',
  Plan_Objective__c: `Name Track Kind Status Measure Buying_Center White_Space_Cell Opportunity Objective_Owner Sales_Co_Owner Answer Answer_Reason
    Service_Level Service_Level_Days Description Due_On`,
  Plan_Strategy__c: 'Name Description Status Planned_Cost Spent_Cost',
  Plan_Action__c: `Name Plan_Strategy Action_Owner Start_On Due_On Status Done_On Repeat Stakeholder Campaign Content_Url Outcome_Note Planned_Cost Spent_Cost`,
  Plan_Comment__c: 'Text',
  Solution__c: 'Name',
};

/** Everything else that is written in the plan: nothing is left out because a section has no place for it. */
export function detailsSection(context: ReportContext): Section {
  const { told } = context;
  const used = solutionsInUse(context);
  const blocks = [...SECTION_OF.keys()].flatMap((object): Block[] => {
    if (object === 'Planning_Policy__c') return [];
    const records =
      object === 'Solution__c' ? told.ofObject(object).filter(({ key }) => used.has(key.toLowerCase())) : recordsOf(context, object);
    const cards = records.flatMap((record) => detailsOf(record, context));
    return cards.length === 0 ? [] : [group(METADATA[object]!.plural ?? METADATA[object]!.label, cards)];
  });
  const others = told
    .ofObject('Account_Plan__c')
    .filter((plan) => plan !== context.plan && told.accountOf(plan) === context.plan.references.Account__c);
  return section('details', say('details.title'), [
    paragraph(say('details.lead')),
    ...(others.length > 0 ? [paragraph(say('details.otherPlans', others.map(nameIn(told)).join(', ')))] : []),
    ...(blocks.length > 0 ? blocks : [paragraph(say('details.none'))]),
  ]);
}

function recordsOf({ own, account, plan }: ReportContext, object: string): readonly KeyedRecord[] {
  return object === 'Account' ? [account] : object === 'Account_Plan__c' ? [plan] : own(object);
}

function detailsOf(record: KeyedRecord, { told }: ReportContext): readonly Block[] {
  const isTold = new Set((TOLD[record.object] ?? '').split(/\s+/).map((name) => (name === 'Name' ? name : `${name}__c`)));
  // A box that nobody touched says nothing. The currency is said with every amount, the order by the order; a state that somebody put in place of another is told, and so is that one.
  for (const field of ['CurrencyIsoCode', 'Sort_Order__c']) isTold.add(field);
  if (record.fields.State_Override__c === undefined) isTold.add('State__c');
  const rest = SECTION_OF.get(record.object)!.fields.filter(
    ({ field, kind, default: usual = false }) => !isTold.has(field) && !(kind === 'yesNo' && record.fields[field] === usual),
  );
  const said = facts(rest.map(({ field, label }) => [label, cellOf(record, field, told)]));
  return said.facts.length === 0 ? [] : [group(nameIn(told)(record), [said])];
}

/** The solutions that cells and insights speak of, with the families above them. */
function solutionsInUse({ own, told }: ReportContext): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (key: string | undefined): void => {
    if (key === undefined || used.has(key.toLowerCase())) return;
    used.add(key.toLowerCase());
    add(told.find('Solution__c', key)?.references.Parent_Solution__c);
  };
  for (const { references } of [...own('White_Space_Cell__c'), ...own('Insight_Link__c')]) add(references.Solution__c);
  return used;
}
