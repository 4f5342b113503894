/** What the quadrant chart says, from custom labels (system C). */
export { CHART_LABELS } from './labels.ts';
export { amountWords, DASH, missingOf, scoreText, spokenSquare, sureWords } from './squareWords.ts';
export { FRAME_WORDS, QUADRANT_ADVICE, quadrantIn } from './quadrantWords.ts';
export { glyphOf, type Glyph } from './glyph.ts';
