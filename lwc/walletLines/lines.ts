import { lazily } from 'c/lazily';
import { keyOfSquare, type MatrixReading } from 'c/matrixReading';
import type { RecordId } from 'c/planModel';
import { competitorKey, walletOfSquare, type BranchWallet, type Wallets } from 'c/walletReading';

/** One line of the view: a buying center, one of its solutions, or the group of its solutions where buying centers are below it as well. */
export interface WalletLine {
  /** The buying center's id, the key of the square, or `groupKey`. */
  readonly key: string;
  /** Of a group: how many solutions are in it. Such a line has a name and nothing else. */
  readonly groupOf: number | null;
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId | null;
  readonly name: string;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  readonly parentKey: string | null;
  /** Read when it is asked for: of thousands of lines only those in sight are. */
  readonly wallet: () => BranchWallet;
}

export const SORTS = ['tree', 'name', 'market', 'ours', 'share', 'competitors', 'rest'] as const;
export type Sort = (typeof SORTS)[number];

/** By the tree of buying centers, or by a number. */
export interface Sorting {
  readonly sort: Sort;
  readonly isDescending: boolean;
}

export interface WalletFilter extends Sorting {
  /** Empty for all. */
  readonly competitor: string;
  readonly openKeys: ReadonlySet<string>;
  readonly hasEverySolution: boolean;
}

export const groupKey = (buyingCenterId: RecordId): string => `${buyingCenterId} solutions`;

/** The lines to show: a buying center's solutions, in a group of their own before the buying centers below it. Siblings are sorted; the tree stays a tree. */
export function walletLines(reading: MatrixReading, wallets: Wallets, filter: WalletFilter): readonly WalletLine[] {
  const { rows, facts } = reading;
  const names = new Map([...facts.buyingCenters, ...facts.solutions].map(({ id, name }) => [id, name]));
  const childrenOf = new Map<number, number[]>();
  rows.parents.forEach((parent, position) => {
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(position);
    else childrenOf.set(parent, [position]);
  });
  const solutionsOf = filter.hasEverySolution ? () => activeSolutions(reading) : recordedSolutions(reading);
  const lines: WalletLine[] = [];

  const draft = (buyingCenterId: RecordId, solutionId: RecordId | null, level: number, parentKey: string | null): WalletLine => ({
    key: solutionId ? keyOfSquare({ buyingCenterId, solutionId }) : buyingCenterId,
    groupOf: null,
    buyingCenterId,
    solutionId,
    name: names.get(solutionId ?? buyingCenterId) ?? '',
    level,
    position: 1,
    siblings: 1,
    hasChildren: false,
    isOpen: false,
    parentKey,
    wallet: solutionId
      ? lazily(() => walletOfSquare(reading, wallets, buyingCenterId, solutionId))
      : () => wallets.ofBuyingCenters[buyingCenterId]!,
  });
  const solutionLines = (buyingCenterId: RecordId, level: number, parentKey: string): readonly WalletLine[] =>
    arranged(
      solutionsOf(buyingCenterId).map((id) => draft(buyingCenterId, id, level, parentKey)),
      filter,
    );
  const place = (siblings: readonly WalletLine[]): void =>
    siblings.forEach((line, index) => {
      const hasChildren = !line.solutionId && (line.groupOf !== null || hasBelow(line));
      const isOpen = hasChildren && filter.openKeys.has(line.key);
      lines.push({ ...line, position: index + 1, siblings: siblings.length, hasChildren, isOpen });
      if (isOpen) place(childrenOfLine(line));
    });
  // Only a filter makes it necessary to look at every line below a closed one.
  const hasBelow = (line: WalletLine): boolean =>
    filter.competitor
      ? childrenOfLine(line).length > 0
      : childrenOf.has(rows.positions[line.buyingCenterId]!) || solutionsOf(line.buyingCenterId).length > 0;
  const centersBelow = (position: number, level: number, parentKey: string | null): readonly WalletLine[] =>
    arranged(
      (childrenOf.get(position) ?? []).map((child) => draft(rows.ids[child]!, null, level, parentKey)),
      filter,
    );
  const childrenOfLine = ({ key, buyingCenterId, groupOf, level }: WalletLine): readonly WalletLine[] => {
    const solutions = solutionLines(buyingCenterId, level + 1, key);
    if (groupOf !== null) return solutions;
    const centers = centersBelow(rows.positions[buyingCenterId]!, level + 1, key);
    if (centers.length === 0 || solutions.length === 0) return [...solutions, ...centers];
    const group = { ...draft(buyingCenterId, null, level + 1, key), key: groupKey(buyingCenterId), groupOf: solutions.length };
    return [group, ...centers];
  };
  place(centersBelow(-1, 1, null));
  return lines;
}

