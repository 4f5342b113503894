import CELL_HIDDEN from '@salesforce/label/c.ReadinessGrid_CellHidden';
import CELL_LABEL from '@salesforce/label/c.ReadinessGrid_CellLabel';
import CELL_MISSING from '@salesforce/label/c.ReadinessGrid_CellMissing';
import CELL_NEVER from '@salesforce/label/c.ReadinessGrid_CellNever';
import COLUMN_CENTER from '@salesforce/label/c.ReadinessGrid_ColumnCenter';
import COLUMN_NEXT from '@salesforce/label/c.ReadinessGrid_ColumnNext';
import CONFIRMED_ON from '@salesforce/label/c.ReadinessGrid_ConfirmedOn';
import EMPTY_HEADING from '@salesforce/label/c.ReadinessGrid_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.ReadinessGrid_EmptyHelp';
import FILTER_ALL from '@salesforce/label/c.ReadinessGrid_FilterAll';
import FILTER_LABEL from '@salesforce/label/c.ReadinessGrid_FilterLabel';
import FILTER_NONE from '@salesforce/label/c.ReadinessGrid_FilterNone';
import FILTER_NOT_READY from '@salesforce/label/c.ReadinessGrid_FilterNotReady';
import GRID from '@salesforce/label/c.ReadinessGrid_Grid';
import HEADING from '@salesforce/label/c.ReadinessGrid_Heading';
import HELP from '@salesforce/label/c.ReadinessGrid_Help';
import HELP_READ_ONLY from '@salesforce/label/c.ReadinessGrid_HelpReadOnly';
import HIDDEN_LABEL from '@salesforce/label/c.ReadinessGrid_HiddenLabel';
import KNOWN_OF from '@salesforce/label/c.ReadinessGrid_KnownOf';
import LEGEND from '@salesforce/label/c.ReadinessGrid_Legend';
import NEXT_MISSING from '@salesforce/label/c.ReadinessGrid_NextMissing';
import NEXT_NOTHING from '@salesforce/label/c.ReadinessGrid_NextNothing';
import NEXT_SHARED from '@salesforce/label/c.ReadinessGrid_NextShared';
import NEXT_STALE from '@salesforce/label/c.ReadinessGrid_NextStale';
import NOTHING_MISSING from '@salesforce/label/c.ReadinessGrid_NothingMissing';
import SHARES from '@salesforce/label/c.ReadinessGrid_Shares';
import SUMMARY from '@salesforce/label/c.ReadinessGrid_Summary';
import WITH_SOURCE from '@salesforce/label/c.ReadinessGrid_WithSource';

export const LABELS = {
  CELL_HIDDEN,
  CELL_LABEL,
  CELL_MISSING,
  CELL_NEVER,
  COLUMN_CENTER,
  COLUMN_NEXT,
  CONFIRMED_ON,
  EMPTY_HEADING,
  EMPTY_HELP,
  FILTER_ALL,
  FILTER_LABEL,
  FILTER_NONE,
  FILTER_NOT_READY,
  GRID,
  HEADING,
  HELP,
  HELP_READ_ONLY,
  HIDDEN_LABEL,
  KNOWN_OF,
  LEGEND,
  NEXT_MISSING,
  NEXT_NOTHING,
  NEXT_SHARED,
  NEXT_STALE,
  NOTHING_MISSING,
  SHARES,
  SUMMARY,
  WITH_SOURCE,
};
