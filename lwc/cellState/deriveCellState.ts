import {
  addDays,
  type CellState,
  type InstalledAsset,
  type IsoDate,
  type Maybe,
  type SalesContract,
  type SalesOpportunity,
  type WhiteSpaceCell,
} from 'c/planModel';
import type { StateReason, StateReasonCode } from './stateReason.ts';

/** The sales records that speak of one square of the matrix. */
export interface CellFacts {
  readonly assets: readonly InstalledAsset[];
  readonly contracts: readonly SalesContract[];
  readonly opportunities: readonly SalesOpportunity[];
}

/** What a person said of the square. */
export type StatedCell = Partial<
  Pick<
    WhiteSpaceCell,
    'state' | 'stateOverride' | 'overrideReason' | 'opportunityId' | 'competitor' | 'potentialAnnualRevenue' | 'confirmedOn'
  >
>;

export interface StateRules {
  readonly today: IsoDate;
  /** What ends within so many days, with nobody at work on it, is at risk. */
  readonly renewalLeadDays: number;
}

export type DecidedBy = 'override' | 'records' | 'person' | 'nothing';

export interface StateReading {
  /** The state that counts. */
  readonly state: CellState;
  /** What it would be without the override. */
  readonly derived: CellState;
  readonly decidedBy: DecidedBy;
  /** What decided comes first; what speaks beside it follows. Never empty. */
  readonly reasons: readonly StateReason[];
}

/** States that only sales records give; all others are a person's to say. */
export const DERIVED_STATES: readonly CellState[] = ['Ours', 'At Risk', 'Open Opportunity', 'Lost'];

/** What is in use, with the day the use began: later losses put it at risk. */
export interface DatedLine {
  readonly since: Maybe<IsoDate>;
  readonly reason: StateReason;
}

/**
 * The state of one square. Precedence, highest first:
 * 1. a person's override;
 * 2. At Risk: in use, nobody at work on it, and a loss since the use began or an end within the lead time;
 * 3. Ours: an asset in use, a contract in force, or a won opportunity whose contract (if any) has not ended;
 * 4. Open Opportunity;
 * 5. what a person recorded and confirmed after the latest loss;
 * 6. Lost: a lost opportunity, or a use or contract that ended;
 * 7. Competitor: a competitor's asset in use;
 * 8. the stored state while the linked opportunity is not visible to this reader;
 * 9. what a person recorded; 10. a named competitor, then a potential; 11. White Space where the square is recorded, 12. else Unknown.
 */
export function deriveCellState(cell: StatedCell | null, facts: CellFacts, rules: StateRules): StateReading {
  const without = derive(cell, facts, rules);
  const override = cell?.stateOverride;
  if (!override) return without;
  const reasons: StateReason[] = [reason('overridden', { reason: cell.overrideReason ?? null, derived: without.derived })];
  if (!cell.overrideReason?.trim()) reasons.push(reason('overrideWithoutReason'));
  if (override === without.derived) reasons.push(reason('overrideAgrees'));
  else if (without.decidedBy === 'records' && isNewer(latestOf(facts, rules.today), cell.confirmedOn)) {
    reasons.push({
      ...without.reasons[0]!,
      code: 'overrideContradictedSince',
      values: { derived: without.derived, since: latestOf(facts, rules.today) },
    });
  }
  return { state: override, derived: without.derived, decidedBy: 'override', reasons: [...reasons, ...without.reasons] };
}

function derive(cell: StatedCell | null, facts: CellFacts, rules: StateRules): StateReading {
  // Most squares of a large matrix: nothing has to be looked through.
  if (facts.assets.length + facts.contracts.length + facts.opportunities.length === 0) {
    return withoutRecords(cell, personsWord(cell), facts);
  }
  const inUse = usesOf(facts, rules.today);
  const open = facts.opportunities.filter(({ isClosed }) => !isClosed).map((one) => ofOpportunity('openOpportunity', one));
  if (inUse.length > 0) {
    const risks = open.length > 0 ? [] : risksOf(inUse, facts, rules);
    const uses = inUse.map((use) => use.reason);
    return risks.length > 0 ? read('At Risk', 'records', [...risks, ...uses]) : read('Ours', 'records', [...uses, ...open]);
  }
  if (open.length > 0) return read('Open Opportunity', 'records', open);
  const losses = lossesOf(facts, rules.today);
  const competing = facts.assets
    .filter((asset) => asset.isCompetitorProduct && isUsed(asset, rules.today))
    .map((asset) => ofAsset('competitorAsset', asset));
  const word = personsWord(cell);
  const lostOn = losses[0]?.since;
  if (losses.length > 0 && word && lostOn && isNewer(cell?.confirmedOn, lostOn)) {
    return read(word, 'person', [reason('confirmedSinceLoss', { confirmedOn: cell!.confirmedOn! }), ...losses.map((loss) => loss.reason)]);
  }
  if (losses.length > 0) return read('Lost', 'records', [...losses.map((loss) => loss.reason), ...competing]);
  if (competing.length > 0) return read('Competitor', 'records', competing);
  return withoutRecords(cell, word, facts);
}

