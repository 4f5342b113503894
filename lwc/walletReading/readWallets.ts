import { groupBy } from 'c/groupBy';
import type { BuyingCenter, Maybe, RecordId, WhiteSpaceCell } from 'c/planModel';
import { squareAt, type MatrixReading } from 'c/matrixReading';
import { competitorKey, readWallet, type WalletReading } from 'c/wallet';
import type { MatrixRollup } from 'c/whiteSpaceRollup';
import { positionIn, sumCompetitors, type CompetitorSums } from './competitorSums.ts';

/** An amount of a branch and where it comes from. */
export interface BranchAmount {
  readonly value: number | null;
  /** A person stated it for the branch itself; its cells add up to it; the buying centers below do; nothing is known. */
  readonly origin: 'stated' | 'cells' | 'below' | 'nothing';
  /** Something that should be in the sum has no amount: the true one may be higher. */
  readonly isPartial: boolean;
  /** Amounts left out because another one has some of the same money in it. */
  readonly crossings: number;
  /** What the parts below a stated amount add up to; null where nothing is known of them. */
  readonly parts: number | null;
}

/** The wallet of a buying center with all below it, of one of its solutions, or of the account. */
export interface BranchWallet {
  readonly market: BranchAmount;
  readonly ours: BranchAmount;
  readonly reading: WalletReading;
  /** ISO codes in the branch, where records say which; more than one cannot be added up, so sums are then unknown. */
  readonly currencies: readonly string[];
}

/** Every wallet of an account. */
export interface Wallets {
  readonly total: BranchWallet;
  readonly ofBuyingCenters: Readonly<Record<RecordId, BranchWallet>>;
  readonly competitorSums: CompetitorSums;
  /** Everybody who is named anywhere, largest revenue first, then by name. */
  readonly competitors: readonly string[];
}

type Measured = 'wallet' | 'ourRevenue';

/** Where in the roll-up the cells of a branch add up. */
interface Rolled {
  readonly rollup: MatrixRollup;
  readonly position: number;
}

interface Branch {
  readonly market: BranchAmount;
  readonly ours: BranchAmount;
  /** Names by their key. */
  readonly names: ReadonlyMap<string, string>;
  readonly currencies: ReadonlySet<string>;
}

/**
 * Market, our part and every competitor's part of each branch of buying centers. A number stated for a buying center covers everything below it. Where
 * nobody stated one, the cells add up (`c/whiteSpaceRollup`); but as soon as a buying center below states its own, the buying centers below do, and
 * the cells of the branch's own top are left out, because some of their money is in those numbers too.
 */
export function readWallets(reading: MatrixReading): Wallets {
  const { facts, rows, columns, rollup } = reading;
  const byId = new Map(facts.buyingCenters.map((buyingCenter) => [buyingCenter.id, buyingCenter]));
  const cellsOf = groupBy(facts.cells, ({ buyingCenterId }) => buyingCenterId);
  const competitorSums = sumCompetitors(cellsThatCount(reading), rows, columns);
  const at = (id: RecordId | null) => ({ rollup, position: positionIn(rows, columns, id, null) });
  const branches = new Map<RecordId, Branch>();
  const childrenOf: Branch[][] = rows.ids.map(() => []);
  const tops: Branch[] = [];
  // A branch follows its top, so from the end every branch below is known already.
  for (let position = rows.ids.length - 1; position >= 0; position--) {
    const id = rows.ids[position]!;
    const branch = branchOf(byId.get(id)!, cellsOf.get(id) ?? [], childrenOf[position]!, at(id));
    branches.set(id, branch);
    (childrenOf[rows.parents[position]!] ?? tops).push(branch);
  }
  const whole = branchOf(null, [], tops, at(null));
  const total = walletOf(whole, competitorSums[at(null).position]);
  return {
    total,
    ofBuyingCenters: Object.fromEntries([...branches].map(([id, branch]) => [id, walletOf(branch, competitorSums[at(id).position])])),
    competitorSums,
    competitors: total.reading.competitors.flatMap(({ name }) => name ?? []),
  };
}

