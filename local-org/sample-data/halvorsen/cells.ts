import { DEFAULT_POLICY, type Alternatives, type CellState, type Urgency, type WhiteSpaceCell } from 'c/planModel';
import { isInUse, readPlay, scoreCell } from 'c/whiteSpace';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { SOLUTIONS, solutionRef } from '../catalogue.ts';
import { BUYING_CENTERS } from './buyingCenters.ts';
import { CELL_DETAILS, type CellDetails } from './cellDetails.ts';
import { outcomeNote } from './closedDeals.ts';
import { INSIGHTS } from './insights.ts';
import { ACCOUNT, buyingCenterRef, cellRef, insightRef, KEY, metricRef, opportunityRef, stakeholderRef, steady } from './names.ts';
import { STAKEHOLDERS } from './stakeholders.ts';

const STATE_CODES: Readonly<Record<string, CellState>> = {
  '?': 'Unknown',
  x: 'No Fit',
  i: 'In-House',
  c: 'Competitor',
  w: 'White Space',
  p: 'Potential',
  o: 'Open Opportunity',
  u: 'Ours',
  r: 'At Risk',
  l: 'Lost',
};

/** Per buying center the solutions looked at, each with the code of its state. */
const MATRIX: Readonly<Record<string, string>> = {
  shipyards:
    'production-scheduling:w digital-twin:w workforce-planner:w welding-vision:w training-academy:w managed-operations:w incident-reporting:w',
  offshore: 'predictive-maintenance:w digital-twin:w corrosion-analytics:w permit-to-work:w emissions-ledger:w managed-operations:w',
  'fleet-services': 'voyage-optimiser:p emissions-ledger:w parts-forecasting:w class-vault:w training-academy:w',
  'bergen-yard':
    'vibration-monitoring:u predictive-maintenance:o digital-twin:p production-scheduling:o materials-tracking:u workforce-planner:w implementation:u training-academy:p data-engineering:w',
  'hull-production':
    'welding-vision:u vibration-monitoring:u predictive-maintenance:p production-scheduling:c workforce-planner:p training-academy:w materials-tracking:i',
  outfitting: 'materials-tracking:o production-scheduling:w workforce-planner:w permit-to-work:p incident-reporting:? training-academy:x',
  'gdansk-yard':
    'welding-vision:o vibration-monitoring:c production-scheduling:p materials-tracking:w workforce-planner:? digital-twin:x implementation:p data-engineering:p training-academy:w',
  'design-engineering': 'digital-twin:u class-vault:p data-engineering:w corrosion-analytics:x implementation:u production-scheduling:i',
  'wind-installation':
    'predictive-maintenance:o vibration-monitoring:u digital-twin:o voyage-optimiser:p emissions-ledger:w permit-to-work:w managed-operations:p class-vault:? implementation:p',
  'turbine-logistics': 'voyage-optimiser:p materials-tracking:p parts-forecasting:w workforce-planner:? data-engineering:?',
  subsea:
    'corrosion-analytics:c digital-twin:w predictive-maintenance:w vibration-monitoring:r class-vault:? data-engineering:p managed-operations:l permit-to-work:w',
  'platform-maintenance':
    'permit-to-work:u corrosion-analytics:o predictive-maintenance:p incident-reporting:u vibration-monitoring:u digital-twin:? managed-operations:r training-academy:p workforce-planner:w',
  'crew-operations':
    'voyage-optimiser:o emissions-ledger:r workforce-planner:p incident-reporting:w class-vault:w training-academy:u parts-forecasting:? predictive-maintenance:? fleet-link:o',
  'spare-parts':
    'parts-forecasting:o materials-tracking:p data-engineering:w vibration-monitoring:x managed-operations:? emissions-ledger:x',
  tankers:
    'voyage-optimiser:l emissions-ledger:r predictive-maintenance:w vibration-monitoring:u class-vault:p parts-forecasting:c managed-operations:w training-academy:? incident-reporting:w',
  'group-it': 'data-engineering:o digital-twin:w managed-operations:p implementation:u training-academy:w emissions-ledger:? class-vault:x',
  'cyber-security': 'managed-operations:? data-engineering:? vibration-monitoring:x permit-to-work:x',
  procurement: 'parts-forecasting:w materials-tracking:? emissions-ledger:? class-vault:? data-engineering:x',
  finance: 'emissions-ledger:u data-engineering:p digital-twin:x parts-forecasting:w',
  hse: 'incident-reporting:u permit-to-work:o training-academy:p workforce-planner:w emissions-ledger:w class-vault:? managed-operations:x corrosion-analytics:x digital-twin:x',
};

