import EMPTY_FILTER from '@salesforce/label/c.Advice_EmptyFilter';
import EMPTY_HEADING from '@salesforce/label/c.Advice_EmptyHeading';
import FILTER_LABEL from '@salesforce/label/c.Advice_FilterLabel';
import HEADING from '@salesforce/label/c.Advice_Heading';
import OPEN from '@salesforce/label/c.Advice_OpenNamed';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
import BY_CHECK from '@salesforce/label/c.RelationshipAdvice_ByCheck';
import BY_PERSON from '@salesforce/label/c.RelationshipAdvice_ByPerson';
import CHECKS_HELP from '@salesforce/label/c.RelationshipAdvice_ChecksHelp';
import EMPTY_HELP from '@salesforce/label/c.RelationshipAdvice_EmptyHelp';
import EMPTY_SELECTION from '@salesforce/label/c.RelationshipAdvice_EmptySelection';
import GROUP_PEOPLE from '@salesforce/label/c.RelationshipAdvice_GroupPeople';
import GROUP_PEOPLE_HELP from '@salesforce/label/c.RelationshipAdvice_GroupPeopleHelp';
import HIDDEN from '@salesforce/label/c.RelationshipAdvice_Hidden';
import INTRODUCE from '@salesforce/label/c.RelationshipAdvice_Introduce';
import MAKE from '@salesforce/label/c.RelationshipAdvice_Make';
import MAKE_ALTERNATIVE from '@salesforce/label/c.RelationshipAdvice_MakeAlternative';
import MAKE_DEFAULTS from '@salesforce/label/c.RelationshipAdvice_MakeDefaults';
import NO_PLAN from '@salesforce/label/c.RelationshipAdvice_NoPlan';
import ONLY_SELECTED from '@salesforce/label/c.RelationshipAdvice_OnlySelected';
import ORDER_LABEL from '@salesforce/label/c.RelationshipAdvice_OrderLabel';
import OWNER from '@salesforce/label/c.RelationshipAdvice_Owner';
import SELECT from '@salesforce/label/c.RelationshipAdvice_Select';
import SELECT_MANY from '@salesforce/label/c.RelationshipAdvice_SelectMany';
import SHOW_MORE_PEOPLE from '@salesforce/label/c.RelationshipAdvice_ShowMorePeople';
import SUMMARY from '@salesforce/label/c.RelationshipAdvice_Summary';

export const LABELS = {
  BY_CHECK,
  BY_PERSON,
  CHECKS_HELP,
  EMPTY_FILTER,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_SELECTION,
  FILTER_LABEL,
  GROUP_PEOPLE,
  GROUP_PEOPLE_HELP,
  HEADING,
  HIDDEN,
  INTRODUCE,
  MAKE,
  MAKE_ALTERNATIVE,
  MAKE_DEFAULTS,
  NO_PLAN,
  ONLY_SELECTED,
  OPEN,
  ORDER_LABEL,
  OWNER,
  REMEDY,
  SELECT,
  SELECT_MANY,
  SHOW_MORE_PEOPLE,
  SUMMARY,
};
