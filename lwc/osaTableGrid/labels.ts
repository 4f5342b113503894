import BUDGET from '@salesforce/label/c.OsaTableGrid_Budget';
import CAPTION from '@salesforce/label/c.OsaTableGrid_Caption';
import DUE from '@salesforce/label/c.OsaTableGrid_Due';
import DUE_BEFORE_START from '@salesforce/label/c.OsaTableGrid_DueBeforeStart';
import EDIT from '@salesforce/label/c.OsaTableGrid_Edit';
import KIND from '@salesforce/label/c.OsaTableGrid_Kind';
import MEASURE from '@salesforce/label/c.OsaTableGrid_Measure';
import NAME from '@salesforce/label/c.OsaTableGrid_Name';
import NAME_NEEDED from '@salesforce/label/c.OsaTableGrid_NameNeeded';
import OPEN from '@salesforce/label/c.OsaTableGrid_Open';
import OWNER from '@salesforce/label/c.OsaTableGrid_Owner';
import PACE from '@salesforce/label/c.OsaTableGrid_Pace';
import PROGRESS from '@salesforce/label/c.OsaTableGrid_Progress';
import SERVES from '@salesforce/label/c.OsaTableGrid_Serves';
import STATUS from '@salesforce/label/c.OsaTableGrid_Status';
import TOGGLE from '@salesforce/label/c.OsaTableGrid_Toggle';
import WAITS_FOR from '@salesforce/label/c.OsaTableGrid_WaitsFor';

export const LABELS = {
  BUDGET,
  CAPTION,
  DUE,
  DUE_BEFORE_START,
  EDIT,
  KIND,
  MEASURE,
  NAME,
  NAME_NEEDED,
  OPEN,
  OWNER,
  PACE,
  PROGRESS,
  SERVES,
  STATUS,
  TOGGLE,
  WAITS_FOR,
};
