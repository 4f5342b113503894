import ACCOUNT from '@salesforce/label/c.Opportunity_Account';
import AMOUNT from '@salesforce/label/c.Opportunity_Amount';
import AMOUNT_HELP from '@salesforce/label/c.Opportunity_AmountHelp';
import BECAUSE_ROLE from '@salesforce/label/c.Opportunity_BecauseRole';
import BECAUSE_SPONSOR from '@salesforce/label/c.Opportunity_BecauseSponsor';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CELL_DELETED from '@salesforce/label/c.Opportunity_CellDeleted';
import CLOSE_DATE from '@salesforce/label/c.Opportunity_CloseDate';
import CONTINUES from '@salesforce/label/c.Opportunity_Continues';
import CREATE from '@salesforce/label/c.Opportunity_Create';
import CREATED from '@salesforce/label/c.Opportunity_Created';
import CREATED_LINE from '@salesforce/label/c.Opportunity_CreatedLine';
import CREATED_LINKED from '@salesforce/label/c.Opportunity_CreatedLinked';
import CREATED_NOTES from '@salesforce/label/c.Opportunity_CreatedNotes';
import CREATED_PEOPLE from '@salesforce/label/c.Opportunity_CreatedPeople';
import CREATED_TEXTS from '@salesforce/label/c.Opportunity_CreatedTexts';
import DESCRIPTION_EMPTY from '@salesforce/label/c.Opportunity_DescriptionEmpty';
import DESCRIPTION_HELP from '@salesforce/label/c.Opportunity_DescriptionHelp';
import DONE from '@salesforce/label/c.Opportunity_Done';
import GONE from '@salesforce/label/c.Opportunity_Gone';
import GONE_MEANWHILE from '@salesforce/label/c.Opportunity_GoneMeanwhile';
import HEADING from '@salesforce/label/c.Opportunity_FromCellHeading';
import HEADING_PLAIN from '@salesforce/label/c.Opportunity_FromCellPlain';
import LINE_TOGGLE from '@salesforce/label/c.Opportunity_LineToggle';
import LIST_PRICE from '@salesforce/label/c.Opportunity_ListPrice';
import NAME from '@salesforce/label/c.Opportunity_Name';
import NONE from '@salesforce/label/c.Common_NotChosen';
import NO_PEOPLE from '@salesforce/label/c.Opportunity_NoPeople';
import OPEN from '@salesforce/label/c.Opportunity_Open';
import PEOPLE_HELP from '@salesforce/label/c.Opportunity_PeopleHelp';
import PRICE_BOOK from '@salesforce/label/c.Opportunity_PriceBook';
import PRIMARY from '@salesforce/label/c.Opportunity_Primary';
import PROBLEMS from '@salesforce/label/c.Opportunity_Problems';
import QUANTITY from '@salesforce/label/c.Opportunity_Quantity';
import ROLE from '@salesforce/label/c.Opportunity_Role';
import SAVING from '@salesforce/label/c.Common_Saving';
import SECTION_DESCRIPTION from '@salesforce/label/c.Opportunity_SectionDescription';
import SECTION_LINE from '@salesforce/label/c.Opportunity_SectionLine';
import SECTION_OPPORTUNITY from '@salesforce/label/c.Opportunity_SectionOpportunity';
import SECTION_PEOPLE from '@salesforce/label/c.Opportunity_SectionPeople';
import STAGE from '@salesforce/label/c.Opportunity_Stage';
import STOPS from '@salesforce/label/c.Opportunity_Stops';
import TO_KNOW from '@salesforce/label/c.Opportunity_ToKnow';
import UNIT_PRICE from '@salesforce/label/c.Opportunity_UnitPrice';

export const LABELS = {
  ACCOUNT,
  AMOUNT,
  AMOUNT_HELP,
  BECAUSE_ROLE,
  BECAUSE_SPONSOR,
  CANCEL,
  CELL_DELETED,
  CLOSE_DATE,
  CONTINUES,
  CREATE,
  CREATED,
  CREATED_LINE,
  CREATED_LINKED,
  CREATED_NOTES,
  CREATED_PEOPLE,
  CREATED_TEXTS,
  DESCRIPTION_EMPTY,
  DESCRIPTION_HELP,
  DONE,
  GONE,
  GONE_MEANWHILE,
  HEADING,
  HEADING_PLAIN,
  LINE_TOGGLE,
  LIST_PRICE,
  NAME,
  NONE,
  NO_PEOPLE,
  OPEN,
  PEOPLE_HELP,
  PRICE_BOOK,
  PRIMARY,
  PROBLEMS,
  QUANTITY,
  ROLE,
  SAVING,
  SECTION_DESCRIPTION,
  SECTION_LINE,
  SECTION_OPPORTUNITY,
  SECTION_PEOPLE,
  STAGE,
  STOPS,
  TO_KNOW,
  UNIT_PRICE,
};
