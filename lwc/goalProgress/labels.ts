import BAR_ALTERNATIVE from '@salesforce/label/c.AccountPlan_GoalBarAlternative';
import COVERED from '@salesforce/label/c.AccountPlan_GoalCovered';
import GAP from '@salesforce/label/c.AccountPlan_GoalGap';
import GOAL from '@salesforce/label/c.AccountPlan_Goal';
import GOAL_REACHED from '@salesforce/label/c.AccountPlan_GoalReached';
import HEADING from '@salesforce/label/c.AccountPlan_GoalHeading';
import NO_GOAL from '@salesforce/label/c.AccountPlan_GoalMissing';
import OPEN_POTENTIAL from '@salesforce/label/c.AccountPlan_OpenPotential';
import UNCOVERED from '@salesforce/label/c.AccountPlan_GoalUncovered';
import WON from '@salesforce/label/c.AccountPlan_Won';

export const LABELS = { BAR_ALTERNATIVE, COVERED, GAP, GOAL, GOAL_REACHED, HEADING, NO_GOAL, OPEN_POTENTIAL, UNCOVERED, WON };
