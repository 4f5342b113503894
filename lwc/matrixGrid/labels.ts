import CORNER_COLUMNS from '@salesforce/label/c.Matrix_CornerColumns';
import CORNER_NAME from '@salesforce/label/c.Matrix_CornerName';
import CORNER_ROWS from '@salesforce/label/c.Matrix_CornerRows';
import GRID_LABEL from '@salesforce/label/c.Matrix_GridLabel';
import ITSELF from '@salesforce/label/c.Matrix_ItselfShort';
import SORT_BY from '@salesforce/label/c.Matrix_SortBy';
import TOGGLE_CLOSE from '@salesforce/label/c.Matrix_ToggleClose';
import TOGGLE_OPEN from '@salesforce/label/c.Matrix_ToggleOpen';

export const LABELS = { CORNER_COLUMNS, CORNER_NAME, CORNER_ROWS, GRID_LABEL, ITSELF, SORT_BY, TOGGLE_CLOSE, TOGGLE_OPEN };
