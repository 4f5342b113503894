import ADD_OBJECTIVE from '@salesforce/label/c.Timeline_AddObjective';
import CANCEL from '@salesforce/label/c.Timeline_Cancel';
import CLOSE_ALL from '@salesforce/label/c.Timeline_CloseAll';
import EMPTY_HEADING from '@salesforce/label/c.Timeline_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Timeline_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.Timeline_EmptyReadOnly';
import HINT from '@salesforce/label/c.Timeline_Hint';
import LINKED from '@salesforce/label/c.Timeline_Linked';
import LINKED_INSTEAD from '@salesforce/label/c.Timeline_LinkedInstead';
import MOVED from '@salesforce/label/c.Timeline_Moved';
import MOVED_DUE from '@salesforce/label/c.Timeline_MovedDue';
import MOVED_MANY from '@salesforce/label/c.Timeline_MovedMany';
import MOVE_ALL from '@salesforce/label/c.Timeline_MoveAll';
import MOVE_ONE from '@salesforce/label/c.Timeline_MoveOne';
import NOTHING_FOUND from '@salesforce/label/c.Timeline_NothingFound';
import NO_CAMPAIGNS from '@salesforce/label/c.Timeline_NoCampaigns';
import OPEN_ALL from '@salesforce/label/c.Timeline_OpenAll';
import QUESTION from '@salesforce/label/c.Timeline_Question';
import QUESTION_MORE from '@salesforce/label/c.Timeline_QuestionMore';
import QUESTION_TITLE from '@salesforce/label/c.Timeline_QuestionTitle';
import TODAY from '@salesforce/label/c.Timeline_Today';
import UNDATED from '@salesforce/label/c.Timeline_Undated';
import UNDATED_ONE from '@salesforce/label/c.Timeline_UndatedOne';
import UNLINKED from '@salesforce/label/c.Timeline_Unlinked';
import ZOOM from '@salesforce/label/c.Timeline_Zoom';
import ZOOM_MONTH from '@salesforce/label/c.Timeline_ZoomMonth';
import ZOOM_QUARTER from '@salesforce/label/c.Timeline_ZoomQuarter';
import ZOOM_WEEK from '@salesforce/label/c.Timeline_ZoomWeek';
import ZOOM_YEAR from '@salesforce/label/c.Timeline_ZoomYear';

export const LABELS = {
  ADD_OBJECTIVE,
  CANCEL,
  CLOSE_ALL,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  HINT,
  LINKED,
  LINKED_INSTEAD,
  MOVED,
  MOVED_DUE,
  MOVED_MANY,
  MOVE_ALL,
  MOVE_ONE,
  NOTHING_FOUND,
  NO_CAMPAIGNS,
  OPEN_ALL,
  QUESTION,
  QUESTION_MORE,
  QUESTION_TITLE,
  TODAY,
  UNDATED,
  UNDATED_ONE,
  UNLINKED,
  ZOOM,
  ZOOM_MONTH,
  ZOOM_QUARTER,
  ZOOM_WEEK,
  ZOOM_YEAR,
};
