import ACCEPT_FITTING from '@salesforce/label/c.Opportunity_ImportAcceptFitting';
import ANOTHER_CELL from '@salesforce/label/c.Opportunity_ImportAnotherCell';
import BECAUSE from '@salesforce/label/c.Opportunity_ImportBecause';
import BUYING_CENTER from '@salesforce/label/c.Opportunity_ImportBuyingCenter';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CELL_FOR from '@salesforce/label/c.Opportunity_ImportCellFor';
import CHANGED_MEANWHILE from '@salesforce/label/c.Opportunity_ImportChangedMeanwhile';
import CHOSEN_TWICE from '@salesforce/label/c.Opportunity_ImportChosenTwice';
import COUNTS from '@salesforce/label/c.Opportunity_ImportCounts';
import COUNT_FAILED from '@salesforce/label/c.Opportunity_ImportCountFailed';
import COUNT_SKIPPED from '@salesforce/label/c.Opportunity_ImportCountSkipped';
import COUNT_STILL_LINKED from '@salesforce/label/c.Opportunity_ImportCountStillLinked';
import COUNT_STOPPED from '@salesforce/label/c.Opportunity_ImportCountStopped';
import COUNT_UNDECIDED from '@salesforce/label/c.Opportunity_ImportCountUndecided';
import DECISION from '@salesforce/label/c.Opportunity_ImportDecision';
import DELETED from '@salesforce/label/c.Common_Deleted';
import DONE from '@salesforce/label/c.Opportunity_Done';
import FAILED_HEADING from '@salesforce/label/c.Opportunity_ImportFailedHeading';
import FILTER_ALL from '@salesforce/label/c.Opportunity_ImportFilterAll';
import FILTER_LOST from '@salesforce/label/c.Opportunity_ImportFilterLost';
import FILTER_OPEN from '@salesforce/label/c.Opportunity_ImportFilterOpen';
import FILTER_UNCLEAR from '@salesforce/label/c.Opportunity_ImportFilterUnclear';
import FILTER_UNDECIDED from '@salesforce/label/c.Opportunity_ImportFilterUndecided';
import FILTER_WON from '@salesforce/label/c.Opportunity_ImportFilterWon';
import FITS_TAKEN from '@salesforce/label/c.Opportunity_ImportFitsTaken';
import HEADING from '@salesforce/label/c.Opportunity_ImportHeading';
import HELP from '@salesforce/label/c.Opportunity_ImportHelp';
import IMPORT from '@salesforce/label/c.Opportunity_ImportDo';
import INCOMPLETE from '@salesforce/label/c.Opportunity_ImportIncomplete';
import KEYBOARD_HELP from '@salesforce/label/c.Opportunity_ImportKeyboardHelp';
import LEFT from '@salesforce/label/c.Opportunity_ImportLeft';
import LINK from '@salesforce/label/c.Opportunity_Link';
import LINKED from '@salesforce/label/c.Opportunity_ImportLinked';
import LINKING from '@salesforce/label/c.Opportunity_ImportLinking';
import LIST from '@salesforce/label/c.Opportunity_ImportList';
import NEXT from '@salesforce/label/c.Opportunity_Next';
import NONE from '@salesforce/label/c.Common_NotChosen';
import NONE_LISTED from '@salesforce/label/c.Opportunity_ImportNoneListed';
import NONE_UNLINKED from '@salesforce/label/c.Opportunity_NoneUnlinked';
import NO_PROPOSAL from '@salesforce/label/c.Opportunity_ImportNoProposal';
import PAGE from '@salesforce/label/c.Opportunity_ImportPage';
import PREVIOUS from '@salesforce/label/c.Opportunity_ImportPrevious';
import RESULT from '@salesforce/label/c.Opportunity_ImportResult';
import SHOW from '@salesforce/label/c.Opportunity_ImportShow';
import SKIP from '@salesforce/label/c.Opportunity_ImportSkip';
import SOLUTION from '@salesforce/label/c.Opportunity_ImportSolution';
import STOP from '@salesforce/label/c.Opportunity_ImportStop';
import TAKEN from '@salesforce/label/c.Opportunity_ImportTaken';
import UNDO from '@salesforce/label/c.Common_Undo';
import UNDOING from '@salesforce/label/c.Opportunity_ImportUndoing';
import UNDONE from '@salesforce/label/c.Opportunity_ImportUndone';

export const LABELS = {
  ACCEPT_FITTING,
  ANOTHER_CELL,
  BECAUSE,
  BUYING_CENTER,
  CANCEL,
  CELL_FOR,
  CHANGED_MEANWHILE,
  CHOSEN_TWICE,
  COUNTS,
  COUNT_FAILED,
  COUNT_SKIPPED,
  COUNT_STILL_LINKED,
  COUNT_STOPPED,
  COUNT_UNDECIDED,
  DECISION,
  DELETED,
  DONE,
  FAILED_HEADING,
  FILTER_ALL,
  FILTER_LOST,
  FILTER_OPEN,
  FILTER_UNCLEAR,
  FILTER_UNDECIDED,
  FILTER_WON,
  FITS_TAKEN,
  HEADING,
  HELP,
  IMPORT,
  INCOMPLETE,
  KEYBOARD_HELP,
  LEFT,
  LINK,
  LINKED,
  LINKING,
  LIST,
  NEXT,
  NONE,
  NONE_LISTED,
  NONE_UNLINKED,
  NO_PROPOSAL,
  PAGE,
  PREVIOUS,
  RESULT,
  SHOW,
  SKIP,
  SOLUTION,
  STOP,
  TAKEN,
  UNDO,
  UNDOING,
  UNDONE,
};
