import AND_MORE from '@salesforce/label/c.Relationships_AndMore';
import BUILD from '@salesforce/label/c.Relationships_Build';
import CUT from '@salesforce/label/c.Relationships_Cut';
import DUPLICATES from '@salesforce/label/c.Relationships_Duplicates';
import LINK_CONFLICTS from '@salesforce/label/c.Relationships_LinkConflicts';
import LINK_DOTTED from '@salesforce/label/c.Relationships_LinkDotted';
import LINK_INFLUENCES from '@salesforce/label/c.Relationships_LinkInfluences';
import LINK_TRUSTS from '@salesforce/label/c.Relationships_LinkTrusts';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.Relationships_LoadFailed';
import MISPLACED from '@salesforce/label/c.Relationships_Misplaced';
import MOVED_MANY from '@salesforce/label/c.Relationships_MovedMany';
import MOVED_MANY_TOP from '@salesforce/label/c.Relationships_MovedManyTop';
import REMOVED from '@salesforce/label/c.Relationships_Removed';
import REMOVE_CONFIRM from '@salesforce/label/c.Relationships_RemoveConfirm';
import REMOVE_LABEL from '@salesforce/label/c.Relationships_RemoveLabel';
import STRAY_LINKS from '@salesforce/label/c.Relationships_StrayLinks';
import TAB_ADVICE from '@salesforce/label/c.Relationships_TabAdvice';
import TAB_COVERAGE from '@salesforce/label/c.Relationships_TabCoverage';
import TAB_INTRODUCTIONS from '@salesforce/label/c.Relationships_TabIntroductions';
import TAB_MAP from '@salesforce/label/c.Relationships_TabMap';
import TAB_PEOPLE from '@salesforce/label/c.Relationships_TabPeople';
import TAB_TEAM from '@salesforce/label/c.Relationships_TabTeam';
import TITLE from '@salesforce/label/c.Relationships_Title';
import UNREAD from '@salesforce/label/c.Relationships_Unread';

export const LABELS = {
  AND_MORE,
  BUILD,
  CUT,
  DUPLICATES,
  LINK_CONFLICTS,
  LINK_DOTTED,
  LINK_INFLUENCES,
  LINK_TRUSTS,
  LOADING,
  LOAD_FAILED,
  MISPLACED,
  MOVED_MANY,
  MOVED_MANY_TOP,
  REMOVED,
  REMOVE_CONFIRM,
  REMOVE_LABEL,
  STRAY_LINKS,
  TAB_ADVICE,
  TAB_COVERAGE,
  TAB_INTRODUCTIONS,
  TAB_MAP,
  TAB_PEOPLE,
  TAB_TEAM,
  TITLE,
  UNREAD,
};
