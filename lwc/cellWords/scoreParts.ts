import NAMED from '@salesforce/label/c.CellWords_Named';
import OF_FIVE from '@salesforce/label/c.CellWords_OfFive';
import PART_ALTERNATIVES from '@salesforce/label/c.CellWords_PartAlternatives';
import PART_CHANCE_TO_WIN from '@salesforce/label/c.CellWords_PartChanceToWin';
import PART_COST_TO_SERVE from '@salesforce/label/c.CellWords_PartCostToServe';
import PART_CUSTOMER_VALUE from '@salesforce/label/c.CellWords_PartCustomerValue';
import PART_EARNED from '@salesforce/label/c.CellWords_PartEarned';
import PART_EFFECT_ON_EXISTING from '@salesforce/label/c.CellWords_PartEffectOnExisting';
import PART_MARGIN from '@salesforce/label/c.CellWords_PartMargin';
import PART_MISSING from '@salesforce/label/c.CellWords_PartMissing';
import PART_POTENTIAL_REVENUE from '@salesforce/label/c.CellWords_PartPotentialRevenue';
import PART_PROBLEM from '@salesforce/label/c.CellWords_PartProblem';
import PART_SPONSOR from '@salesforce/label/c.CellWords_PartSponsor';
import PART_STRATEGIC_FIT from '@salesforce/label/c.CellWords_PartStrategicFit';
import PART_URGENCY from '@salesforce/label/c.CellWords_PartUrgency';
import { fillIn } from 'c/fillIn';
import type { PlanningPolicy, ValueToCustomerWeights, ValueToYouWeights } from 'c/planModel';
import { formatMoney, formatPercent } from 'c/userFormat';
import type { ScorePart } from 'c/whiteSpace';
import { listOf } from './names.ts';

/** The parts of both axes. */
export type PartCode = keyof ValueToYouWeights | keyof ValueToCustomerWeights;

const NAMES: Readonly<Record<PartCode, string>> = {
  potentialRevenue: PART_POTENTIAL_REVENUE,
  margin: PART_MARGIN,
  chanceToWin: PART_CHANCE_TO_WIN,
  strategicFit: PART_STRATEGIC_FIT,
  costToServe: PART_COST_TO_SERVE,
  effectOnExisting: PART_EFFECT_ON_EXISTING,
  problem: PART_PROBLEM,
  customerValue: PART_CUSTOMER_VALUE,
  urgency: PART_URGENCY,
  sponsor: PART_SPONSOR,
  alternatives: PART_ALTERNATIVES,
};

type Evidence = ScorePart['evidence'];
const asMoney = (evidence: Evidence) => formatMoney(Number(evidence));
const asPercent = (evidence: Evidence) => formatPercent(Number(evidence));
const asWord = (evidence: Evidence) => (evidence === 'named' ? NAMED : String(evidence));

const WRITTEN: Readonly<Record<PartCode, (evidence: Evidence) => string>> = {
  potentialRevenue: asMoney,
  margin: asPercent,
  chanceToWin: asPercent,
  strategicFit: (evidence) => fillIn(OF_FIVE, evidence),
  costToServe: asMoney,
  effectOnExisting: asMoney,
  problem: asWord,
  customerValue: asMoney,
  urgency: asWord,
  sponsor: asWord,
  alternatives: asWord,
};

/** `Potential revenue`. A part of a policy that this version does not know is called by its code. */
export function partName(code: string): string {
  return NAMES[code as PartCode] ?? code;
}

/** What the points were given for, as the user writes it: `€480,000`, `35%`, `4 of 5`, `High`. */
export function partEvidence({ code, evidence }: Pick<ScorePart, 'code' | 'evidence'>): string {
  return WRITTEN[code as PartCode]?.(evidence) ?? String(evidence);
}

/** `Potential revenue €480,000 → 48 of 100, weight 30`. */
export function partWords(part: ScorePart): string {
  return fillIn(PART_EARNED, partName(part.code), partEvidence(part), Math.round(part.points), part.weight);
}

/** `Margin, weight 15`: evidence nobody has found yet. Of a part without a weight just its name. */
export function missingWords(code: string, policy: PlanningPolicy): string {
  const weights: Readonly<Record<string, number>> = { ...policy.valueToYouWeights, ...policy.valueToCustomerWeights };
  const weight = weights[code];
  return weight === undefined ? partName(code) : fillIn(PART_MISSING, partName(code), weight);
}

/** `Margin, Urgency and Sponsor`. */
export function partNames(codes: readonly string[], most?: number): string {
  return listOf(codes.map(partName), most);
}
