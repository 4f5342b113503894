import ACCEPT from '@salesforce/label/c.Answer_Accept';
import BEFORE from '@salesforce/label/c.Answer_Before';
import BEFORE_REASON from '@salesforce/label/c.Answer_BeforeReason';
import BUDGET from '@salesforce/label/c.Answer_Budget';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHANGES from '@salesforce/label/c.Answer_Changes';
import CHOICE from '@salesforce/label/c.Answer_Choice';
import CHOICE_NEEDED from '@salesforce/label/c.Answer_ChoiceNeeded';
import CLOSE from '@salesforce/label/c.Answer_Close';
import CO_OWNER from '@salesforce/label/c.Answer_CoOwner';
import DECLINE from '@salesforce/label/c.Answer_Decline';
import DONE_ACCEPTED from '@salesforce/label/c.Answer_DoneAccepted';
import DONE_CHANGES from '@salesforce/label/c.Answer_DoneChanges';
import DONE_DECLINED from '@salesforce/label/c.Answer_DoneDeclined';
import DUE from '@salesforce/label/c.Answer_Due';
import GONE from '@salesforce/label/c.Answer_Gone';
import HEADING from '@salesforce/label/c.Answer_Heading';
import HEADING_READ from '@salesforce/label/c.Answer_HeadingRead';
import MEASURE from '@salesforce/label/c.Answer_Measure';
import NOTHING from '@salesforce/label/c.Answer_Nothing';
import NOT_YOURS from '@salesforce/label/c.Answer_NotYours';
import NO_CO_OWNER from '@salesforce/label/c.Answer_NoCoOwner';
import NO_TARGET from '@salesforce/label/c.Answer_NoTarget';
import ON_BEHALF from '@salesforce/label/c.Answer_OnBehalf';
import OWNER from '@salesforce/label/c.Answer_Owner';
import PROPOSAL from '@salesforce/label/c.Answer_Proposal';
import REASON from '@salesforce/label/c.Answer_Reason';
import REASON_HELP from '@salesforce/label/c.Answer_ReasonHelp';
import REASON_NEEDED from '@salesforce/label/c.Answer_ReasonNeeded';
import SAVE from '@salesforce/label/c.Answer_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SERVES from '@salesforce/label/c.Answer_Serves';
import SERVICE_LEVEL from '@salesforce/label/c.Answer_ServiceLevel';
import SERVICE_LEVEL_DAYS from '@salesforce/label/c.Answer_ServiceLevelDays';
import TARGET from '@salesforce/label/c.Answer_Target';
import WORK from '@salesforce/label/c.Answer_Work';
import WORK_COUNTS from '@salesforce/label/c.Answer_WorkCounts';

export const LABELS = {
  ACCEPT,
  BEFORE,
  BEFORE_REASON,
  BUDGET,
  CANCEL,
  CHANGES,
  CHOICE,
  CHOICE_NEEDED,
  CLOSE,
  CO_OWNER,
  DECLINE,
  DONE_ACCEPTED,
  DONE_CHANGES,
  DONE_DECLINED,
  DUE,
  GONE,
  HEADING,
  HEADING_READ,
  MEASURE,
  NOTHING,
  NOT_YOURS,
  NO_CO_OWNER,
  NO_TARGET,
  ON_BEHALF,
  OWNER,
  PROPOSAL,
  REASON,
  REASON_HELP,
  REASON_NEEDED,
  SAVE,
  SAVING,
  SERVES,
  SERVICE_LEVEL,
  SERVICE_LEVEL_DAYS,
  TARGET,
  WORK,
  WORK_COUNTS,
};
