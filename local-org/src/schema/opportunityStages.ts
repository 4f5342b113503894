/** A stage of the sales process as a new org ships it; `probability` in percent. */
export interface OpportunityStage {
  readonly name: string;
  readonly probability: number;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  /** As in `ForecastCategoryName`. */
  readonly forecastCategoryName: string;
}

/** `name` is what `ForecastCategoryName` holds, `value` what `ForecastCategory` does. */
export interface ForecastCategory {
  readonly name: string;
  readonly value: string;
}

export const forecastCategories: readonly ForecastCategory[] = [
  { name: 'Omitted', value: 'Omitted' },
  { name: 'Pipeline', value: 'Pipeline' },
  { name: 'Best Case', value: 'BestCase' },
  { name: 'Most Likely', value: 'MostLikely' },
  { name: 'Commit', value: 'Forecast' },
  { name: 'Closed', value: 'Closed' },
];

const open = (name: string, probability: number, forecastCategoryName = 'Pipeline'): OpportunityStage => ({
  name,
  probability,
  isClosed: false,
  isWon: false,
  forecastCategoryName,
});

export const opportunityStages: readonly OpportunityStage[] = [
  open('Prospecting', 10),
  open('Qualification', 10),
  open('Needs Analysis', 20),
  open('Value Proposition', 50),
  open('Id. Decision Makers', 60),
  open('Perception Analysis', 70),
  open('Proposal/Price Quote', 75),
  open('Negotiation/Review', 90),
  { name: 'Closed Won', probability: 100, isClosed: true, isWon: true, forecastCategoryName: 'Closed' },
  { name: 'Closed Lost', probability: 0, isClosed: true, isWon: false, forecastCategoryName: 'Omitted' },
];
