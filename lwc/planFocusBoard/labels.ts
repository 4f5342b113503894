import CREATE_PLAN from '@salesforce/label/c.Focus_CreatePlan';
import DRAG_HELP from '@salesforce/label/c.Focus_DragHelp';
import EMPTY_HEADING from '@salesforce/label/c.Focus_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Focus_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.Focus_EmptyReadOnly';
import HEADING from '@salesforce/label/c.Focus_Heading';
import MOVED from '@salesforce/label/c.Focus_Moved';
import NO_PLAN_HEADING from '@salesforce/label/c.Focus_NoPlanHeading';
import NO_PLAN_HELP from '@salesforce/label/c.Focus_NoPlanHelp';
import NO_PLAN_READ_ONLY from '@salesforce/label/c.Focus_NoPlanReadOnly';
import POSITION from '@salesforce/label/c.Focus_Position';
import TOTAL from '@salesforce/label/c.Focus_Total';

export const LABELS = {
  CREATE_PLAN,
  DRAG_HELP,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  HEADING,
  MOVED,
  NO_PLAN_HEADING,
  NO_PLAN_HELP,
  NO_PLAN_READ_ONLY,
  POSITION,
  TOTAL,
};
