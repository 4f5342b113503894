/** What the white-space matrix says, in the user's language and format: screen and exports use the same words (system C). */
export { cellText } from './cellText.ts';
export { readCell } from './cellReading.ts';
export { lineName, lineWords } from './lineWords.ts';
export { legendWords } from './legendWords.ts';
export { modeNames } from './modeNames.ts';
export { shortQuadrants } from './shortQuadrants.ts';
