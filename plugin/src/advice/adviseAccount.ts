import { rankCells } from 'c/cellRanking';
import { checkMessageWords, checkRemedyWords, type Names } from 'c/cellWords';
import { pathNames } from 'c/matrixReading';
import { osaMessageWords, osaNamesOf, osaRemedyWords } from 'c/osaAdviceWords';
import { readOsas } from 'c/osaReading';
import { runChecks } from 'c/planChecks';
import { arrangeTree, type CheckSeverity, type IsoDate, type Maybe, type PlanningPolicy } from 'c/planModel';
import { readRelationships } from 'c/relationshipReading';
import { adviceMessageWords, adviceRemedyWords, peopleNamesOf } from 'c/relationshipWords';
import { readCells } from 'c/whiteSpace';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { accountFacts, ofPlan, type AccountFacts } from './accountFacts.ts';
import { idOf } from './recordNodes.ts';

/** What the advice engine says of files. */
export interface FileAdvice {
  /** Of the check, e.g. `RM001`. */
  readonly code: string;
  readonly severity: Exclude<CheckSeverity, 'off'>;
  readonly sentence: string;
  readonly remedy: string;
  /** Ids of the records it points at (`idOf`), the one it is about first. */
  readonly ids: readonly string[];
}

/** Facts of readiness that only an org knows: files that lack them lack nothing. */
const FACTS_OF_THE_ORG: readonly unknown[] = ['industry', 'opportunityStatus'];

/**
 * Everything the checks say of one account of the files: white space, relationships, and objectives of every plan that is not closed. What only an org
 * knows (deals, activities, campaign members) is unknown here, not missing: checks that rest on it say nothing.
 */
export function adviseAccount(account: KeyedRecord, index: PlanIndex, policy: PlanningPolicy, today: IsoDate): readonly FileAdvice[] {
  const facts = accountFacts(account, index);
  const live = index
    .ofObject('Account_Plan__c')
    .filter((plan) => index.accountOf(plan)?.toLowerCase() === account.key.toLowerCase() && plan.fields.Status__c !== 'Closed');
  const focus = live.flatMap((plan) => ofPlan(facts.focus, plan, index, 'Plan_Focus__c'));
  return [
    ...ofWhiteSpace({ ...facts, focus }, policy, today),
    ...ofRelationships({ ...facts, focus }, policy, today),
    ...withoutRepeats((live.length > 0 ? live : [undefined]).flatMap((plan) => ofObjectives(facts, plan, index, policy, today))),
  ];
}

function ofWhiteSpace(facts: AccountFacts, policy: PlanningPolicy, today: IsoDate): readonly FileAdvice[] {
  const { cells, insights, stakeholders, buyingCenters, solutions, focus } = facts;
  const readings = readCells(cells, { insights, stakeholders }, policy, today);
  const snapshots = cells.flatMap(({ id, competitorRevenueBefore, competitorRevenueBeforeOn: on }) =>
    on && typeof competitorRevenueBefore === 'number' ? [{ cellId: id, on, competitorRevenue: competitorRevenueBefore }] : [],
  );
  const ranked = rankCells(readings, solutions);
  const names = cellNames(facts);
  return runChecks({ policy, readings, ranked, focus, buyingCenters, solutions, stakeholders, snapshots }).map((advice) => ({
    code: advice.code,
    severity: advice.severity,
    sentence: checkMessageWords(advice, names),
    remedy: checkRemedyWords(advice),
    ids: advice.records.map(({ id }) => id),
  }));
}

/** Never empty: what is not in the files is called by its key. */
function cellNames({ buyingCenters, solutions, cells, stakeholders, insights, valueMetrics }: AccountFacts): Names {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[], nameOf: (row: Row) => string) => {
    const names = new Map(rows.map((row) => [row.id, nameOf(row)]));
    return (id: Maybe<string>) => names.get(id ?? '') ?? id ?? '';
  };
  const centerPath = pathNames(arrangeTree(buyingCenters), buyingCenters);
  const solutionPath = pathNames(arrangeTree(solutions), solutions);
  const buyingCenter = (id: Maybe<string>) => centerPath(id) ?? id ?? '';
  const solution = (id: Maybe<string>) => solutionPath(id) ?? id ?? '';
  const square: Names['square'] = (at) => `${buyingCenter(at.buyingCenterId)} × ${solution(at.solutionId)}`;
  const said = (id: Maybe<string>) => id ?? '';
  return {
    buyingCenter,
    solution,
    square,
    cell: byId(cells, square),
    stakeholder: byId(stakeholders, ({ position }) => position),
    insight: byId(insights, ({ name }) => name),
    valueMetric: byId(valueMetrics, ({ name }) => name),
    opportunity: said,
    contract: said,
    asset: said,
  };
}

