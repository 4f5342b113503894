/** What is on screen as the text of a file (system C): pure, without a page, so that a report can use it as well. Every word comes from the caller. */
export { csvOf, type CsvValue } from './csv.ts';
export { matrixCsv, type MatrixCsvWords } from './matrixCsv.ts';
export { matrixSvg, MOST_CELLS, type MatrixSvgWords } from './matrixSvg.ts';
export { chartSvg, type ChartDrawing, type ChartSvgWords } from './chartSvg.ts';
export { fileName } from './fileName.ts';
export type { Drawing } from 'c/svgText';
