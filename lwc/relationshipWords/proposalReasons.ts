import REASON_ACTIVITY from '@salesforce/label/c.RelationshipWords_ReasonActivity';
import REASON_CAMPAIGN from '@salesforce/label/c.RelationshipWords_ReasonCampaign';
import REASON_CONTACT from '@salesforce/label/c.RelationshipWords_ReasonContact';
import REASON_DEAL from '@salesforce/label/c.RelationshipWords_ReasonDeal';
import REASON_DEAL_UNSEEN from '@salesforce/label/c.RelationshipWords_ReasonDealUnseen';
import REASON_DEPARTMENT from '@salesforce/label/c.RelationshipWords_ReasonDepartment';
import REASON_RELATED from '@salesforce/label/c.RelationshipWords_ReasonRelated';
import REASON_RELATED_ONLY from '@salesforce/label/c.RelationshipWords_ReasonRelatedOnly';
import REASON_REPORTS_TO from '@salesforce/label/c.RelationshipWords_ReasonReportsTo';
import REASON_TITLE from '@salesforce/label/c.RelationshipWords_ReasonTitle';
import { fillIn } from 'c/fillIn';
import type { ProposalReason } from 'c/mapBuilding';
import { formatDay } from 'c/userFormat';
import type { PeopleNames } from './peopleNames.ts';

/** Why somebody is proposed for the map, and what a value rests on. */
export function proposalReasonWords({ code, values }: ProposalReason, names: Pick<PeopleNames, 'contact'>): string {
  switch (code) {
    case 'contact':
      return REASON_CONTACT;
    case 'relatedContact':
      return values.roles ? fillIn(REASON_RELATED, values.roles) : REASON_RELATED_ONLY;
    case 'reportsTo':
      return fillIn(REASON_REPORTS_TO, names.contact(values.contactId));
    case 'title':
      return fillIn(REASON_TITLE, values.title ?? '');
    case 'department':
      return fillIn(REASON_DEPARTMENT, values.department ?? '');
    case 'opportunityRole':
      return fillIn(values.opportunity ? REASON_DEAL : REASON_DEAL_UNSEEN, values.role ?? '', values.opportunity ?? '');
    case 'campaign':
      return fillIn(REASON_CAMPAIGN, values.campaign ?? '');
    case 'activity':
      return fillIn(REASON_ACTIVITY, formatDay(values.on));
  }
}
