import { INSIGHTS, STAKEHOLDERS, VALUE_METRICS } from './customerDocuments.ts';
import { PLAN_FOCUS, PRICE_BOOK_ENTRIES, SOLUTIONS } from './catalogueDocuments.ts';
import { SALES_ACCOUNTS, SALES_ASSETS, SALES_CONTACT_ROLES, SALES_CONTRACTS, SALES_LINES, SALES_OPPORTUNITIES } from './salesDocuments.ts';
import { CHANGED_CELLS, WHITE_SPACE_CELLS } from './whiteSpaceCellDocuments.ts';

/** The paged documents by name: a component may be handed a name, but not a document, which the platform knows by identity. */
export const PAGED_DOCUMENTS = {
  cells: WHITE_SPACE_CELLS,
  changedCells: CHANGED_CELLS,
  solutions: SOLUTIONS,
  insights: INSIGHTS,
  stakeholders: STAKEHOLDERS,
  valueMetrics: VALUE_METRICS,
  focus: PLAN_FOCUS,
  priceBookEntries: PRICE_BOOK_ENTRIES,
  salesAccounts: SALES_ACCOUNTS,
  opportunities: SALES_OPPORTUNITIES,
  opportunityLines: SALES_LINES,
  contactRoles: SALES_CONTACT_ROLES,
  assets: SALES_ASSETS,
  contracts: SALES_CONTRACTS,
} as const;
export type PagedDocumentName = keyof typeof PAGED_DOCUMENTS;
