import ADVANTAGES_HEADING from '@salesforce/label/c.CellEditor_AdvantagesHeading';
import ADVANTAGES_HELP from '@salesforce/label/c.CellEditor_AdvantagesHelp';
import CHECKLIST_HIDE from '@salesforce/label/c.CellEditor_ChecklistHide';
import CHECKLIST_SHOW from '@salesforce/label/c.CellEditor_ChecklistShow';
import CONFIRM from '@salesforce/label/c.CellEditor_Confirm';
import FIT_1 from '@salesforce/label/c.CellEditor_Fit1';
import FIT_5 from '@salesforce/label/c.CellEditor_Fit5';
import METRIC_PLACEHOLDER from '@salesforce/label/c.CellEditor_MetricPlaceholder';
import METRIC_USE from '@salesforce/label/c.CellEditor_MetricUse';
import METRIC_WORTH from '@salesforce/label/c.CellEditor_MetricWorth';
import OVERRIDE_NOT_SET from '@salesforce/label/c.CellEditor_OverrideNotSet';
import OVERRIDE_REASON_NEEDED from '@salesforce/label/c.CellEditor_OverrideReasonNeeded';
import PER_YEAR from '@salesforce/label/c.CellEditor_PerYear';
import PROBLEM_CANCEL from '@salesforce/label/c.CellEditor_ProblemCancel';
import PROBLEM_CONFIRM from '@salesforce/label/c.CellEditor_ProblemConfirm';
import PROBLEM_CONFIRMED from '@salesforce/label/c.CellEditor_ProblemConfirmed';
import PROBLEM_NAME from '@salesforce/label/c.CellEditor_ProblemName';
import PROBLEM_NAME_NEEDED from '@salesforce/label/c.CellEditor_ProblemNameNeeded';
import PROBLEM_NEW from '@salesforce/label/c.CellEditor_ProblemNew';
import PROBLEM_NEW_HELP from '@salesforce/label/c.CellEditor_ProblemNewHelp';
import PROBLEM_OVER from '@salesforce/label/c.CellEditor_ProblemOver';
import PROBLEM_PLACEHOLDER from '@salesforce/label/c.CellEditor_ProblemPlaceholder';
import QUESTIONS_HEADING from '@salesforce/label/c.CellEditor_QuestionsHeading';
import SECTION_CHECKLIST from '@salesforce/label/c.CellEditor_SectionChecklist';
import SECTION_EVIDENCE from '@salesforce/label/c.CellEditor_SectionEvidence';
import SECTION_NOTES from '@salesforce/label/c.CellEditor_SectionNotes';
import SECTION_OWNER from '@salesforce/label/c.CellEditor_SectionOwner';
import SECTION_PROBLEM from '@salesforce/label/c.CellEditor_SectionProblem';
import SECTION_STATE from '@salesforce/label/c.CellEditor_SectionState';
import SECTION_TO_CUSTOMER from '@salesforce/label/c.CellEditor_SectionToCustomer';
import SECTION_TO_YOU from '@salesforce/label/c.CellEditor_SectionToYou';
import SECTION_WALLET from '@salesforce/label/c.CellEditor_SectionWallet';
import SPONSOR_PLACEHOLDER from '@salesforce/label/c.CellEditor_SponsorPlaceholder';
import SPONSOR_VACANT from '@salesforce/label/c.CellEditor_SponsorVacant';
import STATE_FOLLOWS from '@salesforce/label/c.CellEditor_StateFollows';
import STATE_NOT_SET from '@salesforce/label/c.CellEditor_StateNotSet';
import STATE_OVERRIDDEN from '@salesforce/label/c.CellEditor_StateOverridden';
import STATE_RECORDS from '@salesforce/label/c.CellEditor_StateRecords';
import UP_SELL_OPTIONAL from '@salesforce/label/c.CellEditor_UpSellOptional';
import UP_SELL_REQUIRED from '@salesforce/label/c.CellEditor_UpSellRequired';
import WALLET_COMPETITOR from '@salesforce/label/c.CellEditor_WalletCompetitor';
import WALLET_REST from '@salesforce/label/c.CellEditor_WalletRest';
import WALLET_SHARE from '@salesforce/label/c.CellEditor_WalletShare';

export const LABELS = {
  ADVANTAGES_HEADING,
  ADVANTAGES_HELP,
  CHECKLIST_HIDE,
  CHECKLIST_SHOW,
  CONFIRM,
  FIT_1,
  FIT_5,
  METRIC_PLACEHOLDER,
  METRIC_USE,
  METRIC_WORTH,
  OVERRIDE_NOT_SET,
  OVERRIDE_REASON_NEEDED,
  PER_YEAR,
  PROBLEM_CANCEL,
  PROBLEM_CONFIRM,
  PROBLEM_CONFIRMED,
  PROBLEM_NAME,
  PROBLEM_NAME_NEEDED,
  PROBLEM_NEW,
  PROBLEM_NEW_HELP,
  PROBLEM_OVER,
  PROBLEM_PLACEHOLDER,
  QUESTIONS_HEADING,
  SECTION_CHECKLIST,
  SECTION_EVIDENCE,
  SECTION_NOTES,
  SECTION_OWNER,
  SECTION_PROBLEM,
  SECTION_STATE,
  SECTION_TO_CUSTOMER,
  SECTION_TO_YOU,
  SECTION_WALLET,
  SPONSOR_PLACEHOLDER,
  SPONSOR_VACANT,
  STATE_FOLLOWS,
  STATE_NOT_SET,
  STATE_OVERRIDDEN,
  STATE_RECORDS,
  UP_SELL_OPTIONAL,
  UP_SELL_REQUIRED,
  WALLET_COMPETITOR,
  WALLET_REST,
  WALLET_SHARE,
};
