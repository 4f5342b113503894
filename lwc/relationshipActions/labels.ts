import DONE from '@salesforce/label/c.RelationshipAction_Done';
import ME from '@salesforce/label/c.RelationshipAction_Me';
import ME_NAMED from '@salesforce/label/c.RelationshipAction_MeNamed';
import OBJECTIVE from '@salesforce/label/c.RelationshipAction_Objective';
import PLANNED from '@salesforce/label/c.RelationshipAction_Planned';
import PLANNED_BY from '@salesforce/label/c.RelationshipAction_PlannedBy';
import PLANNED_BY_DUE from '@salesforce/label/c.RelationshipAction_PlannedByDue';
import PLANNED_DUE from '@salesforce/label/c.RelationshipAction_PlannedDue';

export const LABELS = { DONE, ME, ME_NAMED, OBJECTIVE, PLANNED, PLANNED_BY, PLANNED_BY_DUE, PLANNED_DUE };
