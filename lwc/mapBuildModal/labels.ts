import CANCEL from '@salesforce/label/c.Common_Cancel';
import DO from '@salesforce/label/c.MapBuild_Do';
import DONE from '@salesforce/label/c.MapBuild_Done';
import FORMER_HOLDER from '@salesforce/label/c.MapBuild_FormerHolder';
import GONE from '@salesforce/label/c.MapBuild_Gone';
import HEADING from '@salesforce/label/c.MapBuild_Heading';
import HELP from '@salesforce/label/c.MapBuild_Help';
import NOTHING_PROPOSED from '@salesforce/label/c.MapBuild_NothingProposed';
import NO_CONTACTS from '@salesforce/label/c.MapBuild_NoContacts';
import NO_OPPORTUNITY from '@salesforce/label/c.MapBuild_NoOpportunity';
import NO_ROLES_TO_WRITE from '@salesforce/label/c.MapBuild_NoRolesToWrite';
import PLACEHOLDER_NAME from '@salesforce/label/c.MapBuild_PlaceholderName';
import PLACEHOLDER_OTHER from '@salesforce/label/c.MapBuild_PlaceholderOther';
import PLACE_OTHER from '@salesforce/label/c.MapBuild_PlaceOther';
import PLACE_ROLE from '@salesforce/label/c.MapBuild_PlaceRole';
import PLACE_ROLE_IN from '@salesforce/label/c.MapBuild_PlaceRoleIn';
import ROLES_HEADING from '@salesforce/label/c.MapBuild_RolesHeading';
import ROLES_HELP from '@salesforce/label/c.MapBuild_RolesHelp';
import ROLES_NONE from '@salesforce/label/c.MapBuild_RolesNone';
import SAVING from '@salesforce/label/c.MapBuild_Saving';
import SAVING_FIRST from '@salesforce/label/c.MapBuild_SavingFirst';
import SOURCE from '@salesforce/label/c.MapBuild_Source';
import WRITE_HEADING from '@salesforce/label/c.MapBuild_WriteHeading';
import WRITE_LINES from '@salesforce/label/c.MapBuild_WriteLines';
import WRITE_LINES_HELP from '@salesforce/label/c.MapBuild_WriteLinesHelp';
import WRITE_ROLES from '@salesforce/label/c.MapBuild_WriteRoles';
import WRITE_ROLES_HELP from '@salesforce/label/c.MapBuild_WriteRolesHelp';

export const LABELS = {
  CANCEL,
  DO,
  DONE,
  FORMER_HOLDER,
  GONE,
  HEADING,
  HELP,
  NOTHING_PROPOSED,
  NO_CONTACTS,
  NO_OPPORTUNITY,
  NO_ROLES_TO_WRITE,
  PLACEHOLDER_NAME,
  PLACEHOLDER_OTHER,
  PLACE_OTHER,
  PLACE_ROLE,
  PLACE_ROLE_IN,
  ROLES_HEADING,
  ROLES_HELP,
  ROLES_NONE,
  SAVING,
  SAVING_FIRST,
  SOURCE,
  WRITE_HEADING,
  WRITE_LINES,
  WRITE_LINES_HELP,
  WRITE_ROLES,
  WRITE_ROLES_HELP,
};
