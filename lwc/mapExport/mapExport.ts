/**
 * The relationship map as the text of a file (system D): pure, without a page, so that a report can use it as well. Every word comes from the caller.
 * What leaves without judgements has been taken off the records before anything is drawn or written.
 */
export { exportedMap, type ExportedMap, type ExportedPerson, type MapExportOptions } from './exportedMap.ts';
export { mapSvg } from './mapSvg.ts';
export { mapCsv } from './mapCsv.ts';
export { drawSheet, planSheets, type SheetPlan } from './mapSheets.ts';
export { isReadableOnOne, PAPER_MARGIN, PAPERS, type Paper, type TextSize } from './paper.ts';
export type { MapCsvWords, MapLegendWords, MapSvgWords } from './words.ts';
