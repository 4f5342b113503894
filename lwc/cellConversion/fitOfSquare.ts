import { arrangeTree, type RecordId, type SalesOpportunity, type Solution } from 'c/planModel';
import type { MatrixReading } from 'c/matrixReading';
import { nameMatcher, type NameMatcher } from './nameMatch.ts';

/** Why an opportunity may belong to a square. `values` are names, numbers or ids. */
export interface FitReason {
  readonly code: (typeof FIT_REASON_CODES)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

export const FIT_REASON_CODES = [
  'subsidiaryAccount',
  'withinSubsidiary',
  'sponsor',
  'people',
  'buyingCenterName',
  'onlyBuyingCenter',
  'product',
  'family',
  'solutionName',
  'amount',
  'waiting',
] as const;

/** What each reason is worth. The row and the column can earn up to 50 each; what the cell itself says comes on top, within 100. */
const POINTS: Readonly<Record<FitReason['code'], number>> = {
  subsidiaryAccount: 40,
  withinSubsidiary: 25,
  sponsor: 40,
  people: 35,
  buyingCenterName: 30,
  onlyBuyingCenter: 15,
  product: 50,
  family: 30,
  solutionName: 35,
  amount: 5,
  waiting: 5,
};
const MOST_OF_ONE_SIDE = 50;
/** A name counts as found from this share on. */
const NAME_FOUND = 0.6;
/** Amounts this close (share of the larger) count as the same. */
const SAME_AMOUNT = 0.1;

/** One row or column with the points it earns and why. */
export interface SideFit {
  readonly id: RecordId;
  readonly points: number;
  readonly reasons: readonly FitReason[];
}

/** What fits are found with; made once for many opportunities. */
export interface FitIndex {
  readonly reading: MatrixReading;
  readonly isOnlyRow: boolean;
  /** The buying center with a subsidiary's account in whose branch each one stands, itself included. */
  readonly subsidiaryAbove: ReadonlyMap<RecordId, RecordId>;
  readonly solutions: ReadonlyMap<RecordId, Solution>;
  readonly buyingCenterNames: NameMatcher;
  readonly solutionNames: NameMatcher;
  readonly contactsOf: ReadonlyMap<RecordId, ReadonlySet<RecordId>>;
  readonly subsidiaryOf: ReadonlyMap<RecordId, RecordId>;
  readonly subsidiaryAccounts: ReadonlySet<RecordId>;
}

export function fitIndex(reading: MatrixReading): FitIndex {
  const { buyingCenters, solutions, stakeholders } = reading.facts;
  const contactsOf = new Map<RecordId, Set<RecordId>>();
  for (const { buyingCenterId, contactId } of stakeholders) {
    if (buyingCenterId && contactId) contactsOf.set(buyingCenterId, (contactsOf.get(buyingCenterId) ?? new Set()).add(contactId));
  }
  const subsidiaryOf = new Map(
    buyingCenters.flatMap(({ id, subsidiaryAccountId }) => (subsidiaryAccountId ? [[id, subsidiaryAccountId] as const] : [])),
  );
  const rows = arrangeTree(buyingCenters);
  const subsidiaryAbove = new Map<RecordId, RecordId>();
  // Parents come before their children.
  for (const [position, id] of rows.ids.entries()) {
    const above = subsidiaryOf.has(id) ? id : subsidiaryAbove.get(rows.ids[rows.parents[position]!] ?? '');
    if (above) subsidiaryAbove.set(id, above);
  }
  return {
    reading,
    isOnlyRow: rows.ids.length === 1,
    subsidiaryAbove,
    solutions: new Map(solutions.map((solution) => [solution.id, solution])),
    buyingCenterNames: nameMatcher(buyingCenters),
    solutionNames: nameMatcher(solutions),
    contactsOf,
    subsidiaryOf,
    subsidiaryAccounts: new Set(subsidiaryOf.values()),
  };
}

/** How well a buying center fits; null where another subsidiary's account speaks against it and nobody there is on the opportunity. */
export function fitOfRow(index: FitIndex, opportunity: SalesOpportunity, id: RecordId): SideFit | null {
  const { subsidiaryAbove, contactsOf, subsidiaryOf, subsidiaryAccounts, buyingCenterNames, isOnlyRow } = index;
  const subsidiary = subsidiaryAbove.get(id);
  const people = (opportunity.contactIds ?? []).filter((contact) => contactsOf.get(id)?.has(contact)).length;
  const account = subsidiary ? subsidiaryOf.get(subsidiary) : undefined;
  const isOfAccount = Boolean(account && account === opportunity.accountId);
  const isOfAnother = Boolean(opportunity.accountId && subsidiaryAccounts.has(opportunity.accountId)) && !isOfAccount;
  if (account && isOfAnother && people === 0) return null;
  const similarity = buyingCenterNames(id, opportunity.name ?? '');
  const values = { name: opportunity.accountName ?? '' };
  return side(id, [
    ...(isOfAccount ? [reason(subsidiary === id ? 'subsidiaryAccount' : 'withinSubsidiary', values)] : []),
    ...(people > 0 ? [reason('people', { people })] : []),
    ...(similarity >= NAME_FOUND ? [reason('buyingCenterName', { share: Math.round(100 * similarity) })] : []),
    ...(isOnlyRow ? [reason('onlyBuyingCenter')] : []),
  ]);
}

/** How well a solution fits: the very product, its family, its name. */
export function fitOfColumn({ solutions, solutionNames }: FitIndex, opportunity: SalesOpportunity, id: RecordId): SideFit | null {
  const solution = solutions.get(id);
  if (!solution) return null;
  const lines = opportunity.lines ?? [];
  const isProduct = lines.some(({ productId }) => productId && productId === solution.productId);
  const family = normal(solution.productFamily);
  const isFamily = !isProduct && family !== '' && lines.some(({ productFamily }) => normal(productFamily) === family);
  const similarity = solutionNames(id, opportunity.name ?? '');
  return side(id, [
    ...(isProduct ? [reason('product')] : []),
    ...(isFamily ? [reason('family', { family: solution.productFamily! })] : []),
    ...(similarity >= NAME_FOUND ? [reason('solutionName', { share: Math.round(100 * similarity) })] : []),
  ]);
}

/** What the cell itself adds: its sponsor is on the opportunity, its potential is the amount, it waits to be won. */
export function fitOfCell(
  { reading }: FitIndex,
  opportunity: SalesOpportunity,
  buyingCenterId: RecordId,
  solutionId: RecordId,
): readonly FitReason[] {
  const square = reading.squares[reading.squareIndex[`${buyingCenterId}×${solutionId}`] ?? -1];
  if (!square?.isRecorded) return [];
  const { cell, state } = square;
  const sponsor = reading.facts.stakeholders.find(({ id }) => id === cell.sponsorId)?.contactId;
  const isWaiting = !opportunity.isClosed && (state === 'White Space' || state === 'Potential');
  return [
    ...(sponsor && opportunity.contactIds?.includes(sponsor) ? [reason('sponsor')] : []),
    ...(isSameAmount(opportunity.amount, cell.potentialAnnualRevenue) ? [reason('amount')] : []),
    ...(isWaiting ? [reason('waiting')] : []),
  ];
}

/** 0–100. */
export function pointsOf(row: SideFit, column: SideFit, ofCell: readonly FitReason[]): number {
  return Math.min(100, row.points + column.points + ofCell.reduce((sum, { code }) => sum + POINTS[code], 0));
}

function side(id: RecordId, reasons: readonly FitReason[]): SideFit {
  return {
    id,
    points: Math.min(
      MOST_OF_ONE_SIDE,
      reasons.reduce((sum, { code }) => sum + POINTS[code], 0),
    ),
    reasons,
  };
}

function reason(code: FitReason['code'], values: FitReason['values'] = {}): FitReason {
  return { code, values };
}

function isSameAmount(a: number | null | undefined, b: number | null | undefined): boolean {
  if (!a || !b || a < 0 || b < 0) return false;
  return Math.abs(a - b) <= SAME_AMOUNT * Math.max(a, b);
}

function normal(family: string | null | undefined): string {
  return family?.trim().toLowerCase() ?? '';
}
