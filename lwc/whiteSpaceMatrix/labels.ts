import ARRANGE from '@salesforce/label/c.Matrix_Arrange';
import CLOSE_COLUMNS from '@salesforce/label/c.Matrix_CloseColumns';
import CLOSE_ROWS from '@salesforce/label/c.Matrix_CloseRows';
import EMPTY_COLUMNS_HEADING from '@salesforce/label/c.Matrix_EmptyColumnsHeading';
import EMPTY_COLUMNS_HELP from '@salesforce/label/c.Matrix_EmptyColumnsHelp';
import EMPTY_ROWS_HEADING from '@salesforce/label/c.Matrix_EmptyRowsHeading';
import EMPTY_ROWS_HELP from '@salesforce/label/c.Matrix_EmptyRowsHelp';
import FILTERS from '@salesforce/label/c.Matrix_Filters';
import FILTERS_ACTIVE from '@salesforce/label/c.Matrix_FiltersActive';
import FIND_COLUMNS from '@salesforce/label/c.Matrix_FindColumns';
import FIND_ROWS from '@salesforce/label/c.Matrix_FindRows';
import KEYBOARD_HELP from '@salesforce/label/c.Matrix_KeyboardHelp';
import KEYBOARD_HELP_READ_ONLY from '@salesforce/label/c.Matrix_KeyboardHelpReadOnly';
import NOTHING_HEADING from '@salesforce/label/c.Matrix_NothingHeading';
import NOTHING_HELP from '@salesforce/label/c.Matrix_NothingHelp';
import OPEN_COLUMNS from '@salesforce/label/c.Matrix_OpenColumns';
import OPEN_ROWS from '@salesforce/label/c.Matrix_OpenRows';
import RESET from '@salesforce/label/c.Matrix_Reset';
import RESET_ORDER from '@salesforce/label/c.Matrix_ResetOrder';
import SHOW from '@salesforce/label/c.Matrix_Show';
import SHOWN from '@salesforce/label/c.Matrix_Shown';
import SORTED_COLUMNS from '@salesforce/label/c.Matrix_SortedColumns';
import SORTED_ROWS from '@salesforce/label/c.Matrix_SortedRows';
import SORT_ASCENDING from '@salesforce/label/c.Matrix_SortAscending';
import SORT_DESCENDING from '@salesforce/label/c.Matrix_SortDescending';
import SORT_NAME from '@salesforce/label/c.Matrix_SortName';
import SORT_TOTAL from '@salesforce/label/c.Matrix_SortTotal';

export const LABELS = {
  ARRANGE,
  CLOSE_COLUMNS,
  CLOSE_ROWS,
  EMPTY_COLUMNS_HEADING,
  EMPTY_COLUMNS_HELP,
  EMPTY_ROWS_HEADING,
  EMPTY_ROWS_HELP,
  FILTERS,
  FILTERS_ACTIVE,
  FIND_COLUMNS,
  FIND_ROWS,
  KEYBOARD_HELP,
  KEYBOARD_HELP_READ_ONLY,
  NOTHING_HEADING,
  NOTHING_HELP,
  OPEN_COLUMNS,
  OPEN_ROWS,
  RESET,
  RESET_ORDER,
  SHOW,
  SHOWN,
  SORTED_COLUMNS,
  SORTED_ROWS,
  SORT_ASCENDING,
  SORT_DESCENDING,
  SORT_NAME,
  SORT_TOTAL,
};
