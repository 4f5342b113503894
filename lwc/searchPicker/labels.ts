import CLEAR from '@salesforce/label/c.SearchPicker_Clear';
import CLEAR_NOTHING from '@salesforce/label/c.SearchPicker_ClearNothing';
import MATCHES from '@salesforce/label/c.SearchPicker_Matches';
import NO_MATCH from '@salesforce/label/c.SearchPicker_NoMatch';

export const LABELS = { CLEAR, CLEAR_NOTHING, MATCHES, NO_MATCH };