function ofRelationships(facts: AccountFacts, policy: PlanningPolicy, today: IsoDate): readonly FileAdvice[] {
  const { plans, cells, focus } = facts;
  const live = plans.filter(({ status }) => status !== 'Closed');
  const inFocus = new Set(focus.map(({ cellId }) => cellId));
  const reviewed = live.flatMap(({ sectionsConfirmedOn, lastReviewOn }) => sectionsConfirmedOn?.relationships ?? lastReviewOn ?? []);
  const reading = readRelationships(
    {
      ...facts,
      accountIds: [facts.account.id],
      policy,
      members: live.flatMap(({ members }) => members),
      contacts: [],
      opportunities: [],
      dealRoles: [],
      campaignResponses: [],
      activities: null,
      pursued: cells.filter(({ id, state, stateOverride }) => inFocus.has(id) || (stateOverride ?? state) === 'Open Opportunity'),
      reviewedOn: reviewed.sort().at(-1) ?? null,
    },
    today,
  );
  const names = peopleNamesOf(reading);
  return reading.advice.map((advice) => ({
    code: advice.code,
    severity: advice.severity,
    sentence: adviceMessageWords(advice, names),
    remedy: adviceRemedyWords(advice, names),
    ids: advice.records.map(({ id }) => id),
  }));
}

function ofObjectives(
  facts: AccountFacts,
  plan: KeyedRecord | undefined,
  index: PlanIndex,
  policy: PlanningPolicy,
  today: IsoDate,
): readonly FileAdvice[] {
  const shown = plan && facts.plans.find(({ id }) => id === idOf(plan));
  const own = <Row extends { readonly id: string; readonly key?: Maybe<string> }>(rows: readonly Row[], object: string) =>
    plan ? (ofPlan(rows, plan, index, object) as readonly Row[]) : [];
  const reading = readOsas(
    {
      ...facts,
      accountIds: [facts.account.id],
      policy,
      plan: shown,
      objectives: own(facts.objectives, 'Plan_Objective__c'),
      strategies: own(facts.strategies, 'Plan_Strategy__c'),
      actions: own(facts.actions, 'Plan_Action__c'),
      comments: own(facts.comments, 'Plan_Comment__c'),
      opportunities: null,
      campaigns: null,
      responses: null,
      activities: null,
      tasks: null,
      members: shown?.members ?? [],
      userNames: {},
    },
    today,
  );
  const names = osaNamesOf(reading);
  return reading.advice.flatMap((advice) => {
    const { facts: lacking } = advice.message.values;
    const known = Array.isArray(lacking) ? lacking.filter((fact) => !FACTS_OF_THE_ORG.includes(fact)) : undefined;
    if (known?.length === 0) return [];
    const told = known
      ? {
          ...advice,
          message: { ...advice.message, values: { ...advice.message.values, facts: known } },
          remedy: { ...advice.remedy, values: { ...advice.remedy.values, facts: known } },
        }
      : advice;
    return [
      {
        code: advice.code,
        severity: advice.severity,
        sentence: osaMessageWords(told as typeof advice, names),
        remedy: osaRemedyWords(told as typeof advice, names),
        ids: [...advice.records.map(({ id }) => id), ...(shown ? [shown.id] : [])],
      },
    ];
  });
}

/** What is said of the account is said once, whatever the number of its plans. */
function withoutRepeats(advice: readonly FileAdvice[]): readonly FileAdvice[] {
  return [...new Map(advice.map((one) => [`${one.code} ${one.sentence} ${one.ids[0]}`, one])).values()];
}
