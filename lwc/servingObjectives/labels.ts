import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.ServingObjectives_LoadFailed';
import NONE from '@salesforce/label/c.ServingObjectives_None';
import TITLE from '@salesforce/label/c.ServingObjectives_Title';

export const LABELS = { LOADING, LOAD_FAILED, NONE, TITLE };
