import ADD from '@salesforce/label/c.Map_Add';
import AROUND from '@salesforce/label/c.Map_Around';
import ARRANGE from '@salesforce/label/c.Map_Arrange';
import CANCELLED from '@salesforce/label/c.Map_Cancelled';
import DROPPED from '@salesforce/label/c.Map_Dropped';
import DROPPED_TOP from '@salesforce/label/c.Map_DroppedTop';
import EMPTY_HEADING from '@salesforce/label/c.Map_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Map_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.Map_EmptyReadOnly';
import EVERYBODY from '@salesforce/label/c.Map_Everybody';
import FILTER_LANE from '@salesforce/label/c.Map_FilterLane';
import FILTER_TEAM from '@salesforce/label/c.Map_FilterTeam';
import FIND from '@salesforce/label/c.Map_Find';
import FIND_PLACEHOLDER from '@salesforce/label/c.Map_FindPlaceholder';
import FIT from '@salesforce/label/c.Map_Fit';
import FOLD_ALL from '@salesforce/label/c.Map_FoldAll';
import FOUND from '@salesforce/label/c.Map_Found';
import FOUND_MORE from '@salesforce/label/c.Map_FoundMore';
import FOUND_NOBODY from '@salesforce/label/c.Map_FoundNobody';
import HIDDEN from '@salesforce/label/c.Map_Hidden';
import KEYS from '@salesforce/label/c.Map_Keys';
import LANES from '@salesforce/label/c.Map_Lanes';
import LASSO from '@salesforce/label/c.Map_Lasso';
import LEGEND from '@salesforce/label/c.Map_Legend';
import LEGEND_ATTITUDE from '@salesforce/label/c.Map_LegendAttitude';
import LEGEND_COVERAGE from '@salesforce/label/c.Map_LegendCoverage';
import LEGEND_ENTRY from '@salesforce/label/c.Map_LegendEntry';
import LEGEND_HIDDEN from '@salesforce/label/c.Map_LegendHidden';
import LEGEND_HINT from '@salesforce/label/c.Map_LegendHint';
import LEGEND_LINK_HINT from '@salesforce/label/c.Map_LegendLinkHint';
import LEGEND_LINKS from '@salesforce/label/c.Map_LegendLinks';
import LEGEND_POSITION from '@salesforce/label/c.Map_LegendPosition';
import LEGEND_POWER from '@salesforce/label/c.Map_LegendPower';
import LEGEND_ROLES from '@salesforce/label/c.Map_LegendRoles';
import LINK_CONFLICTS from '@salesforce/label/c.Map_LinkConflicts';
import LINK_DOTTED from '@salesforce/label/c.Map_LinkDotted';
import LINK_INFLUENCES from '@salesforce/label/c.Map_LinkInfluences';
import LINK_MENU_LABEL from '@salesforce/label/c.Map_LinkMenuLabel';
import LINK_TRUSTS from '@salesforce/label/c.Map_LinkTrusts';
import LINKING from '@salesforce/label/c.Map_Linking';
import MATCHES from '@salesforce/label/c.Map_Matches';
import MENU_ADD from '@salesforce/label/c.Map_MenuAdd';
import MENU_FOCUS from '@salesforce/label/c.Map_MenuFocus';
import MENU_FOLD from '@salesforce/label/c.Map_MenuFold';
import MENU_LABEL from '@salesforce/label/c.Map_MenuLabel';
import MENU_MOVE from '@salesforce/label/c.Map_MenuMove';
import MENU_OPEN from '@salesforce/label/c.Map_MenuOpen';
import MENU_TOP from '@salesforce/label/c.Map_MenuTop';
import MENU_UNFOLD from '@salesforce/label/c.Map_MenuUnfold';
import MINI_MAP from '@salesforce/label/c.Map_MiniMap';
import MORE_ROLES from '@salesforce/label/c.Map_MoreRoles';
import NO_LANE from '@salesforce/label/c.Map_NoLane';
import NOTHING_HEADING from '@salesforce/label/c.Map_NothingHeading';
import NOTHING_HELP from '@salesforce/label/c.Map_NothingHelp';
import OVER from '@salesforce/label/c.Map_Over';
import OVER_LINK from '@salesforce/label/c.Map_OverLink';
import PICKED from '@salesforce/label/c.Map_Picked';
import PICKED_MANY from '@salesforce/label/c.Map_PickedMany';
import READ_ONLY from '@salesforce/label/c.Map_ReadOnly';
import REFUSED_CIRCLE from '@salesforce/label/c.Map_RefusedCircle';
import REFUSED_LINK_SELF from '@salesforce/label/c.Map_RefusedLinkSelf';
import REFUSED_LINK_THERE from '@salesforce/label/c.Map_RefusedLinkThere';
import REFUSED_MISSING from '@salesforce/label/c.Map_RefusedMissing';
import REFUSED_SAME from '@salesforce/label/c.Map_RefusedSame';
import REFUSED_SELF from '@salesforce/label/c.Map_RefusedSelf';
import RESET_FILTERS from '@salesforce/label/c.Map_ResetFilters';
import ROLE_APPROVER from '@salesforce/label/c.Map_RoleApprover';
import ROLE_BLOCKER from '@salesforce/label/c.Map_RoleBlocker';
import ROLE_CHAMPION from '@salesforce/label/c.Map_RoleChampion';
import ROLE_COACH from '@salesforce/label/c.Map_RoleCoach';
import ROLE_DECISION_MAKER from '@salesforce/label/c.Map_RoleDecisionMaker';
import ROLE_EVALUATOR from '@salesforce/label/c.Map_RoleEvaluator';
import ROLE_EXECUTIVE_SPONSOR from '@salesforce/label/c.Map_RoleExecutiveSponsor';
import ROLE_GATEKEEPER from '@salesforce/label/c.Map_RoleGatekeeper';
import ROLE_INFLUENCER from '@salesforce/label/c.Map_RoleInfluencer';
import ROLE_USER from '@salesforce/label/c.Map_RoleUser';
import SAY_ATTITUDE from '@salesforce/label/c.Map_SayAttitude';
import SAY_CONTEXT from '@salesforce/label/c.Map_SayContext';
import SAY_COVERAGE from '@salesforce/label/c.Map_SayCoverage';
import SAY_HIDDEN from '@salesforce/label/c.Map_SayHidden';
import SAY_LINK from '@salesforce/label/c.Map_SayLink';
import SAY_LINKS from '@salesforce/label/c.Map_SayLinks';
import SAY_POWER from '@salesforce/label/c.Map_SayPower';
import SAY_TRUST from '@salesforce/label/c.Map_SayTrust';
import SELECT_NONE from '@salesforce/label/c.Map_SelectNone';
import SELECTED from '@salesforce/label/c.Map_Selected';
import SHOW_ALL from '@salesforce/label/c.Map_ShowAll';
import STEPS from '@salesforce/label/c.Map_Steps';
import TREE_LABEL from '@salesforce/label/c.Map_TreeLabel';
import TRUST from '@salesforce/label/c.Map_Trust';
import UNFOLD_ALL from '@salesforce/label/c.Map_UnfoldAll';
import UNKNOWN from '@salesforce/label/c.Map_Unknown';
import UNKNOWN_INITIALS from '@salesforce/label/c.Map_UnknownInitials';
import VACANT from '@salesforce/label/c.Map_Vacant';
import VACANT_INITIALS from '@salesforce/label/c.Map_VacantInitials';
import WHEEL_HINT from '@salesforce/label/c.Map_WheelHint';
import ZOOM_IN from '@salesforce/label/c.Map_ZoomIn';
import ZOOM_OUT from '@salesforce/label/c.Map_ZoomOut';

