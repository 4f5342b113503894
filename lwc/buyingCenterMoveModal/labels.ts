import CANCEL from '@salesforce/label/c.Common_Cancel';
import HEADING from '@salesforce/label/c.BuyingCenters_MoveHeading';
import HELP from '@salesforce/label/c.BuyingCenters_MoveHelp';
import MOVE from '@salesforce/label/c.BuyingCenters_MoveHere';
import NEW_PARENT from '@salesforce/label/c.BuyingCenters_NewParent';
import TOP from '@salesforce/label/c.BuyingCenters_TopLevel';

export const LABELS = { CANCEL, HEADING, HELP, MOVE, NEW_PARENT, TOP };
