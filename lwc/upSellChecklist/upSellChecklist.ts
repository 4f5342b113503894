/** What to know before an up-sell, and what a present supplier may count on (system C). */
export {
  readUpSellQuestions,
  UP_SELL_QUESTIONS,
  type QuestionCode,
  type QuestionReading,
  type UpSellReading,
} from './readUpSellQuestions.ts';
export { readAdvantages, type AdvantageEvidence, type AdvantageReading, type Surroundings } from './readAdvantages.ts';
