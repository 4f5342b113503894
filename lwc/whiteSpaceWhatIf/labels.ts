import ABOVE_ZERO from '@salesforce/label/c.WhatIf_AboveZero';
import APPLY from '@salesforce/label/c.WhatIf_Apply';
import AS_IT_IS from '@salesforce/label/c.WhatIf_AsItIs';
import CELL_HELP from '@salesforce/label/c.WhatIf_CellHelp';
import CELL_NONE from '@salesforce/label/c.WhatIf_CellNone';
import COMES_IN from '@salesforce/label/c.WhatIf_ComesIn';
import DOWN from '@salesforce/label/c.WhatIf_Down';
import DROPS_OUT from '@salesforce/label/c.WhatIf_DropsOut';
import FROM_TO from '@salesforce/label/c.WhatIf_FromTo';
import FULL_MARGIN from '@salesforce/label/c.WhatIf_FullMargin';
import FULL_REVENUE from '@salesforce/label/c.WhatIf_FullRevenue';
import FULL_VALUE from '@salesforce/label/c.WhatIf_FullValue';
import GAINS from '@salesforce/label/c.WhatIf_Gains';
import GROUP_CELL from '@salesforce/label/c.WhatIf_GroupCell';
import GROUP_CUSTOMER from '@salesforce/label/c.WhatIf_GroupCustomer';
import GROUP_YOU from '@salesforce/label/c.WhatIf_GroupYou';
import HEADING from '@salesforce/label/c.WhatIf_Heading';
import HELP from '@salesforce/label/c.WhatIf_Help';
import LOSES from '@salesforce/label/c.WhatIf_Loses';
import MOVES_HEADING from '@salesforce/label/c.WhatIf_MovesHeading';
import NOTHING_COUNTS from '@salesforce/label/c.WhatIf_NothingCounts';
import NOTHING_MOVES from '@salesforce/label/c.WhatIf_NothingMoves';
import NO_CHANGE from '@salesforce/label/c.WhatIf_NoChange';
import OPEN_CELL from '@salesforce/label/c.WhatIf_OpenCell';
import OUT_OF_RANGE from '@salesforce/label/c.WhatIf_OutOfRange';
import PROBLEM from '@salesforce/label/c.WhatIf_Problem';
import QUADRANT from '@salesforce/label/c.WhatIf_Quadrant';
import QUADRANT_NONE from '@salesforce/label/c.WhatIf_QuadrantNone';
import RESET from '@salesforce/label/c.WhatIf_Reset';
import SAVE_HELP from '@salesforce/label/c.WhatIf_SaveHelp';
import SAVE_POLICY from '@salesforce/label/c.WhatIf_SavePolicy';
import SHARE from '@salesforce/label/c.WhatIf_Share';
import SHOW_MORE from '@salesforce/label/c.WhatIf_ShowMore';
import SPONSOR from '@salesforce/label/c.WhatIf_Sponsor';
import STAYS from '@salesforce/label/c.WhatIf_Stays';
import SUMMARY from '@salesforce/label/c.WhatIf_Summary';
import THRESHOLD from '@salesforce/label/c.WhatIf_Threshold';
import UNRANKED from '@salesforce/label/c.WhatIf_Unranked';
import UP from '@salesforce/label/c.WhatIf_Up';
import WAS from '@salesforce/label/c.WhatIf_Was';

export const LABELS = {
  ABOVE_ZERO,
  APPLY,
  AS_IT_IS,
  CELL_HELP,
  CELL_NONE,
  COMES_IN,
  DOWN,
  DROPS_OUT,
  FROM_TO,
  FULL_MARGIN,
  FULL_REVENUE,
  FULL_VALUE,
  GAINS,
  GROUP_CELL,
  GROUP_CUSTOMER,
  GROUP_YOU,
  HEADING,
  HELP,
  LOSES,
  MOVES_HEADING,
  NOTHING_COUNTS,
  NOTHING_MOVES,
  NO_CHANGE,
  OPEN_CELL,
  OUT_OF_RANGE,
  PROBLEM,
  QUADRANT,
  QUADRANT_NONE,
  RESET,
  SAVE_HELP,
  SAVE_POLICY,
  SHARE,
  SHOW_MORE,
  SPONSOR,
  STAYS,
  SUMMARY,
  THRESHOLD,
  UNRANKED,
  UP,
  WAS,
};
