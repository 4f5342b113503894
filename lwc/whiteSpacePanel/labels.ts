import ADD_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddToFocus';
import CHANGE_LINK from '@salesforce/label/c.WhiteSpace_ChangeLink';
import CONVERT from '@salesforce/label/c.WhiteSpace_Convert';
import DESELECT from '@salesforce/label/c.WhiteSpace_Deselect';
import LINK from '@salesforce/label/c.WhiteSpace_Link';
import OPEN from '@salesforce/label/c.WhiteSpace_Open';
import OPEN_OPPORTUNITY from '@salesforce/label/c.WhiteSpace_OpenOpportunity';
import PANEL_BEST from '@salesforce/label/c.Ranking_Heading';
import PANEL_CELL from '@salesforce/label/c.WhiteSpace_PanelCell';

export const LABELS = { ADD_TO_FOCUS, CHANGE_LINK, CONVERT, DESELECT, LINK, OPEN, OPEN_OPPORTUNITY, PANEL_BEST, PANEL_CELL };
