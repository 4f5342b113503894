import type { OsaReading } from 'c/osaReading';
import { formatDay, formatMoney } from 'c/userFormat';
import { readFocus, type MatrixReading } from 'c/matrixReading';
import { facts, group, section } from '../content/build.ts';
import { cellOf, cellText, labelOf, linesIn, recordTable } from '../content/recordCells.ts';
import type { Block, Cell, Section, Tiles } from '../content/content.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

const HEADER = [
  ...['Period_Start__c', 'Period_End__c', 'Status__c', 'Plan_Owner__c', 'Executive_Sponsor__c', 'Revenue_Goal__c', 'Review_Cadence__c'],
  ...['Last_Review_On__c', 'Previous_Plan__c', 'Source__c', 'Confidence__c', 'Confirmed_On__c', 'Confirmed_By__c'],
];
const CONFIRMATIONS = ['Vision', 'Team', 'Insights', 'Buying_Centers', 'Relationships', 'White_Space', 'Objectives'].map(
  (part) => `${part}_Confirmed_On__c`,
);

/** What the plan is, in a page: vision, header, team, when each part was confirmed. */
export function summarySection(context: ReportContext, tiles: Tiles | null): Section {
  const { plan, told, own, isCustomerSafe } = context;
  const vision = linesIn(String(plan.fields.Vision__c ?? '')).join('\n');
  const entries = (fields: readonly string[]) =>
    fields.map((field): [string, Cell] => [labelOf(plan.object, field), cellOf(plan, field, told)]);
  const confirmed = facts(entries(CONFIRMATIONS).map(([name, value]) => [name.replace(/ Confirmed On$/, ''), cellText(value)]));
  // The goal is among the large numbers already.
  const header = HEADER.filter((field) => tiles === null || field !== 'Revenue_Goal__c');
  return section('summary', say('summary.title'), [
    vision === '' ? null : { kind: 'quote', text: vision },
    tiles,
    facts(entries(header)),
    group(say('summary.team'), [
      recordTable(say('summary.team'), own('Plan_Member__c'), ['User__c', 'Role__c', 'Responsibility__c'], told, say('summary.noTeam')),
    ]),
    ...(isCustomerSafe ? [] : [group(say('summary.confirmed'), confirmed.facts.length > 0 ? [confirmed] : nobodyConfirmed())]),
  ]);
}

function nobodyConfirmed(): readonly Block[] {
  return [{ kind: 'paragraph', text: say('summary.neverConfirmed') }];
}

/** Goal, target, work: the numbers that the plan is judged by. */
export function tilesOf({ hasPrices, header, today }: ReportContext, matrix: MatrixReading, work: OsaReading): Tiles {
  const { rows, total } = readFocus(matrix, header);
  const live = work.objectives.filter(({ objective }) => objective.status !== 'Dropped');
  const achieved = live.filter(({ objective }) => objective.status === 'Achieved').length;
  const overdue = live.reduce((count, one) => count + one.overdue.length, 0);
  const money = (name: string, amount: number | null | undefined, detail?: string) =>
    typeof amount === 'number' ? [{ name, value: formatMoney(amount), ...(detail ? { detail } : {}) }] : [];
  return {
    kind: 'tiles',
    tiles: [
      ...(hasPrices
        ? [
            ...money(say('tile.goal'), header.revenueGoal, say('tile.goalDetail', formatDay(header.periodEnd))),
            ...money(say('tile.target'), total.target, say('tile.targetDetail', rows.length)),
          ]
        : []),
      { name: say('tile.objectives'), value: say('tile.of', achieved, live.length), detail: say('tile.objectivesDetail') },
      { name: say('tile.overdue'), value: String(overdue), detail: say('tile.overdueDetail', formatDay(today)) },
    ],
  };
}