/** Lines that are open to begin with: the first level, so that one sees that there is more. */
export function firstOpen({ rows }: MatrixReading): ReadonlySet<string> {
  return new Set(rows.ids.filter((_, position) => rows.parents[position] === -1 && rows.ends[position]! > position + 1));
}

export function everyKey({ rows }: MatrixReading): ReadonlySet<string> {
  return new Set(rows.ids.flatMap((id) => [id, groupKey(id)]));
}

function arranged(lines: readonly WalletLine[], { competitor, sort, isDescending }: WalletFilter): readonly WalletLine[] {
  const wanted = competitorKey(competitor);
  const kept = wanted
    ? lines.filter(({ wallet }) => wallet().reading.competitors.some(({ name }) => competitorKey(name) === wanted))
    : lines;
  if (sort === 'tree') return kept;
  const direction = isDescending ? -1 : 1;
  if (sort === 'name') return [...kept].sort((a, b) => direction * a.name.localeCompare(b.name));
  return [...kept].sort((a, b) => {
    const [one, other] = [valueOf(a, sort, wanted), valueOf(b, sort, wanted)];
    // What is not known comes last, whichever way round.
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one - other);
  });
}

function valueOf({ wallet }: WalletLine, sort: Exclude<Sort, 'tree' | 'name'>, competitor: string): number | null {
  const { reading } = wallet();
  switch (sort) {
    case 'market':
      return reading.market;
    case 'ours':
      return reading.ours;
    case 'share':
      return reading.ourShare;
    case 'competitors':
      return competitorRevenue(reading.competitors, competitor);
    case 'rest':
      return reading.excess > 0 ? -reading.excess : reading.rest;
  }
}

/** Of all competitors together, or of one; null while none of it is known. */
export function competitorRevenue(competitors: BranchWallet['reading']['competitors'], wanted: string): number | null {
  const counted = competitors.filter(({ name, revenue }) => revenue !== null && (!wanted || competitorKey(name) === wanted));
  return counted.length === 0 ? null : counted.reduce((sum, { revenue }) => sum + revenue!, 0);
}

/** Solutions of the squares that somebody recorded for the buying center itself, in the order of the catalogue. */
function recordedSolutions({ squares, columns }: MatrixReading): (buyingCenterId: RecordId) => readonly RecordId[] {
  const byCenter = new Map<RecordId, Set<RecordId>>();
  for (const { cell, isRecorded } of squares) {
    if (!isRecorded || columns.positions[cell.solutionId] === undefined) continue;
    byCenter.set(cell.buyingCenterId, (byCenter.get(cell.buyingCenterId) ?? new Set()).add(cell.solutionId));
  }
  return (id) => [...(byCenter.get(id) ?? [])].sort((a, b) => columns.positions[a]! - columns.positions[b]!);
}

function activeSolutions({ facts, columns }: MatrixReading): readonly RecordId[] {
  const retired = new Set(facts.solutions.filter(({ isActive }) => isActive === false).map(({ id }) => id));
  return columns.ids.filter((id) => !retired.has(id));
}