/** The wallet of one square: its own numbers, else what lies below it on both sides. */
export function walletOfSquare(reading: MatrixReading, wallets: Wallets, buyingCenterId: RecordId, solutionId: RecordId): BranchWallet {
  const cell = squareAt(reading, buyingCenterId, solutionId)?.cell;
  const { rollup, rows, columns } = reading;
  const rolled = { rollup, position: positionIn(rows, columns, buyingCenterId, solutionId) };
  const branch: Branch = {
    market: amountOf(cell?.wallet, rolled, 'wallet', [], true),
    ours: amountOf(cell?.ourRevenue, rolled, 'ourRevenue', [], true),
    names: namesOf([cell?.competitor]),
    currencies: new Set(cell?.currency ? [cell.currency] : []),
  };
  return walletOf(branch, wallets.competitorSums[rolled.position]);
}

function branchOf(
  buyingCenter: BuyingCenter | null,
  cells: readonly WhiteSpaceCell[],
  children: readonly Branch[],
  rolled: Rolled,
): Branch {
  const currencies = new Set([buyingCenter?.currency, ...cells.map(({ currency }) => currency)].flatMap((code) => code ?? []));
  for (const child of children) for (const code of child.currencies) currencies.add(code);
  const canAdd = currencies.size <= 1;
  const names = new Map([
    ...children.flatMap((child) => [...child.names]),
    ...namesOf(cells.map(({ competitor }) => competitor)),
    ...namesOf([buyingCenter?.mainCompetitor]),
  ]);
  return {
    market: amountOf(
      buyingCenter?.wallet,
      rolled,
      'wallet',
      children.map(({ market }) => market),
      canAdd,
    ),
    ours: amountOf(
      buyingCenter?.ourRevenue,
      rolled,
      'ourRevenue',
      children.map(({ ours }) => ours),
      canAdd,
    ),
    names,
    currencies,
  };
}

function amountOf(
  stated: Maybe<number>,
  rolled: Rolled,
  measure: Measured,
  children: readonly BranchAmount[],
  canAdd: boolean,
): BranchAmount {
  const sum = canAdd ? summed(rolled, measure, children) : NOTHING;
  return isNumber(stated) ? { value: stated, origin: 'stated', isPartial: false, crossings: 0, parts: sum.value } : sum;
}

function summed(rolled: Rolled, measure: Measured, children: readonly BranchAmount[]): BranchAmount {
  const { sums, amounts, missing, crossings } = rolled.rollup.money[measure];
  const { position } = rolled;
  if (!children.some(({ origin }) => origin === 'stated' || origin === 'below')) {
    if (amounts[position] === 0) return NOTHING;
    return { value: sums[position]!, origin: 'cells', isPartial: missing[position]! > 0, crossings: crossings[position]!, parts: null };
  }
  const known = children.filter(({ value }) => value !== null);
  const below = known.reduce((all, { value }) => all + value!, 0);
  const isPartial = known.length < children.length || children.some((child) => child.isPartial);
  return { value: below, origin: 'below', isPartial, crossings: known.reduce((all, child) => all + child.crossings, 0), parts: null };
}

function walletOf({ market, ours, names, currencies }: Branch, sums: CompetitorSums[number] = []): BranchWallet {
  const named = [...names.values()].map((name) => ({ name, revenue: null }));
  return {
    market,
    ours,
    reading: readWallet({ market: market.value, ours: ours.value, competitors: [...(currencies.size <= 1 ? sums : []), ...named] }),
    currencies: [...currencies].sort(),
  };
}

const NOTHING: BranchAmount = { value: null, origin: 'nothing', isPartial: false, crossings: 0, parts: null };

/** Of a square recorded twice the cell that is read. */
function cellsThatCount({ facts, rollup }: MatrixReading): readonly WhiteSpaceCell[] {
  const silent = new Set(rollup.duplicateIds);
  return facts.cells.filter(({ id }) => !silent.has(id));
}

function namesOf(names: readonly Maybe<string>[]): ReadonlyMap<string, string> {
  return new Map(names.flatMap((name) => (name?.trim() ? [[competitorKey(name), name.trim()] as const] : [])));
}

const isNumber = (value: Maybe<number>): value is number => typeof value === 'number' && Number.isFinite(value);
