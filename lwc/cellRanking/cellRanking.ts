/** Which cells to go for first and why, and what would change that (system C). */
export { rankAmong, rankCells, TIERS, type RankedCell, type RankReason, type Tier } from './rankCells.ts';
export { movesBetween, suppose, whatIf, type Change, type Move, type Placing, type Standing } from './whatIf.ts';
