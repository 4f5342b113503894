import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Section } from '../content/content.ts';
import { facts, group, section } from '../content/build.ts';
import { cellOf, labelOf, recordTable } from '../content/recordCells.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

const CENTER = ['Name', 'Parent_Buying_Center__c', 'Kind__c', 'Lead_Stakeholder__c'];
const CENTER_MONEY = ['Wallet__c', 'Our_Revenue__c', 'Sales_Goal__c'];

/** Who buys on its own. */
export function centersSection({ own, told, isCustomerSafe }: ReportContext): Section {
  const fields = isCustomerSafe
    ? CENTER
    : [...CENTER, ...CENTER_MONEY, 'Growth_Trend__c', 'Main_Competitor__c', 'Phase__c', 'Phase_Since__c'];
  const title = say(isCustomerSafe ? 'centers.titleShared' : 'centers.title');
  return section('buying-centers', title, [recordTable(title, own('Buying_Center__c'), fields, told, say('centers.none'))]);
}

/** Where the customer stands with us, and how it came there. */
export function phaseSection({ own, told, account }: ReportContext): Section {
  const now = ['Customer_Phase__c', 'Customer_Phase_Since__c'];
  return section('phase', say('phase.title'), [
    facts(now.map((field) => [labelOf('Account', field), cellOf(account, field, told)])),
    recordTable(
      say('phase.changes'),
      own('Phase_Change__c'),
      [
        ...['Changed_On__c', 'Buying_Center__c', 'From_Phase__c', 'To_Phase__c', 'Reason_Category_We_Believe__c', 'Reason_We_Believe__c'],
        ...['Reason_Category_Customer_Said__c', 'Reason_Customer_Said__c'],
      ],
      told,
      say('phase.none'),
    ),
  ]);
}

/** What the customer wants, what presses, what is in the way. */
export function insightsSection({ own, told, isCustomerSafe }: ReportContext): Section {
  const judged = isCustomerSafe ? [] : ['Importance__c', 'Confirmed_By_Customer__c'];
  const links = ['From_Insight__c', 'Kind__c', 'To_Insight__c', 'White_Space_Cell__c', 'Solution__c', 'Note__c'];
  return section('insights', say(isCustomerSafe ? 'insights.titleShared' : 'insights.title'), [
    recordTable(
      say('insights.title'),
      own('Insight__c'),
      ['Kind__c', 'Name', 'Detail__c', 'Buying_Center__c', 'Owner_Stakeholder__c', ...judged, 'Status__c', 'Target_Date__c'],
      told,
      say('insights.none'),
    ),
    isCustomerSafe
      ? null
      : group(say('insightLinks.title'), [
          recordTable(say('insightLinks.title'), own('Insight_Link__c'), links, told, say('insightLinks.none')),
        ]),
  ]);
}

/** The numbers the customer wants to move. */
export function metricsSection({ own, told, hasPrices }: ReportContext): Section {
  return section('value-metrics', say('metrics.title'), [
    recordTable(
      say('metrics.title'),
      own('Value_Metric__c'),
      [
        ...['Name', 'Buying_Center__c', 'Owner_Stakeholder__c', 'Unit__c', 'Direction__c', 'Baseline__c', 'Current__c', 'Target__c'],
        ...['Measured_On__c', ...(hasPrices ? ['Worth_Per_Year__c'] : [])],
      ],
      told,
      say('metrics.none'),
    ),
  ]);
}

/** What one side promised the other. */
export function commitmentsSection({ own, told, isCustomerSafe }: ReportContext): Section {
  const promised = own('Commitment__c').map((record) => (isCustomerSafe ? withSides(record) : record));
  return section('commitments', say('commitments.title'), [
    recordTable(
      say('commitments.title'),
      promised,
      [
        ...[
          'Direction__c',
          'Name',
          ...(isCustomerSafe ? [] : ['Kind__c']),
          'Our_Person__c',
          'Stakeholder__c',
          'Promised_On__c',
          'Due_On__c',
        ],
        ...['Status__c', 'Settled_On__c', ...(isCustomerSafe ? [] : ['Note__c'])],
      ],
      told,
      say('commitments.none'),
    ),
  ]);
}

/** Who promised whom, as the customer reads it. */
function withSides(record: KeyedRecord): KeyedRecord {
  const side = record.fields.Direction__c === 'Ours to Them' ? 'commitments.ours' : 'commitments.yours';
  return { ...record, fields: { ...record.fields, Direction__c: say(side) } };
}

/** What is in use, and what is spoken about. */
export function solutionsSection({ own, told }: ReportContext): Section {
  const cells = own('White_Space_Cell__c');
  const shown = cells.map((record) => {
    const state = String(record.fields.State_Override__c ?? record.fields.State__c);
    return { ...record, fields: { ...record.fields, State__c: say(state === 'Ours' ? 'solutions.inUse' : 'solutions.spokenOf') } };
  });
  return section('solutions', say('solutions.title'), [
    recordTable(say('solutions.title'), shown, ['Solution__c', 'Buying_Center__c', 'State__c'], told, say('solutions.none')),
  ]);
}
