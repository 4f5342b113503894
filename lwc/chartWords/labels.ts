import CLOSE from '@salesforce/label/c.Chart_Close';
import COLUMN_BUYING_CENTER from '@salesforce/label/c.Chart_ColumnBuyingCenter';
import COLUMN_POTENTIAL from '@salesforce/label/c.Chart_ColumnPotential';
import COLUMN_QUADRANT from '@salesforce/label/c.Chart_ColumnQuadrant';
import COLUMN_RANK from '@salesforce/label/c.Chart_ColumnRank';
import COLUMN_SELECT from '@salesforce/label/c.Chart_ColumnSelect';
import COLUMN_SELECTED from '@salesforce/label/c.Chart_ColumnSelected';
import COLUMN_SOLUTION from '@salesforce/label/c.Chart_ColumnSolution';
import COLUMN_STATE from '@salesforce/label/c.Chart_ColumnState';
import COLUMN_SURE from '@salesforce/label/c.Chart_ColumnSure';
import CONFIRMED from '@salesforce/label/c.Chart_Confirmed';
import DO_NOT_PUSH from '@salesforce/label/c.Chart_DoNotPush';
import EMPTY_HEADING from '@salesforce/label/c.Chart_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Chart_EmptyHelp';
import EXPORT_HIDDEN from '@salesforce/label/c.Chart_ExportHidden';
import EXPORT_THRESHOLDS from '@salesforce/label/c.Chart_ExportThresholds';
import EXPORT_TITLE from '@salesforce/label/c.Chart_ExportTitle';
import EXPORT_TRIED from '@salesforce/label/c.Chart_ExportTried';
import EXPORT_UNSCORED from '@salesforce/label/c.Chart_ExportUnscored';
import EXPORT_ZOOM from '@salesforce/label/c.Chart_ExportZoom';
import FIND_OUT from '@salesforce/label/c.Chart_FindOut';
import GUESS from '@salesforce/label/c.Chart_Guess';
import HERE from '@salesforce/label/c.Chart_Here';
import HERE_MORE from '@salesforce/label/c.Chart_HereMore';
import IN_FOCUS from '@salesforce/label/c.Chart_InFocus';
import INVEST from '@salesforce/label/c.Chart_Invest';
import LEAVE_QUADRANT from '@salesforce/label/c.Chart_LeaveQuadrant';
import LEGEND_FOCUS from '@salesforce/label/c.Chart_LegendFocus';
import LEGEND_GUESS from '@salesforce/label/c.Chart_LegendGuess';
import LEGEND_STALE from '@salesforce/label/c.Chart_LegendStale';
import MORE_HERE from '@salesforce/label/c.Chart_MoreHere';
import NO_POTENTIAL from '@salesforce/label/c.Chart_NoPotential';
import NOT_KNOWN from '@salesforce/label/c.Chart_NotKnown';
import NOT_RANKED from '@salesforce/label/c.Chart_NotRanked';
import NOTHING_SHOWN from '@salesforce/label/c.Chart_NothingShown';
import OPEN from '@salesforce/label/c.Chart_Open';
import PLOT_HELP from '@salesforce/label/c.Chart_PlotHelp';
import PLOT_LABEL from '@salesforce/label/c.Chart_PlotLabel';
import POTENTIAL from '@salesforce/label/c.Chart_Potential';
import PURSUE_TOGETHER from '@salesforce/label/c.Chart_PursueTogether';
import RANK from '@salesforce/label/c.Chart_Rank';
import SELECT_ALL from '@salesforce/label/c.Chart_SelectAll';
import SELECT_NONE from '@salesforce/label/c.Chart_SelectNone';
import SELECTED from '@salesforce/label/c.Chart_Selected';
import SHOW_CHART from '@salesforce/label/c.Chart_ShowChart';
import SHOW_MORE from '@salesforce/label/c.Chart_ShowMore';
import SHOW_TABLE from '@salesforce/label/c.Chart_ShowTable';
import SIZE_LARGER from '@salesforce/label/c.Chart_SizeLarger';
import SIZES from '@salesforce/label/c.Chart_Sizes';
import STALE from '@salesforce/label/c.Chart_Stale';
import STATE_HINT from '@salesforce/label/c.Chart_StateHint';
import STATES from '@salesforce/label/c.Chart_States';
import TABLE_LABEL from '@salesforce/label/c.Chart_TableLabel';
import THRESHOLD_TO_CUSTOMER from '@salesforce/label/c.Chart_ThresholdToCustomer';
import THRESHOLD_TO_YOU from '@salesforce/label/c.Chart_ThresholdToYou';
import THRESHOLDS_MOVED from '@salesforce/label/c.Chart_ThresholdsMoved';
import THRESHOLDS_RESET from '@salesforce/label/c.Chart_ThresholdsReset';
import TITLE from '@salesforce/label/c.Chart_Title';
import TO_CUSTOMER from '@salesforce/label/c.Chart_ToCustomer';
import TO_YOU from '@salesforce/label/c.Chart_ToYou';
import TRAY_EMPTY from '@salesforce/label/c.Chart_TrayEmpty';
import TRAY_HEADING from '@salesforce/label/c.Chart_TrayHeading';
import TRAY_HELP from '@salesforce/label/c.Chart_TrayHelp';
import ZOOM from '@salesforce/label/c.Chart_Zoom';
import ZOOM_ALL from '@salesforce/label/c.Chart_ZoomAll';
import ZOOM_ENTRY from '@salesforce/label/c.Chart_ZoomEntry';

/** The words of the chart, its tray, its table and its exports. */
export const CHART_LABELS = {
  CLOSE,
  COLUMN_BUYING_CENTER,
  COLUMN_POTENTIAL,
  COLUMN_QUADRANT,
  COLUMN_RANK,
  COLUMN_SELECT,
  COLUMN_SELECTED,
  COLUMN_SOLUTION,
  COLUMN_STATE,
  COLUMN_SURE,
  CONFIRMED,
  DO_NOT_PUSH,
  EMPTY_HEADING,
  EMPTY_HELP,
  EXPORT_HIDDEN,
  EXPORT_THRESHOLDS,
  EXPORT_TITLE,
  EXPORT_TRIED,
  EXPORT_UNSCORED,
  EXPORT_ZOOM,
  FIND_OUT,
  GUESS,
  HERE,
  HERE_MORE,
  IN_FOCUS,
  INVEST,
  LEAVE_QUADRANT,
  LEGEND_FOCUS,
  LEGEND_GUESS,
  LEGEND_STALE,
  MORE_HERE,
  NO_POTENTIAL,
  NOT_KNOWN,
  NOT_RANKED,
  NOTHING_SHOWN,
  OPEN,
  PLOT_HELP,
  PLOT_LABEL,
  POTENTIAL,
  PURSUE_TOGETHER,
  RANK,
  SELECT_ALL,
  SELECT_NONE,
  SELECTED,
  SHOW_CHART,
  SHOW_MORE,
  SHOW_TABLE,
  SIZE_LARGER,
  SIZES,
  STALE,
  STATE_HINT,
  STATES,
  TABLE_LABEL,
  THRESHOLD_TO_CUSTOMER,
  THRESHOLD_TO_YOU,
  THRESHOLDS_MOVED,
  THRESHOLDS_RESET,
  TITLE,
  TO_CUSTOMER,
  TO_YOU,
  TRAY_EMPTY,
  TRAY_HEADING,
  TRAY_HELP,
  ZOOM,
  ZOOM_ALL,
  ZOOM_ENTRY,
};
