/** Whether account-based marketing has something to stand on, per buying center and for the account (system F). */
export { READINESS_FACTS, type FactCode, type FactLevel, type ReadinessFact } from './readinessFacts.ts';
export {
  readReadiness,
  readReadinessBy,
  type AccountReadiness,
  type CenterReadiness,
  type FactReading,
  type ReadinessInput,
  type Standing,
} from './readReadiness.ts';
export { FIND as FIND_FACT, type FoundFact } from './findFacts.ts';
