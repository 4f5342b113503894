import AXIS_ALTERNATIVE from '@salesforce/label/c.ScoreCard_AxisAlternative';
import AXIS_UNKNOWN_ALTERNATIVE from '@salesforce/label/c.ScoreCard_AxisUnknownAlternative';
import CONFIDENCE from '@salesforce/label/c.ScoreCard_Confidence';
import CONFIRMED_BY from '@salesforce/label/c.ScoreCard_ConfirmedBy';
import EMPTY from '@salesforce/label/c.ScoreCard_Empty';
import FOCUS_TARGET from '@salesforce/label/c.ScoreCard_FocusTarget';
import IN_FOCUS from '@salesforce/label/c.ScoreCard_InFocus';
import MORE from '@salesforce/label/c.ScoreCard_More';
import MUTUAL_VALUE_HEADING from '@salesforce/label/c.ScoreCard_MutualValueHeading';
import NEXT_HEADING from '@salesforce/label/c.ScoreCard_NextHeading';
import NOT_RANKED from '@salesforce/label/c.ScoreCard_NotRanked';
import NOT_RANKED_YET from '@salesforce/label/c.ScoreCard_NotRankedYet';
import NOTHING from '@salesforce/label/c.ScoreCard_Nothing';
import OF_HUNDRED from '@salesforce/label/c.ScoreCard_OfHundred';
import OPEN_MONEY from '@salesforce/label/c.ScoreCard_OpenMoney';
import OPEN_RECORD from '@salesforce/label/c.ScoreCard_OpenRecord';
import PLAY_HEADING from '@salesforce/label/c.ScoreCard_PlayHeading';
import QUADRANT_HEADING from '@salesforce/label/c.ScoreCard_QuadrantHeading';
import QUADRANT_UNKNOWN from '@salesforce/label/c.ScoreCard_QuadrantUnknown';
import RANK from '@salesforce/label/c.ScoreCard_Rank';
import RANK_HEADING from '@salesforce/label/c.ScoreCard_RankHeading';
import STATE_HEADING from '@salesforce/label/c.ScoreCard_StateHeading';
import THRESHOLD from '@salesforce/label/c.ScoreCard_Threshold';
import TO_CUSTOMER from '@salesforce/label/c.ScoreCard_ToCustomer';
import TO_YOU from '@salesforce/label/c.ScoreCard_ToYou';
import WAS from '@salesforce/label/c.ScoreCard_Was';
import WEIGHT from '@salesforce/label/c.ScoreCard_Weight';
import WON_MONEY from '@salesforce/label/c.ScoreCard_WonMoney';

export const LABELS = {
  AXIS_ALTERNATIVE,
  AXIS_UNKNOWN_ALTERNATIVE,
  CONFIDENCE,
  CONFIRMED_BY,
  EMPTY,
  FOCUS_TARGET,
  IN_FOCUS,
  MORE,
  MUTUAL_VALUE_HEADING,
  NEXT_HEADING,
  NOT_RANKED,
  NOT_RANKED_YET,
  NOTHING,
  OF_HUNDRED,
  OPEN_MONEY,
  OPEN_RECORD,
  PLAY_HEADING,
  QUADRANT_HEADING,
  QUADRANT_UNKNOWN,
  RANK,
  RANK_HEADING,
  STATE_HEADING,
  THRESHOLD,
  TO_CUSTOMER,
  TO_YOU,
  WAS,
  WEIGHT,
  WON_MONEY,
};