/** The words of the relationship map. */
export const MAP_LABELS = {
  ADD,
  AROUND,
  ARRANGE,
  CANCELLED,
  DROPPED,
  DROPPED_TOP,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  EVERYBODY,
  FILTER_LANE,
  FILTER_TEAM,
  FIND,
  FIND_PLACEHOLDER,
  FIT,
  FOLD_ALL,
  FOUND,
  FOUND_MORE,
  FOUND_NOBODY,
  HIDDEN,
  KEYS,
  LANES,
  LASSO,
  LEGEND,
  LEGEND_ATTITUDE,
  LEGEND_COVERAGE,
  LEGEND_ENTRY,
  LEGEND_HIDDEN,
  LEGEND_HINT,
  LEGEND_LINK_HINT,
  LEGEND_LINKS,
  LEGEND_POSITION,
  LEGEND_POWER,
  LEGEND_ROLES,
  LINK_CONFLICTS,
  LINK_DOTTED,
  LINK_INFLUENCES,
  LINK_MENU_LABEL,
  LINK_TRUSTS,
  LINKING,
  MATCHES,
  MENU_ADD,
  MENU_FOCUS,
  MENU_FOLD,
  MENU_LABEL,
  MENU_MOVE,
  MENU_OPEN,
  MENU_TOP,
  MENU_UNFOLD,
  MINI_MAP,
  MORE_ROLES,
  NO_LANE,
  NOTHING_HEADING,
  NOTHING_HELP,
  OVER,
  OVER_LINK,
  PICKED,
  PICKED_MANY,
  READ_ONLY,
  REFUSED_CIRCLE,
  REFUSED_LINK_SELF,
  REFUSED_LINK_THERE,
  REFUSED_MISSING,
  REFUSED_SAME,
  REFUSED_SELF,
  RESET_FILTERS,
  ROLE_APPROVER,
  ROLE_BLOCKER,
  ROLE_CHAMPION,
  ROLE_COACH,
  ROLE_DECISION_MAKER,
  ROLE_EVALUATOR,
  ROLE_EXECUTIVE_SPONSOR,
  ROLE_GATEKEEPER,
  ROLE_INFLUENCER,
  ROLE_USER,
  SAY_ATTITUDE,
  SAY_CONTEXT,
  SAY_COVERAGE,
  SAY_HIDDEN,
  SAY_LINK,
  SAY_LINKS,
  SAY_POWER,
  SAY_TRUST,
  SELECT_NONE,
  SELECTED,
  SHOW_ALL,
  STEPS,
  TREE_LABEL,
  TRUST,
  UNFOLD_ALL,
  UNKNOWN,
  UNKNOWN_INITIALS,
  VACANT,
  VACANT_INITIALS,
  WHEEL_HINT,
  ZOOM_IN,
  ZOOM_OUT,
};