export interface CellFacts {
  readonly buyingCenter: string;
  readonly solution: string;
  readonly state: CellState;
}

export const CELLS: readonly CellFacts[] = Object.entries(MATRIX).flatMap(([buyingCenter, line]) =>
  line.split(' ').map((item) => {
    const [solution, code] = item.split(':') as [string, string];
    return { buyingCenter, solution, state: STATE_CODES[code]! };
  }),
);

/** An amount for a division would cover those of its units: only where somebody stated one it has one. */
const isDivision = (buyingCenter: string) => BUYING_CENTERS.some(({ parent }) => parent === buyingCenter) && !unitOf(buyingCenter).parent;
const unitOf = (buyingCenter: string) => BUYING_CENTERS.find(({ key }) => key === buyingCenter)!;
const hasParts = ({ buyingCenter, solution }: CellFacts) =>
  isDivision(buyingCenter) && CELLS.some((other) => other.solution === solution && isBelow(other.buyingCenter, buyingCenter));
const isBelow = (buyingCenter: string, above: string): boolean => {
  const { parent } = unitOf(buyingCenter);
  return parent === above || (parent !== undefined && isBelow(parent, above));
};

const CHANCE: Readonly<Record<CellState, number>> = {
  Unknown: 20,
  'No Fit': 0,
  'In-House': 15,
  Competitor: 20,
  'White Space': 30,
  Potential: 45,
  'Open Opportunity': 60,
  Ours: 90,
  'At Risk': 50,
  Lost: 10,
};
const URGENCY_WORDS: readonly Urgency[] = ['Low', 'Medium', 'High', 'Critical'];
const ALTERNATIVE_WORDS: readonly Alternatives[] = ['None', 'Weak', 'Comparable', 'Strong'];
const SOURCES = ['Interview', 'Workshop notes', 'Service reports', 'Tender documents', 'Call with the owner'];
const at = <T>(list: readonly T[], share: number): T => list[Math.min(list.length - 1, Math.floor(share * list.length))]!;

