import COUNTS from '@salesforce/label/c.MapBuild_Counts';
import FIND from '@salesforce/label/c.MapBuild_Find';
import KEYBOARD_HELP from '@salesforce/label/c.MapBuild_KeyboardHelp';
import LIST from '@salesforce/label/c.MapBuild_List';
import NEXT from '@salesforce/label/c.MapBuild_Next';
import NOBODY_SHOWN from '@salesforce/label/c.MapBuild_NobodyShown';
import PAGE from '@salesforce/label/c.MapBuild_Page';
import PREVIOUS from '@salesforce/label/c.MapBuild_Previous';
import SHOW from '@salesforce/label/c.MapBuild_Show';
import SHOW_ALL from '@salesforce/label/c.MapBuild_ShowAll';
import SHOW_DOUBTFUL from '@salesforce/label/c.MapBuild_ShowDoubtful';
import SHOW_INVOLVED from '@salesforce/label/c.MapBuild_ShowInvolved';
import SHOW_UNTICKED from '@salesforce/label/c.MapBuild_ShowUnticked';
import TICK_SHOWN from '@salesforce/label/c.MapBuild_TickShown';
import UNTICK_SHOWN from '@salesforce/label/c.MapBuild_UntickShown';

export const LABELS = {
  COUNTS,
  FIND,
  KEYBOARD_HELP,
  LIST,
  NEXT,
  NOBODY_SHOWN,
  PAGE,
  PREVIOUS,
  SHOW,
  SHOW_ALL,
  SHOW_DOUBTFUL,
  SHOW_INVOLVED,
  SHOW_UNTICKED,
  TICK_SHOWN,
  UNTICK_SHOWN,
};
