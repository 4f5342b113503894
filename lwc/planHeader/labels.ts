import CANCEL from '@salesforce/label/c.Common_Cancel';
import CADENCE from '@salesforce/label/c.AccountPlan_ReviewCadence';
import EDIT from '@salesforce/label/c.AccountPlan_Edit';
import FOLLOWS from '@salesforce/label/c.AccountPlan_Follows';
import GOAL from '@salesforce/label/c.AccountPlan_Goal';
import NAME from '@salesforce/label/c.AccountPlan_Name';
import NAME_REQUIRED from '@salesforce/label/c.AccountPlan_NameRequired';
import NO_VISION from '@salesforce/label/c.AccountPlan_VisionMissing';
import OWNER from '@salesforce/label/c.AccountPlan_Owner';
import PERIOD from '@salesforce/label/c.AccountPlan_Period';
import PERIOD_END from '@salesforce/label/c.AccountPlan_PeriodEnd';
import PERIOD_ORDER from '@salesforce/label/c.AccountPlan_PeriodOrder';
import PERIOD_START from '@salesforce/label/c.AccountPlan_PeriodStart';
import READ_ONLY from '@salesforce/label/c.AccountPlan_ReadOnly';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SPONSOR from '@salesforce/label/c.AccountPlan_ExecutiveSponsor';
import STATUS from '@salesforce/label/c.AccountPlan_Status';
import VISION from '@salesforce/label/c.AccountPlan_Vision';
import VISION_HELP from '@salesforce/label/c.AccountPlan_VisionHelp';

export const LABELS = {
  CANCEL,
  CADENCE,
  EDIT,
  FOLLOWS,
  GOAL,
  NAME,
  NAME_REQUIRED,
  NO_VISION,
  OWNER,
  PERIOD,
  PERIOD_END,
  PERIOD_ORDER,
  PERIOD_START,
  READ_ONLY,
  SAVE,
  SAVING,
  SPONSOR,
  STATUS,
  VISION,
  VISION_HELP,
};