/** The cell as the domain sees it; references are names here, which is all the scoring needs. */
function domainCell(facts: CellFacts, calendar: Calendar): WhiteSpaceCell {
  const { problem, sponsor, valueMetric, owner, confirmedDaysAgo, competitorBeforeDaysAgo, ...written } = detailsOf(facts);
  return {
    ...usualCell(facts, calendar),
    ...(problem === undefined ? {} : { problemId: problem }),
    ...(sponsor === undefined ? {} : { sponsorId: sponsor }),
    ...(valueMetric ? { valueMetricId: valueMetric } : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(confirmedDaysAgo === undefined ? {} : { confirmedOn: confirmedDaysAgo === null ? null : calendar.day(-confirmedDaysAgo) }),
    ...(competitorBeforeDaysAgo ? { competitorRevenueBeforeOn: calendar.day(-competitorBeforeDaysAgo) } : {}),
    ...written,
  };
}

const detailsOf = ({ buyingCenter, solution }: CellFacts): CellDetails => CELL_DETAILS[`${buyingCenter}/${solution}`] ?? {};

/** What is written on a cell nobody has looked at closely; steady, so that every load makes the same customer. */
function usualCell(cell: CellFacts, calendar: Calendar): WhiteSpaceCell {
  const { buyingCenter, solution, state } = cell;
  const seed = `${buyingCenter}/${solution}`;
  const entry = SOLUTIONS.find(({ key }) => key === solution)!;
  const facts = unitOf(buyingCenter);
  const isLookedAt = state !== 'Unknown' && state !== 'No Fit' && !hasParts(cell);
  if (!isLookedAt) return { id: cellRef(buyingCenter, solution), buyingCenterId: buyingCenter, solutionId: solution, state };
  const size = 0.6 + Math.min(1.6, (facts.money[0] ?? 900) / 2_600);
  const potential = Math.round((entry.price * size * (0.3 + steady(seed) * 0.4)) / 5_000) * 5_000;
  const problem =
    INSIGHTS.find((insight) => insight.buyingCenter === buyingCenter && insight.helpedBy.includes(solution)) ??
    INSIGHTS.find((insight) => insight.helpedBy.includes(solution));
  const hasProblem =
    problem !== undefined &&
    (problem.buyingCenter === buyingCenter ||
      steady(`${seed} problem`) < (state === 'Potential' || state === 'Open Opportunity' ? 0.6 : 0.1));
  const sponsor = STAKEHOLDERS.find(
    ({ buyingCenter: home, judgement }) => home === buyingCenter && judgement !== null && ['Supporter', 'Advocate'].includes(judgement[1]),
  );
  const isKnown = (what: string, share: number) => steady(`${seed} ${what}`) < share;
  return {
    id: cellRef(buyingCenter, solution),
    buyingCenterId: buyingCenter,
    solutionId: solution,
    state,
    potentialAnnualRevenue: isInUse({ state }) ? null : potential,
    margin: entry.margin,
    chanceToWin: isKnown('chance', 0.8) ? CHANCE[state] + Math.round(steady(`${seed} c`) * 16) - 8 : null,
    strategicFit: isKnown('fit', 0.85) ? 2 + Math.round(steady(`${seed} f`) * 3) : null,
    costToServe: isKnown('cost', 0.5) ? Math.round((potential * 0.12) / 1_000) * 1_000 : null,
    effectOnExistingRevenue: isKnown('effect', 0.4) ? Math.round((steady(`${seed} e`) * 160_000 - 60_000) / 5_000) * 5_000 : null,
    problemId: hasProblem ? problem.key : null,
    customerValue:
      hasProblem && isKnown('value', 0.75) ? Math.round((potential * (1.4 + steady(`${seed} v`) * 4)) / 10_000) * 10_000 : null,
    urgency: hasProblem ? at(URGENCY_WORDS, steady(`${seed} u`)) : null,
    sponsorId: sponsor && (hasProblem || isKnown('sponsor', 0.05)) ? sponsor.key : null,
    alternatives: hasProblem && isKnown('alternatives', 0.7) ? at(ALTERNATIVE_WORDS, steady(`${seed} a`)) : null,
    competitor: state === 'Competitor' || state === 'Lost' ? (facts.competitor ?? 'Kestrel Industrial') : null,
    ourRevenue: isInUse({ state }) ? potential : null,
    wallet: Math.round((potential * (1.1 + steady(`${seed} w`))) / 5_000) * 5_000,
    ownerId: isInUse({ state }) || state === 'Open Opportunity' ? 'user:mara' : null,
    confidence: hasProblem ? (isKnown('sure', 0.6) ? 'High' : 'Medium') : 'Low',
    confirmedOn:
      hasProblem || isInUse({ state }) || isKnown('confirmed', 0.4) ? calendar.day(-Math.round(steady(`${seed} age`) * 140)) : null,
  };
}

export function cellRecords(calendar: Calendar): readonly SampleRecord[] {
  const cells = CELLS.map((facts) => domainCell(facts, calendar));
  return cells.map((cell, index) => {
    const { buyingCenter, solution, state } = CELLS[index]!;
    const problem = INSIGHTS.find(({ key }) => key === cell.problemId);
    const sponsor = STAKEHOLDERS.find(({ key }) => key === cell.sponsorId);
    const evidence = {
      problemImportance: problem?.importance,
      sponsorAttitude: sponsor?.judgement?.[1],
      sponsorPower: sponsor?.judgement?.[0],
    };
    const score = scoreCell(cell, evidence, DEFAULT_POLICY, calendar.day(0));
    const hasOpportunity = ['Open Opportunity', 'Ours', 'At Risk', 'Lost'].includes(state);
    const answers = cell.upSellAnswers ?? {};
    return {
      ref: cell.id,
      object: 'White_Space_Cell__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Key__c: `${KEY}/${buyingCenter}/${solution}`,
        Buying_Center__c: ref(buyingCenterRef(buyingCenter)),
        Solution__c: ref(solutionRef(solution)),
        State__c: state,
        Potential_Annual_Revenue__c: cell.potentialAnnualRevenue,
        Margin__c: cell.margin,
        Chance_To_Win__c: cell.chanceToWin,
        Strategic_Fit__c: cell.strategicFit,
        Cost_To_Serve__c: cell.costToServe,
        Effect_On_Existing_Revenue__c: cell.effectOnExistingRevenue,
        Problem__c: cell.problemId ? ref(insightRef(cell.problemId)) : null,
        Customer_Value__c: cell.customerValue,
        Urgency__c: cell.urgency,
        Sponsor__c: cell.sponsorId ? ref(stakeholderRef(cell.sponsorId)) : null,
        Alternatives__c: cell.alternatives,
        Competitor__c: cell.competitor,
        Competitor_Revenue__c: cell.competitorRevenue,
        Competitor_Revenue_Before__c: cell.competitorRevenueBefore,
        Competitor_Revenue_Before_On__c: cell.competitorRevenueBeforeOn,
        State_Override__c: cell.stateOverride,
        Override_Reason__c: cell.overrideReason,
        Cell_Owner__c: cell.ownerId ? ref(cell.ownerId) : null,
        Value_Metric__c: cell.valueMetricId ? ref(metricRef(cell.valueMetricId)) : null,
        Notes__c: [cell.notes, outcomeNote(`${buyingCenter}/${solution}`, calendar)].filter(Boolean).join('\n\n') || null,
        Wallet__c: cell.wallet,
        Our_Revenue__c: cell.ourRevenue,
        Value_To_You__c: score.toYou.value,
        Value_To_Customer__c: score.toCustomer.value,
        Quadrant__c: score.quadrant,
        Mutual_Value__c: score.mutualValue.isPassed,
        Play__c: readPlay(cell, cells).play,
        Scored_On__c: calendar.moment(0, -3),
        Opportunity__c: hasOpportunity ? ref(opportunityRef(`${buyingCenter}/${solution}`)) : null,
        Evidence__c: cell.evidence === undefined ? evidenceFor(cell, state, problem?.name, sponsor?.position) : cell.evidence,
        Source__c: cell.source === undefined ? (state === 'Unknown' ? null : at(SOURCES, steady(`${cell.id} source`))) : cell.source,
        Confidence__c: state === 'Unknown' || state === 'No Fit' ? null : cell.confidence,
        Confirmed_On__c: cell.confirmedOn,
        Confirmed_By__c: cell.confirmedOn ? ref('user:mara') : null,
        Advantages__c: cell.advantages?.join(';') ?? (isInUse({ state }) ? 'Known to Them;Agreement in Place' : null),
        Known_For_Old_Only__c: answers.knownForOldOnly,
        Problem_For_New__c: answers.problemForNew,
        Alternatives_They_Have__c: answers.alternativesTheyHave,
        Deciders_This_Time__c: answers.decidersThisTime,
        Competitors_This_Time__c: answers.competitorsThisTime,
        Effect_On_Present_Business__c: answers.effectOnPresentBusiness,
        View_Of_Total_Spend__c: answers.viewOfTotalSpend,
      },
    };
  });
}

function evidenceFor(cell: WhiteSpaceCell, state: CellState, problem: string | undefined, sponsor: string | undefined): string | null {
  const source = at(SOURCES, steady(`${cell.id} source`));
  if (problem) return `“${problem}.” ${source}, with ${sponsor ? `the ${sponsor}` : 'the owner of the problem'}.`;
  switch (state) {
    case 'Ours':
    case 'At Risk':
      return `In use under the frame agreement; usage seen in the service reports.`;
    case 'Competitor':
    case 'Lost':
      return `${cell.competitor} was named in the last tender.`;
    case 'In-House':
      return 'They built their own and keep two people on it.';
    case 'No Fit':
      return 'Nothing of this kind is done in this unit; agreed with them and closed.';
    case 'Unknown':
      return null;
    default:
      return `${source}: they do this by hand today and nobody of theirs has named it a problem yet.`;
  }
}
