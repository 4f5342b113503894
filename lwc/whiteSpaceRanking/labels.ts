import ADD from '@salesforce/label/c.Ranking_Add';
import ADD_NAMED from '@salesforce/label/c.Ranking_AddNamed';
import AXIS_ALTERNATIVE from '@salesforce/label/c.Ranking_AxisAlternative';
import AXIS_UNKNOWN from '@salesforce/label/c.Ranking_AxisUnknown';
import EMPTY_HEADING from '@salesforce/label/c.Ranking_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Ranking_EmptyHelp';
import EMPTY_TAKEN from '@salesforce/label/c.Ranking_EmptyTaken';
import HEADING from '@salesforce/label/c.Ranking_Heading';
import HELP from '@salesforce/label/c.Ranking_Help';
import IN_FOCUS from '@salesforce/label/c.Ranking_InFocus';
import KEYBOARD_HELP from '@salesforce/label/c.Ranking_KeyboardHelp';
import MISSING from '@salesforce/label/c.Ranking_Missing';
import NOTHING_MISSING from '@salesforce/label/c.Ranking_NothingMissing';
import NOT_RANKED from '@salesforce/label/c.Ranking_NotRanked';
import NO_MONEY from '@salesforce/label/c.Ranking_NoMoney';
import OPEN from '@salesforce/label/c.Ranking_Open';
import OPEN_NAMED from '@salesforce/label/c.Ranking_OpenNamed';
import PER_YEAR from '@salesforce/label/c.Ranking_PerYear';
import RANK from '@salesforce/label/c.Ranking_Rank';
import SHOWN from '@salesforce/label/c.Ranking_Shown';
import SHOW_ALL from '@salesforce/label/c.Ranking_ShowAll';
import SHOW_MORE from '@salesforce/label/c.Ranking_ShowMore';
import TO_CUSTOMER from '@salesforce/label/c.Ranking_ToCustomer';
import TO_YOU from '@salesforce/label/c.Ranking_ToYou';
import WHY from '@salesforce/label/c.Ranking_Why';

export const LABELS = {
  ADD,
  ADD_NAMED,
  AXIS_ALTERNATIVE,
  AXIS_UNKNOWN,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_TAKEN,
  HEADING,
  HELP,
  IN_FOCUS,
  KEYBOARD_HELP,
  MISSING,
  NOTHING_MISSING,
  NOT_RANKED,
  NO_MONEY,
  OPEN,
  OPEN_NAMED,
  PER_YEAR,
  RANK,
  SHOWN,
  SHOW_ALL,
  SHOW_MORE,
  TO_CUSTOMER,
  TO_YOU,
  WHY,
};
