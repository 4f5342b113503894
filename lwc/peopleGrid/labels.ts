import ACTION_MANY from '@salesforce/label/c.People_ActionMany';
import ACTION_ONE from '@salesforce/label/c.People_ActionOne';
import AT_THE_TOP from '@salesforce/label/c.People_AtTheTop';
import A_DEAL from '@salesforce/label/c.People_ADeal';
import BELOW from '@salesforce/label/c.People_Below';
import BROKEN_MANY from '@salesforce/label/c.People_BrokenMany';
import BROKEN_ONE from '@salesforce/label/c.People_BrokenOne';
import CANCEL from '@salesforce/label/c.People_Cancel';
import CAPTION from '@salesforce/label/c.People_Caption';
import COLUMN_ATTITUDE from '@salesforce/label/c.People_ColumnAttitude';
import COLUMN_CONFIRMED from '@salesforce/label/c.People_ColumnConfirmed';
import COLUMN_COVERAGE from '@salesforce/label/c.People_ColumnCoverage';
import COLUMN_DEALS from '@salesforce/label/c.People_ColumnDeals';
import COLUMN_HEAD from '@salesforce/label/c.People_ColumnHead';
import COLUMN_LANE from '@salesforce/label/c.People_ColumnLane';
import COLUMN_LAST_CONTACT from '@salesforce/label/c.People_ColumnLastContact';
import COLUMN_LINES from '@salesforce/label/c.People_ColumnLines';
import COLUMN_OURS from '@salesforce/label/c.People_ColumnOurs';
import COLUMN_PERSON from '@salesforce/label/c.People_ColumnPerson';
import COLUMN_PLACE from '@salesforce/label/c.People_ColumnPlace';
import COLUMN_POSITION from '@salesforce/label/c.People_ColumnPosition';
import COLUMN_POWER from '@salesforce/label/c.People_ColumnPower';
import COLUMN_PROMISES from '@salesforce/label/c.People_ColumnPromises';
import COLUMN_ROLES from '@salesforce/label/c.People_ColumnRoles';
import COLUMN_TRUST from '@salesforce/label/c.People_ColumnTrust';
import COMPUTED from '@salesforce/label/c.People_Computed';
import COMPUTED_IS from '@salesforce/label/c.People_ComputedIs';
import CONTINUED from '@salesforce/label/c.People_Continued';
import DONE from '@salesforce/label/c.People_Done';
import EDIT from '@salesforce/label/c.People_Edit';
import GROUP from '@salesforce/label/c.People_Group';
import HAS_LEFT from '@salesforce/label/c.People_HasLeft';
import NAME_LEVEL from '@salesforce/label/c.People_NameLevel';
import NEVER from '@salesforce/label/c.People_Never';
import NOBODY from '@salesforce/label/c.People_Nobody';
import NONE from '@salesforce/label/c.People_None';
import NO_LANE from '@salesforce/label/c.People_NoLane';
import OPEN_MANY from '@salesforce/label/c.People_OpenMany';
import OPEN_ONE from '@salesforce/label/c.People_OpenOne';
import OVERDUE_MANY from '@salesforce/label/c.People_OverdueMany';
import OVERDUE_ONE from '@salesforce/label/c.People_OverdueOne';
import PEOPLE from '@salesforce/label/c.People_People';
import PERSON from '@salesforce/label/c.People_Person';
import SELECT from '@salesforce/label/c.People_Select';
import SELECT_ALL from '@salesforce/label/c.People_SelectAll';
import STALE from '@salesforce/label/c.People_Stale';

export const LABELS = {
  ACTION_MANY,
  ACTION_ONE,
  AT_THE_TOP,
  A_DEAL,
  BELOW,
  BROKEN_MANY,
  BROKEN_ONE,
  CANCEL,
  CAPTION,
  COLUMN_ATTITUDE,
  COLUMN_CONFIRMED,
  COLUMN_COVERAGE,
  COLUMN_DEALS,
  COLUMN_HEAD,
  COLUMN_LANE,
  COLUMN_LAST_CONTACT,
  COLUMN_LINES,
  COLUMN_OURS,
  COLUMN_PERSON,
  COLUMN_PLACE,
  COLUMN_POSITION,
  COLUMN_POWER,
  COLUMN_PROMISES,
  COLUMN_ROLES,
  COLUMN_TRUST,
  COMPUTED,
  COMPUTED_IS,
  CONTINUED,
  DONE,
  EDIT,
  GROUP,
  HAS_LEFT,
  NAME_LEVEL,
  NEVER,
  NOBODY,
  NONE,
  NO_LANE,
  OPEN_MANY,
  OPEN_ONE,
  OVERDUE_MANY,
  OVERDUE_ONE,
  PEOPLE,
  PERSON,
  SELECT,
  SELECT_ALL,
  STALE,
};
