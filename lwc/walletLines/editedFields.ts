import type { Maybe } from 'c/planModel';

/** What can be edited in a line. */
export type EditedColumn = 'market' | 'ours' | 'competitor' | 'competitorRevenue';

/** The record's own values, before anything is added up. */
export interface OwnValues {
  readonly market: Maybe<number>;
  readonly ours: Maybe<number>;
  readonly competitor: Maybe<string>;
  readonly competitorRevenue: Maybe<number>;
}

/** Field of the record behind a line; null where the column is a sum there, and in a group. */
export function fieldOf(
  { solutionId, groupOf }: { readonly solutionId: string | null; readonly groupOf: number | null },
  column: EditedColumn,
): string | null {
  if (groupOf !== null) return null;
  switch (column) {
    case 'market':
      return 'Wallet__c';
    case 'ours':
      return 'Our_Revenue__c';
    case 'competitor':
      return solutionId ? 'Competitor__c' : 'Main_Competitor__c';
    case 'competitorRevenue':
      return solutionId ? 'Competitor_Revenue__c' : null;
  }
}
