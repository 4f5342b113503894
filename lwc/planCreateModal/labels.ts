import CADENCE from '@salesforce/label/c.AccountPlan_ReviewCadence';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import COPIES from '@salesforce/label/c.AccountPlan_CreateCopies';
import CREATE from '@salesforce/label/c.AccountPlan_Create';
import GOAL from '@salesforce/label/c.AccountPlan_Goal';
import HEADING from '@salesforce/label/c.AccountPlan_CreateHeading';
import HEADING_FOLLOW_ON from '@salesforce/label/c.AccountPlan_CreateFollowOnHeading';
import NAME from '@salesforce/label/c.AccountPlan_Name';
import NAME_REQUIRED from '@salesforce/label/c.AccountPlan_NameRequired';
import OWNER from '@salesforce/label/c.AccountPlan_Owner';
import PERIOD_END from '@salesforce/label/c.AccountPlan_PeriodEnd';
import PERIOD_ORDER from '@salesforce/label/c.AccountPlan_PeriodOrder';
import PERIOD_START from '@salesforce/label/c.AccountPlan_PeriodStart';
import SAVING from '@salesforce/label/c.Common_Saving';

export const LABELS = {
  CADENCE,
  CANCEL,
  COPIES,
  CREATE,
  GOAL,
  HEADING,
  HEADING_FOLLOW_ON,
  NAME,
  NAME_REQUIRED,
  OWNER,
  PERIOD_END,
  PERIOD_ORDER,
  PERIOD_START,
  SAVING,
};
