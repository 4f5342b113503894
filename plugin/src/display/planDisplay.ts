import { adviseAccount } from '../advice/adviseAccount.ts';
import { accountFacts, ofPlan, policyOf } from '../advice/accountFacts.ts';
import { idOf } from '../advice/recordNodes.ts';
import { readObjectives } from 'c/objectives';
import type { IsoDate } from 'c/planModel';
import { readRelationships } from 'c/relationshipReading';
import { readCells } from 'c/whiteSpace';
import { personName } from '../diff/recordNames.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';

/** A plan as it is shown at a glance. Amounts are in the currency of the records; what nobody said is null. */
export interface PlanDisplay {
  key: string;
  name: string;
  account: string;
  periodStart: string;
  periodEnd: string;
  status: string | null;
  owner: string | null;
  executiveSponsor: string | null;
  revenueGoal: number | null;
  reviewCadence: string | null;
  lastReview: string | null;
  vision: string | null;
  team: TeamMemberDisplay[];
  /** The cells the plan goes for, by rank. */
  focus: FocusDisplay[];
  objectives: ObjectiveDisplay[];
  /** Those who decide and those whose word counts. */
  keyPeople: PersonDisplay[];
  /** How much the checks advise, of the whole account. */
  advice: AdviceCounts;
}

export interface TeamMemberDisplay {
  user: string;
  role: string | null;
}

export interface FocusDisplay {
  rank: number | null;
  cell: string;
  state: string;
  /** 0 to 100. */
  valueToYou: number | null;
  /** 0 to 100. */
  valueToCustomer: number | null;
  quadrant: string | null;
  targetRevenue: number | null;
}

export interface ObjectiveDisplay {
  track: string;
  name: string;
  status: string | null;
  dueOn: string | null;
  actions: number;
  actionsDone: number;
  actionsOverdue: number;
}

export interface PersonDisplay {
  position: string;
  person: string | null;
  power: string | null;
  attitude: string | null;
  coverage: string;
}

export interface AdviceCounts {
  error: number;
  warning: number;
  info: number;
}

/** Reads one plan of the files. */
export function planDisplay(plan: KeyedRecord, index: PlanIndex, today: IsoDate): PlanDisplay {
  const account = index.find('Account', index.accountOf(plan)!)!;
  const facts = accountFacts(account, index);
  const { policy } = policyOf(index);
  const header = facts.plans.find(({ id }) => id === idOf(plan))!;
  const advice = adviseAccount(account, index, policy, today);
  const count = (severity: string) => advice.filter((one) => one.severity === severity).length;
  const userName = (user: string | null | undefined) => (user ? personName(user) : null);
  return {
    key: plan.key,
    name: header.name,
    account: facts.account.name,
    periodStart: header.periodStart,
    periodEnd: header.periodEnd,
    status: header.status ?? null,
    owner: userName(header.ownerId),
    executiveSponsor: userName(header.executiveSponsorId),
    revenueGoal: header.revenueGoal ?? null,
    reviewCadence: header.reviewCadence ?? null,
    lastReview: header.lastReviewOn ?? null,
    vision: header.vision ?? null,
    team: header.members.map(({ userId, role }) => ({ user: personName(userId), role: role ?? null })),
    focus: focusOf(),
    objectives: objectivesOf(),
    keyPeople: keyPeople(),
    advice: { error: count('error'), warning: count('warning'), info: count('info') },
  };

  function focusOf(): FocusDisplay[] {
    const names = (rows: readonly { readonly id: string; readonly name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
    const [centers, solutions] = [names(facts.buyingCenters), names(facts.solutions)];
    const readings = new Map(readCells(facts.cells, facts, policy, today).map((reading) => [reading.cell.id, reading]));
    const own = ofPlan(facts.focus, plan, index, 'Plan_Focus__c');
    return [...own]
      .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
      .flatMap(({ cellId, rank, targetRevenue }) => {
        const reading = readings.get(cellId);
        if (!reading) return [];
        const { cell, state, score } = reading;
        return [
          {
            rank: rank ?? null,
            cell: `${centers.get(cell.buyingCenterId) ?? cell.buyingCenterId} × ${solutions.get(cell.solutionId) ?? cell.solutionId}`,
            state,
            valueToYou: rounded(score.toYou.value),
            valueToCustomer: rounded(score.toCustomer.value),
            quadrant: score.quadrant ?? null,
            targetRevenue: targetRevenue ?? null,
          },
        ];
      });
  }

  function objectivesOf(): ObjectiveDisplay[] {
    const { objectives } = readObjectives(
      {
        objectives: ofPlan(facts.objectives, plan, index, 'Plan_Objective__c'),
        strategies: ofPlan(facts.strategies, plan, index, 'Plan_Strategy__c'),
        actions: ofPlan(facts.actions, plan, index, 'Plan_Action__c'),
        periodStart: header.periodStart,
      },
      today,
    );
    return objectives.map(({ objective, strategies, loose, overdue }) => {
      const actions = [...strategies.flatMap((strategy) => strategy.actions), ...loose].filter(({ status }) => status !== 'Dropped');
      return {
        track: objective.track,
        name: objective.name,
        status: objective.status ?? null,
        dueOn: objective.dueOn ?? null,
        actions: actions.length,
        actionsDone: actions.filter(({ status }) => status === 'Done').length,
        actionsOverdue: overdue.length,
      };
    });
  }

  function keyPeople(): PersonDisplay[] {
    const nobody = { contacts: [], opportunities: [], dealRoles: [], campaignResponses: [], activities: null, pursued: [] };
    const { people } = readRelationships({ ...facts, ...nobody, accountIds: [facts.account.id], policy, members: [] }, today);
    return people
      .filter(({ isKeyPlayer, isDecider }) => isKeyPlayer || isDecider)
      .map(({ stakeholder, coverage }) => ({
        position: stakeholder.position,
        person: userName(stakeholder.contactName),
        power: stakeholder.power ?? null,
        attitude: stakeholder.attitude ?? null,
        coverage: coverage.counts,
      }));
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
