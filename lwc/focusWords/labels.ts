import ADD_NAMED from '@salesforce/label/c.Focus_AddNamed';
import BAR_ALTERNATIVE from '@salesforce/label/c.Focus_BarAlternative';
import CELL_GONE from '@salesforce/label/c.Focus_CellGone';
import COVERED from '@salesforce/label/c.Focus_Covered';
import GOAL from '@salesforce/label/c.Focus_Goal';
import GOAL_EXCEEDED from '@salesforce/label/c.Focus_GoalExceeded';
import GOAL_MET from '@salesforce/label/c.Focus_GoalMet';
import GOAL_NONE from '@salesforce/label/c.Focus_GoalNone';
import GOAL_OPEN from '@salesforce/label/c.Focus_GoalOpen';
import NEXT_RANK from '@salesforce/label/c.Focus_NextRank';
import NO_MONEY from '@salesforce/label/c.Focus_NoMoney';
import OPEN from '@salesforce/label/c.Focus_Open';
import POTENTIAL from '@salesforce/label/c.Focus_Potential';
import POTENTIAL_HELP from '@salesforce/label/c.Focus_PotentialHelp';
import REACHED from '@salesforce/label/c.Focus_Reached';
import TARGET from '@salesforce/label/c.Focus_Target';
import UNCOVERED from '@salesforce/label/c.Focus_Uncovered';
import WARN_CELL_GONE from '@salesforce/label/c.Focus_WarnCellGone';
import WARN_IN_USE from '@salesforce/label/c.Focus_WarnInUse';
import WARN_LOST from '@salesforce/label/c.Focus_WarnLost';
import WARN_NO_FIT from '@salesforce/label/c.Focus_WarnNoFit';
import WARN_NO_TARGET from '@salesforce/label/c.Focus_WarnNoTarget';
import WARN_PART from '@salesforce/label/c.Focus_WarnPart';
import WARN_RETIRED from '@salesforce/label/c.Focus_WarnRetired';
import WARN_TARGET from '@salesforce/label/c.Focus_WarnTarget';
import WON from '@salesforce/label/c.Focus_Won';
import WON_HELP from '@salesforce/label/c.Focus_WonHelp';

export const LABELS = {
  ADD_NAMED,
  BAR_ALTERNATIVE,
  CELL_GONE,
  COVERED,
  GOAL,
  GOAL_EXCEEDED,
  GOAL_MET,
  GOAL_NONE,
  GOAL_OPEN,
  NEXT_RANK,
  NO_MONEY,
  OPEN,
  POTENTIAL,
  POTENTIAL_HELP,
  REACHED,
  TARGET,
  UNCOVERED,
  WARN_CELL_GONE,
  WARN_IN_USE,
  WARN_LOST,
  WARN_NO_FIT,
  WARN_NO_TARGET,
  WARN_PART,
  WARN_RETIRED,
  WARN_TARGET,
  WON,
  WON_HELP,
};