/** Nothing in the sales records speaks: what people wrote is all there is. */
function withoutRecords(cell: StatedCell | null, word: CellState | null, facts: CellFacts): StateReading {
  if (!cell) return read('Unknown', 'nothing', [reason('nothingKnown')]);
  const isUnsupported = Boolean(cell.state && DERIVED_STATES.includes(cell.state));
  // Not deleted, which would have cleared the link: shared away from this reader. What others see must not change because of him.
  if (isUnsupported && cell.opportunityId && !facts.opportunities.some(({ id }) => id === cell.opportunityId)) {
    return read(cell.state!, 'records', [
      { code: 'linkedOpportunityNotVisible', object: 'Opportunity', recordId: cell.opportunityId, values: {} },
    ]);
  }
  const beside = isUnsupported ? [reason('storedStateUnsupported', { state: cell.state! })] : [];
  if (word) return read(word, 'person', [reason('recordedByPerson', { state: word }), ...beside]);
  if (cell.competitor?.trim()) return read('Competitor', 'person', [reason('competitorNamed', { competitor: cell.competitor }), ...beside]);
  if ((cell.potentialAnnualRevenue ?? 0) > 0) {
    return read('Potential', 'person', [reason('potentialEstimated', { amount: cell.potentialAnnualRevenue! }), ...beside]);
  }
  if (isUnsupported) return read('White Space', 'person', [reason('nothingInUse'), ...beside]);
  return read('Unknown', 'nothing', [reason('nothingKnown')]);
}

/** The state a person recorded; Unknown says nothing, and what only records give is not his to say. */
function personsWord(cell: StatedCell | null): CellState | null {
  const state = cell?.state;
  return state && state !== 'Unknown' && !DERIVED_STATES.includes(state) ? state : null;
}

/** What of ours is in use: assets first, then contracts, then wins. */
function usesOf({ assets, contracts, opportunities }: CellFacts, today: IsoDate): readonly DatedLine[] {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const ours = assets.filter((asset) => !asset.isCompetitorProduct);
  return [
    ...ours.filter((asset) => isUsed(asset, today)).map((asset) => ({ since: asset.installedOn, reason: ofAsset('assetInUse', asset) })),
    ...contracts
      .filter((contract) => isInForce(contract, today))
      .map((contract) => ({ since: contract.startsOn, reason: ofContract('contractInForce', contract) })),
    ...opportunities
      .filter(
        (one) =>
          one.isClosed && one.isWon && !(one.contractId && byId.has(one.contractId)) && !ours.some((asset) => tellsOn(asset, one, today)),
      )
      .map((won) => ({ since: won.closesOn, reason: ofOpportunity('wonOpportunity', won) })),
  ];
}

/** An asset that came of the win, or ended after it, tells how the win went on; the win itself then says no more. */
function tellsOn(asset: InstalledAsset, won: SalesOpportunity, today: IsoDate): boolean {
  const isLater = (day: Maybe<IsoDate>) => Boolean(day && won.closesOn && day >= won.closesOn);
  return isLater(asset.installedOn) || (!isUsed(asset, today) && isLater(asset.usageEndsOn));
}

