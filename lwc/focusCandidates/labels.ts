import ADD from '@salesforce/label/c.Focus_Add';
import NEXT_HEADING from '@salesforce/label/c.Focus_NextHeading';
import NEXT_HELP from '@salesforce/label/c.Focus_NextHelp';
import NEXT_NONE from '@salesforce/label/c.Focus_NextNone';
import SHOW_MORE from '@salesforce/label/c.Focus_ShowMore';

export const LABELS = { ADD, NEXT_HEADING, NEXT_HELP, NEXT_NONE, SHOW_MORE };
