import DONE from '@salesforce/label/c.RelationshipAction_Done';
import OBJECTIVE from '@salesforce/label/c.OsaAdviceList_Objective';

export const LABELS = { DONE, OBJECTIVE };
