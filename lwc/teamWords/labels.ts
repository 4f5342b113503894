import ALL_LANES from '@salesforce/label/c.Team_AllLanes';
import ALL_OF_US from '@salesforce/label/c.Team_AllOfUs';
import COLUMN_PERSON from '@salesforce/label/c.Team_ColumnPerson';
import COLUMN_SUM from '@salesforce/label/c.Team_ColumnSum';
import EMPTY_HEADING from '@salesforce/label/c.Team_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Team_EmptyHelp';
import GAPS from '@salesforce/label/c.Team_Gaps';
import GAP_ONE from '@salesforce/label/c.Team_GapOne';
import GRID from '@salesforce/label/c.Team_Grid';
import GROUP_CELL from '@salesforce/label/c.Team_GroupCell';
import HIGHEST from '@salesforce/label/c.Team_Highest';
import HINT from '@salesforce/label/c.Team_Hint';
import IN_TOUCH from '@salesforce/label/c.Team_InTouch';
import KEYS from '@salesforce/label/c.Team_Keys';
import LANE from '@salesforce/label/c.Team_Lane';
import LAST_CONTACT from '@salesforce/label/c.Team_LastContact';
import LEGEND from '@salesforce/label/c.Team_Legend';
import LEGEND_MET from '@salesforce/label/c.Team_LegendMet';
import LEGEND_NOW from '@salesforce/label/c.Team_LegendNow';
import LEGEND_REACHED from '@salesforce/label/c.Team_LegendReached';
import LEGEND_WANTED from '@salesforce/label/c.Team_LegendWanted';
import LEVEL_NOW from '@salesforce/label/c.Team_LevelNow';
import LEVEL_WANTED from '@salesforce/label/c.Team_LevelWanted';
import LOAD from '@salesforce/label/c.Team_Load';
import LOAD_ALONE from '@salesforce/label/c.Team_LoadAlone';
import LOAD_ALONE_SHORT from '@salesforce/label/c.Team_LoadAloneShort';
import LOAD_OF from '@salesforce/label/c.Team_LoadOf';
import LOAD_ROW from '@salesforce/label/c.Team_LoadRow';
import NOBODY from '@salesforce/label/c.Team_Nobody';
import NOBODY_HEADING from '@salesforce/label/c.Team_NobodyHeading';
import NOBODY_HELP from '@salesforce/label/c.Team_NobodyHelp';
import NOTHING from '@salesforce/label/c.Team_Nothing';
import NOTHING_SHOWN from '@salesforce/label/c.Team_NothingShown';
import NOT_IN_TOUCH from '@salesforce/label/c.Team_NotInTouch';
import NOT_ON_TEAM from '@salesforce/label/c.Team_NotOnTeam';
import NOW_IS from '@salesforce/label/c.Team_NowIs';
import NO_GROUP from '@salesforce/label/c.Team_NoGroup';
import NO_LEVEL from '@salesforce/label/c.Team_NoLevel';
import NO_LEVELS from '@salesforce/label/c.Team_NoLevels';
import OF_OURS from '@salesforce/label/c.Team_OfOurs';
import ONE_ALONE from '@salesforce/label/c.Team_OneAlone';
import OPTION from '@salesforce/label/c.Team_Option';
import PEOPLE from '@salesforce/label/c.Team_People';
import PEOPLE_OF from '@salesforce/label/c.Team_PeopleOf';
import REACHED from '@salesforce/label/c.Team_Reached';
import REACHED_ALONE from '@salesforce/label/c.Team_ReachedAlone';
import PERSON from '@salesforce/label/c.Team_Person';
import READ_ONLY from '@salesforce/label/c.Team_ReadOnly';
import SAVED_MANY from '@salesforce/label/c.Team_SavedMany';
import SAVED_ONE from '@salesforce/label/c.Team_SavedOne';
import SHORT_ALONE from '@salesforce/label/c.Team_ShortAlone';
import SHORT_GAPS from '@salesforce/label/c.Team_ShortGaps';
import SHORT_NOBODY from '@salesforce/label/c.Team_ShortNobody';
import SHORT_OF from '@salesforce/label/c.Team_ShortOf';
import SHORT_STEPS from '@salesforce/label/c.Team_ShortSteps';
import SHOW from '@salesforce/label/c.Team_Show';
import SHOW_ALL from '@salesforce/label/c.Team_ShowAll';
import SHOW_ALONE from '@salesforce/label/c.Team_ShowAlone';
import SHOW_GAPS from '@salesforce/label/c.Team_ShowGaps';
import SHOW_UNREACHED from '@salesforce/label/c.Team_ShowUnreached';
import SQUARE from '@salesforce/label/c.Team_Square';
import STEPS_SHORT from '@salesforce/label/c.Team_StepsShort';
import STEP_SHORT from '@salesforce/label/c.Team_StepShort';
import STRIP_MANY from '@salesforce/label/c.Team_StripMany';
import STRIP_ONE from '@salesforce/label/c.Team_StripOne';
import UNSTATED from '@salesforce/label/c.Team_Unstated';
import WANTED_IS from '@salesforce/label/c.Team_WantedIs';

/** The words of the team matrix. */
export const TEAM_LABELS = {
  ALL_LANES,
  ALL_OF_US,
  COLUMN_PERSON,
  COLUMN_SUM,
  EMPTY_HEADING,
  EMPTY_HELP,
  GAPS,
  GAP_ONE,
  GRID,
  GROUP_CELL,
  HIGHEST,
  HINT,
  IN_TOUCH,
  KEYS,
  LANE,
  LAST_CONTACT,
  LEGEND,
  LEGEND_MET,
  LEGEND_NOW,
  LEGEND_REACHED,
  LEGEND_WANTED,
  LEVEL_NOW,
  LEVEL_WANTED,
  LOAD,
  LOAD_ALONE,
  LOAD_ALONE_SHORT,
  LOAD_OF,
  LOAD_ROW,
  NOBODY,
  NOBODY_HEADING,
  NOBODY_HELP,
  NOTHING,
  NOTHING_SHOWN,
  NOT_IN_TOUCH,
  NOT_ON_TEAM,
  NOW_IS,
  NO_GROUP,
  NO_LEVEL,
  NO_LEVELS,
  OF_OURS,
  ONE_ALONE,
  OPTION,
  PEOPLE,
  PEOPLE_OF,
  REACHED,
  REACHED_ALONE,
  PERSON,
  READ_ONLY,
  SAVED_MANY,
  SAVED_ONE,
  SHORT_ALONE,
  SHORT_GAPS,
  SHORT_NOBODY,
  SHORT_OF,
  SHORT_STEPS,
  SHOW,
  SHOW_ALL,
  SHOW_ALONE,
  SHOW_GAPS,
  SHOW_UNREACHED,
  SQUARE,
  STEPS_SHORT,
  STEP_SHORT,
  STRIP_MANY,
  STRIP_ONE,
  UNSTATED,
  WANTED_IS,
};
