import AND_MORE from '@salesforce/label/c.Wallet_AndMore';
import AT_LEAST from '@salesforce/label/c.Wallet_AtLeast';
import BY_SOLUTION from '@salesforce/label/c.Wallet_BySolution';
import CHANGED from '@salesforce/label/c.Wallet_Changed';
import CLOSE from '@salesforce/label/c.Wallet_Close';
import COLUMN_COMPETITOR from '@salesforce/label/c.Wallet_ColumnCompetitor';
import COLUMN_COMPETITOR_REVENUE from '@salesforce/label/c.Wallet_ColumnCompetitorRevenue';
import COLUMN_MARKET from '@salesforce/label/c.Wallet_ColumnMarket';
import COLUMN_NAME from '@salesforce/label/c.Wallet_ColumnName';
import COLUMN_OURS from '@salesforce/label/c.Wallet_ColumnOurs';
import COLUMN_REST from '@salesforce/label/c.Wallet_ColumnRest';
import COLUMN_SHARE from '@salesforce/label/c.Wallet_ColumnShare';
import COLUMN_SPLIT from '@salesforce/label/c.Wallet_ColumnSplit';
import COMPETITORS from '@salesforce/label/c.Wallet_Competitors';
import CURRENCIES from '@salesforce/label/c.Wallet_Currencies';
import EDIT from '@salesforce/label/c.Wallet_Edit';
import GRID from '@salesforce/label/c.Wallet_Grid';
import LEGEND from '@salesforce/label/c.Wallet_Legend';
import MARKET_PARTIAL from '@salesforce/label/c.Wallet_MarketPartial';
import NAMELESS from '@salesforce/label/c.Wallet_Nameless';
import NEGATIVE from '@salesforce/label/c.Wallet_Negative';
import NEGATIVE_STORED from '@salesforce/label/c.Wallet_NegativeStored';
import NOT_A_NUMBER from '@salesforce/label/c.Wallet_NotANumber';
import NO_SPLIT from '@salesforce/label/c.Wallet_NoSplit';
import OF_KNOWN from '@salesforce/label/c.Wallet_OfKnown';
import OPEN from '@salesforce/label/c.Wallet_Open';
import OPEN_CELL from '@salesforce/label/c.Wallet_OpenCell';
import OTHERS from '@salesforce/label/c.Wallet_Others';
import OURS from '@salesforce/label/c.Wallet_Ours';
import OURS_BEYOND from '@salesforce/label/c.Wallet_OursBeyond';
import OVER from '@salesforce/label/c.Wallet_Over';
import OVER_HINT from '@salesforce/label/c.Wallet_OverHint';
import OVER_SHARE from '@salesforce/label/c.Wallet_OverShare';
import PARTS_EXCEED from '@salesforce/label/c.Wallet_PartsExceed';
import PARTS_UNKNOWN from '@salesforce/label/c.Wallet_PartsUnknown';
import SORT_TITLE from '@salesforce/label/c.Wallet_SortTitle';
import SUM from '@salesforce/label/c.Wallet_Sum';
import TEXT_TOO_LONG from '@salesforce/label/c.Wallet_TextTooLong';
import THEIRS_BEYOND from '@salesforce/label/c.Wallet_TheirsBeyond';
import TOO_LARGE from '@salesforce/label/c.Wallet_TooLarge';
import TOTAL from '@salesforce/label/c.Wallet_Total';
import UNKNOWN from '@salesforce/label/c.Wallet_Unknown';
import UNKNOWN_LEGEND from '@salesforce/label/c.Wallet_UnknownLegend';
import UP_TO from '@salesforce/label/c.Wallet_UpTo';
import WARNING from '@salesforce/label/c.Wallet_Warning';

export const LABELS = {
  AND_MORE,
  AT_LEAST,
  BY_SOLUTION,
  CHANGED,
  CLOSE,
  COLUMN_COMPETITOR,
  COLUMN_COMPETITOR_REVENUE,
  COLUMN_MARKET,
  COLUMN_NAME,
  COLUMN_OURS,
  COLUMN_REST,
  COLUMN_SHARE,
  COLUMN_SPLIT,
  COMPETITORS,
  CURRENCIES,
  EDIT,
  GRID,
  LEGEND,
  MARKET_PARTIAL,
  NAMELESS,
  NEGATIVE,
  NEGATIVE_STORED,
  NOT_A_NUMBER,
  NO_SPLIT,
  OF_KNOWN,
  OPEN,
  OPEN_CELL,
  OTHERS,
  OURS,
  OURS_BEYOND,
  OVER,
  OVER_HINT,
  OVER_SHARE,
  PARTS_EXCEED,
  PARTS_UNKNOWN,
  SORT_TITLE,
  SUM,
  TEXT_TOO_LONG,
  THEIRS_BEYOND,
  TOO_LARGE,
  TOTAL,
  UNKNOWN,
  UNKNOWN_LEGEND,
  UP_TO,
  WARNING,
};
