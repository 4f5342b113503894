import BY_HEAD from '@salesforce/label/c.People_ByHead';
import BY_LANE from '@salesforce/label/c.People_ByLane';
import BY_NONE from '@salesforce/label/c.People_ByNone';
import EMPTY_HEADING from '@salesforce/label/c.People_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.People_EmptyHelp';
import FIND from '@salesforce/label/c.People_Find';
import FOUND_NOBODY from '@salesforce/label/c.People_FoundNobody';
import GROUP_BY from '@salesforce/label/c.People_GroupBy';
import KEYS from '@salesforce/label/c.People_Keys';
import KEYS_EDIT from '@salesforce/label/c.People_KeysEdit';
import NEXT from '@salesforce/label/c.People_Next';
import PREVIOUS from '@salesforce/label/c.People_Previous';
import SAVED_MANY from '@salesforce/label/c.People_SavedMany';
import SAVED_ONE from '@salesforce/label/c.People_SavedOne';
import SHOWN from '@salesforce/label/c.People_Shown';
import UNSORT from '@salesforce/label/c.People_Unsort';

export const LABELS = {
  BY_HEAD,
  BY_LANE,
  BY_NONE,
  EMPTY_HEADING,
  EMPTY_HELP,
  FIND,
  FOUND_NOBODY,
  GROUP_BY,
  KEYS,
  KEYS_EDIT,
  NEXT,
  PREVIOUS,
  SAVED_MANY,
  SAVED_ONE,
  SHOWN,
  UNSORT,
};
