/** All accounts that marketing works for at one look: readiness, objectives, load, money, and what can be used again (systems E and F). */
export { readPortfolio, type AccountLine, type ObjectiveStand, type PortfolioFacts, type PortfolioReading } from './readPortfolio.ts';
export { readLoads, type MarketerLoad } from './readLoads.ts';
export { readReuse, type ReuseGroup, type ReuseLine } from './readReuse.ts';
export { accountsShown, type PortfolioColumn, type PortfolioFilter, type PortfolioNeed, type PortfolioSorting } from './accountsShown.ts';
