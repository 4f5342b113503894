import type { Axis } from './axis.ts';
import type { Column, MoneyColumns } from './matrixRollup.ts';

/** Where a cell stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One amount per place, in their order; not a number where nobody stated one. */
export type Amounts = readonly number[];

/** Whose money an amount is, as a number per place: 0 where nobody says. */
export type Holders = readonly number[];

export interface CoveredSums extends MoneyColumns {
  /** By position: what the cells under the one that stands exactly there add up to. */
  readonly parts: Column;
  /** The sums of what was carried along; empty where nothing was. */
  readonly carried: Column;
}

/** What goes along with the amounts, in the order of the places. */
export interface Along {
  readonly holders?: Holders;
  /** Summed wherever the amount counts. */
  readonly carried?: readonly number[];
}

interface Growing {
  readonly sums: number[];
  readonly amounts: number[];
  readonly missing: number[];
  readonly carried: number[];
  /** Made when the first amount is left out, or found under another: seldom. */
  crossings?: number[];
  parts?: number[];
}

/** Where amounts stand, and whose they are. */
interface Stated {
  /** By position: the holder's number and one; 0 where nobody stated an amount. */
  readonly holders: readonly number[];
  /** Whether the same holder has an amount for the same buying center and a narrower solution. */
  hasNarrower(position: number, holder: number): boolean;
}

/**
 * Sums over both trees that never count a thing twice. The rule, the same as for buying centers: **an amount a person stated for a cell covers
 * everything below it**, the buying centers below × the solutions below; what lies under it is a part of it and is not added. Only where nobody stated
 * one do the parts count. Two amounts can also cross: one for a higher buying center and a narrower solution, one for a lower buying center and a
 * wider solution, with some of the same money in both. Then the higher buying center's counts, and the sum says that one was left out.
 *
 * Amounts of several holders, such as competitors, are never the same money: they neither cover nor cross each other. A cell that names no holder and has
 * no amount is missing nothing where anybody's amount covers it.
 *
 * Each cell walks up its two paths; where it meets a cell that covers or crosses it, it stops counting from there on. So the work is
 * cells × depth × depth, and a branch is summed by what is in it alone: a cell outside a branch covers nothing inside.
 */
export function sumCovered(
  places: readonly Place[],
  amounts: Amounts,
  rows: Axis,
  columns: Axis,
  { holders, carried }: Along = {},
): CoveredSums {
  const size = rows.size * columns.size;
  const stated = statedAt(places, amounts, size, columns, holders);
  const growing: Growing = { sums: zeros(size), amounts: zeros(size), missing: zeros(size), carried: zeros(carried ? size : 0) };
  places.forEach((place, index) => {
    const amount = amounts[index]!;
    const holder = holders?.[index] ?? 0;
    if (Number.isNaN(amount)) countMissing(place, holder, rows, columns, stated, growing);
    else addAmount(place, { amount, holder, carried: carried?.[index] ?? 0 }, rows, columns, stated, growing);
  });
  const none = growing.crossings && growing.parts ? [] : zeros(size);
  return { crossings: none, parts: none, ...growing };
}

function statedAt(places: readonly Place[], amounts: Amounts, size: number, columns: Axis, holders: Holders | undefined): Stated {
  const stated = zeros(size);
  const narrower = zeros(size);
  // Of several holders one position may have many.
  const narrowerOf = new Set<number>();
  const most = holders?.reduce((highest, holder) => Math.max(highest, holder), 0) ?? 0;
  places.forEach(({ row, column }, index) => {
    if (Number.isNaN(amounts[index])) return;
    const path = columns.paths[column]!;
    const holder = holders?.[index] ?? 0;
    stated[row * columns.size + column] = holder + 1;
    for (let step = 1; step < path.length; step++) {
      const position = row * columns.size + path[step]!;
      if (holders) narrowerOf.add(position * (most + 1) + holder);
      else narrower[position] = 1;
    }
  });
  return {
    holders: stated,
    hasNarrower: holders ? (position, holder) => narrowerOf.has(position * (most + 1) + holder) : (position) => narrower[position] === 1,
  };
}

/** Sums of amounts that belong to one cell each, such as opportunities: all are added. */
export function sumAll(places: readonly Place[], amounts: Amounts, rows: Axis, columns: Axis): MoneyColumns {
  const width = columns.size;
  const size = rows.size * width;
  const sums = zeros(size);
  const counts = zeros(size);
  places.forEach(({ row, column }, index) => {
    const amount = amounts[index]!;
    if (Number.isNaN(amount)) return;
    for (const above of rows.paths[row]!) {
      for (const wider of columns.paths[column]!) {
        sums[above * width + wider]! += amount;
        counts[above * width + wider]! += 1;
      }
    }
  });
  // Nobody is missing from these, and nothing is left out.
  const none = zeros(size);
  return { sums, amounts: counts, missing: none, crossings: none };
}

/** Not typed: under Lightning Web Security each look into a typed array goes through a proxy, which made reading a large matrix three times slower. */
export function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}

function addAmount(
  { row, column }: Place,
  { amount, holder, carried }: { readonly amount: number; readonly holder: number; readonly carried: number },
  rows: Axis,
  columns: Axis,
  stated: Stated,
  growing: Growing,
): void {
  const { sums, amounts } = growing;
  const width = columns.size;
  const up = rows.paths[row]!;
  const wide = columns.paths[column]!;
  let reach = wide.length;
  for (let level = 0; level < up.length && reach > 0; level++) {
    const base = up[level]! * width;
    if (level > 0 && stated.hasNarrower(base + column, holder)) {
      const crossings = (growing.crossings ??= zeros(sums.length));
      for (let above = level; above < up.length; above++) {
        for (let step = 0; step < reach; step++) crossings[up[above]! * width + wide[step]!]! += 1;
      }
      return;
    }
    let step = 0;
    for (; step < reach; step++) {
      const position = base + wide[step]!;
      if (stated.holders[position] === holder + 1 && (level > 0 || step > 0)) {
        const parts = (growing.parts ??= zeros(sums.length));
        parts[position]! += amount;
        break;
      }
      sums[position]! += amount;
      amounts[position]! += 1;
      if (carried !== 0) growing.carried[position]! += carried;
    }
    reach = step;
  }
}

function countMissing({ row, column }: Place, holder: number, rows: Axis, columns: Axis, { holders }: Stated, { missing }: Growing): void {
  const width = columns.size;
  const wide = columns.paths[column]!;
  const isCovered = (position: number) => holders[position] !== 0 && (holder === 0 || holders[position] === holder + 1);
  let reach = wide.length;
  for (const above of rows.paths[row]!) {
    let step = 0;
    for (; step < reach && !isCovered(above * width + wide[step]!); step++) missing[above * width + wide[step]!]! += 1;
    reach = step;
  }
}