/** A contract or use is at risk by its end only when nothing of its kind goes on beyond. */
function risksOf(inUse: readonly DatedLine[], facts: CellFacts, { today, renewalLeadDays }: StateRules): readonly StateReason[] {
  const leadTime = addDays(today, renewalLeadDays);
  const began = inUse
    .map(({ since }) => since ?? '')
    .sort()
    .at(-1)!;
  const endsSoon = (day: Maybe<IsoDate>) => Boolean(day && day <= leadTime);
  const renewalsLost = facts.opportunities.filter((one) => one.isClosed && !one.isWon && began !== '' && isNewer(one.closesOn, began));
  const inForce = facts.contracts.filter((contract) => isInForce(contract, today));
  const used = facts.assets.filter((asset) => !asset.isCompetitorProduct && isUsed(asset, today));
  return [
    ...renewalsLost.map((lost) => ofOpportunity('renewalLost', lost)),
    ...(inForce.length === 0 ? facts.contracts.filter((contract) => isOver(contract, today)) : []).map((contract) =>
      ofContract('contractEnded', contract),
    ),
    ...(inForce.every(({ endsOn }) => endsSoon(endsOn)) ? inForce : []).map((contract) => ofContract('contractEndsSoon', contract)),
    ...(used.every(({ usageEndsOn }) => endsSoon(usageEndsOn)) ? used : []).map((asset) => ofAsset('useEndsSoon', asset)),
  ];
}

/** Latest first. */
function lossesOf({ assets, contracts, opportunities }: CellFacts, today: IsoDate): readonly DatedLine[] {
  const losses: DatedLine[] = [
    ...opportunities
      .filter((one) => one.isClosed && !one.isWon)
      .map((lost) => ({ since: lost.closesOn, reason: ofOpportunity('lostOpportunity', lost) })),
    ...assets
      .filter((asset) => !asset.isCompetitorProduct && !isUsed(asset, today))
      .map((asset) => ({ since: asset.usageEndsOn, reason: ofAsset('useEnded', asset) })),
    ...contracts
      .filter((contract) => isOver(contract, today))
      .map((contract) => ({ since: contract.endsOn, reason: ofContract('contractEnded', contract) })),
  ];
  return losses.sort((a, b) => compareText(b.since ?? '', a.since ?? '') || compareText(a.reason.recordId!, b.reason.recordId!));
}

/** Standard values of `Asset.Status`; a shipped or purchased one counts as in use, for nobody else will be sold it. */
function isUsed({ status, usageEndsOn }: InstalledAsset, today: IsoDate): boolean {
  return status !== 'Obsolete' && !(usageEndsOn && usageEndsOn < today);
}

/** Signed and not over; one that starts later is sold already. Drafts and contracts in approval say nothing yet. */
function isInForce({ status, endsOn }: SalesContract, today: IsoDate): boolean {
  return status === 'Activated' && !(endsOn && endsOn < today);
}

function isOver({ status, endsOn }: SalesContract, today: IsoDate): boolean {
  return status === 'Expired' || (status === 'Activated' && Boolean(endsOn && endsOn < today));
}

/** The day of the latest thing that already happened. */
function latestOf({ assets, contracts, opportunities }: CellFacts, today: IsoDate): IsoDate | null {
  const days = [
    ...assets.flatMap(({ installedOn, usageEndsOn }) => [installedOn, usageEndsOn]),
    ...contracts.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...opportunities.filter(({ isClosed }) => isClosed).map(({ closesOn }) => closesOn),
  ].filter((day): day is IsoDate => Boolean(day && day <= today));
  return days.sort().at(-1) ?? null;
}

/** ISO days compare as text. Without the first day it is not; without the second it is. */
function isNewer(day: Maybe<IsoDate>, than: Maybe<IsoDate>): boolean {
  return Boolean(day && (!than || day > than));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function read(state: CellState, decidedBy: DecidedBy, reasons: readonly StateReason[]): StateReading {
  return { state, derived: state, decidedBy, reasons };
}

function reason(code: StateReasonCode, values: StateReason['values'] = {}): StateReason {
  return { code, values };
}

function ofAsset(code: StateReasonCode, { id, name, usageEndsOn }: InstalledAsset): StateReason {
  return { code, object: 'Asset', recordId: id, values: { name: name ?? null, endsOn: usageEndsOn ?? null } };
}

function ofContract(code: StateReasonCode, { id, name, endsOn }: SalesContract): StateReason {
  return { code, object: 'Contract', recordId: id, values: { name: name ?? null, endsOn: endsOn ?? null } };
}

function ofOpportunity(code: StateReasonCode, { id, name, closesOn, closeReason, stageName }: SalesOpportunity): StateReason {
  const values = { name: name ?? null, closesOn: closesOn ?? null, stage: stageName ?? null, reason: closeReason ?? null };
  return { code, object: 'Opportunity', recordId: id, values };
}
