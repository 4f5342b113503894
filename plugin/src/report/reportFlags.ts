/** What a report can be written as. */
export const FORMATS = ['html', 'markdown'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** Sizes of paper that a report is made for. */
export const PAGE_SIZES = ['a4', 'letter'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];
