import AGAIN from '@salesforce/label/c.Reuse_Again';
import AGAIN_BRING_UP from '@salesforce/label/c.Reuse_AgainBringUp';
import AGAIN_COPY from '@salesforce/label/c.Reuse_AgainCopy';
import ALL_INDUSTRIES from '@salesforce/label/c.Reuse_AllIndustries';
import BRING_UP from '@salesforce/label/c.Reuse_BringUp';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHANGED_HEADING from '@salesforce/label/c.Reuse_ChangedHeading';
import CHANGED_NONE from '@salesforce/label/c.Reuse_ChangedNone';
import CHOOSE from '@salesforce/label/c.Reuse_Choose';
import COPIED from '@salesforce/label/c.Reuse_Copied';
import COPY from '@salesforce/label/c.Reuse_Copy';
import CO_OWNER from '@salesforce/label/c.Reuse_CoOwner';
import DONE_BROUGHT_UP from '@salesforce/label/c.Reuse_DoneBroughtUp';
import DONE_COPIED from '@salesforce/label/c.Reuse_DoneCopied';
import DUE_ON from '@salesforce/label/c.Reuse_DueOn';
import DUE_ON_HELP from '@salesforce/label/c.Reuse_DueOnHelp';
import FACTS from '@salesforce/label/c.Reuse_Facts';
import FAILED from '@salesforce/label/c.Reuse_Failed';
import FIELD from '@salesforce/label/c.Reuse_Field';
import FIND from '@salesforce/label/c.Reuse_Find';
import FOUND from '@salesforce/label/c.Reuse_Found';
import GONE from '@salesforce/label/c.Reuse_Gone';
import HEADING from '@salesforce/label/c.Reuse_Heading';
import HEADING_COMPARE from '@salesforce/label/c.Reuse_HeadingCompare';
import HERE from '@salesforce/label/c.Reuse_Here';
import HERE_ALREADY from '@salesforce/label/c.Reuse_HereAlready';
import HERE_GONE from '@salesforce/label/c.Reuse_HereGone';
import INDUSTRY from '@salesforce/label/c.Reuse_Industry';
import IS_SAME from '@salesforce/label/c.Reuse_IsSame';
import KEEPS from '@salesforce/label/c.Reuse_Keeps';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOOSE from '@salesforce/label/c.Reuse_Loose';
import MAY_NOT from '@salesforce/label/c.Reuse_MayNot';
import MORE from '@salesforce/label/c.Reuse_More';
import NAME from '@salesforce/label/c.Reuse_Name';
import NAME_NEEDED from '@salesforce/label/c.Reuse_NameNeeded';
import NONE from '@salesforce/label/c.Reuse_None';
import NONE_FOUND from '@salesforce/label/c.Reuse_NoneFound';
import NOTHING from '@salesforce/label/c.Reuse_Nothing';
import NO_INDUSTRY from '@salesforce/label/c.Reuse_NoIndustry';
import NO_PLAN from '@salesforce/label/c.Reuse_NoPlan';
import NO_WORK from '@salesforce/label/c.Reuse_NoWork';
import ONLY_HERE_HEADING from '@salesforce/label/c.Reuse_OnlyHereHeading';
import ONLY_HERE_NONE from '@salesforce/label/c.Reuse_OnlyHereNone';
import OWN from '@salesforce/label/c.Reuse_Own';
import SAVING from '@salesforce/label/c.Common_Saving';
import SERVES from '@salesforce/label/c.Reuse_Serves';
import SERVES_ACCOUNT from '@salesforce/label/c.Reuse_ServesAccount';
import START_ON from '@salesforce/label/c.Reuse_StartOn';
import START_ON_HELP from '@salesforce/label/c.Reuse_StartOnHelp';
import TARGET from '@salesforce/label/c.Reuse_Target';
import TARGET_HELP from '@salesforce/label/c.Reuse_TargetHelp';
import THERE from '@salesforce/label/c.Reuse_There';
import UNSEEN_ACCOUNT from '@salesforce/label/c.Reuse_UnseenAccount';
import WORK from '@salesforce/label/c.Reuse_Work';
import WORK_MISSING from '@salesforce/label/c.Reuse_WorkMissing';

export const LABELS = {
  AGAIN,
  AGAIN_BRING_UP,
  AGAIN_COPY,
  ALL_INDUSTRIES,
  BRING_UP,
  CANCEL,
  CHANGED_HEADING,
  CHANGED_NONE,
  CHOOSE,
  COPIED,
  COPY,
  CO_OWNER,
  DONE_BROUGHT_UP,
  DONE_COPIED,
  DUE_ON,
  DUE_ON_HELP,
  FACTS,
  FAILED,
  FIELD,
  FIND,
  FOUND,
  GONE,
  HEADING,
  HEADING_COMPARE,
  HERE,
  HERE_ALREADY,
  HERE_GONE,
  INDUSTRY,
  IS_SAME,
  KEEPS,
  LOADING,
  LOOSE,
  MAY_NOT,
  MORE,
  NAME,
  NAME_NEEDED,
  NONE,
  NONE_FOUND,
  NOTHING,
  NO_INDUSTRY,
  NO_PLAN,
  NO_WORK,
  ONLY_HERE_HEADING,
  ONLY_HERE_NONE,
  OWN,
  SAVING,
  SERVES,
  SERVES_ACCOUNT,
  START_ON,
  START_ON_HELP,
  TARGET,
  TARGET_HELP,
  THERE,
  UNSEEN_ACCOUNT,
  WORK,
  WORK_MISSING,
};
