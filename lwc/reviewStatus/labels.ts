import CADENCE from '@salesforce/label/c.AccountPlan_ReviewCadence';
import HEADING from '@salesforce/label/c.AccountPlan_ReviewHeading';
import LAST_REVIEW from '@salesforce/label/c.AccountPlan_ReviewLast';
import MARK_REVIEWED from '@salesforce/label/c.AccountPlan_ReviewMark';
import NEVER from '@salesforce/label/c.AccountPlan_ReviewNever';
import NEXT_REVIEW from '@salesforce/label/c.AccountPlan_ReviewNext';
import OVERDUE from '@salesforce/label/c.AccountPlan_ReviewOverdue';
import REVIEWED_TODAY from '@salesforce/label/c.AccountPlan_ReviewedToday';

export const LABELS = { CADENCE, HEADING, LAST_REVIEW, MARK_REVIEWED, NEVER, NEXT_REVIEW, OVERDUE, REVIEWED_TODAY };
