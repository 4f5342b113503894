/** From what the checks of objectives and of account-based marketing advise to an action of the plan (systems E and F). */
export { actionChange, canPlanFor, objectiveFor, objectiveName, plannedAction, type NewAction } from './adviceAction.ts';
export { factAdvice } from './factAdvice.ts';
export { objectiveIdsOf } from './objectiveIdsOf.ts';
