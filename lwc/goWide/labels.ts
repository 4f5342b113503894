import ALL_FUNCTIONS from '@salesforce/label/c.Wide_AllFunctions';
import ALL_LEVELS from '@salesforce/label/c.Wide_AllLevels';
import BREADTH from '@salesforce/label/c.Wide_Breadth';
import CAPTION from '@salesforce/label/c.Wide_Caption';
import CELL from '@salesforce/label/c.Wide_Cell';
import CLOSE from '@salesforce/label/c.Wide_Close';
import COVERAGE from '@salesforce/label/c.Wide_Coverage';
import COVERED from '@salesforce/label/c.Wide_Covered';
import EMPTY_HEADING from '@salesforce/label/c.Wide_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Wide_EmptyHelp';
import EVERYBODY from '@salesforce/label/c.Wide_Everybody';
import FUNCTION from '@salesforce/label/c.Wide_Function';
import KNOWN from '@salesforce/label/c.Wide_Known';
import KNOWN_BY from '@salesforce/label/c.Wide_KnownBy';
import LEGEND from '@salesforce/label/c.Wide_Legend';
import LEGEND_COVERED from '@salesforce/label/c.Wide_LegendCovered';
import LEGEND_KNOWN from '@salesforce/label/c.Wide_LegendKnown';
import LEGEND_UNREACHED from '@salesforce/label/c.Wide_LegendUnreached';
import MORE from '@salesforce/label/c.Wide_More';
import NAME_LEVEL from '@salesforce/label/c.Wide_NameLevel';
import NEXT_HEADING from '@salesforce/label/c.Wide_NextHeading';
import NOBODY from '@salesforce/label/c.Wide_Nobody';
import NO_FUNCTION from '@salesforce/label/c.Wide_NoFunction';
import NO_LEVEL from '@salesforce/label/c.Wide_NoLevel';
import OF from '@salesforce/label/c.Wide_Of';
import PLACE from '@salesforce/label/c.Wide_Place';
import REACH from '@salesforce/label/c.Wide_Reach';
import SELECT from '@salesforce/label/c.Wide_Select';
import UNREACHED from '@salesforce/label/c.Wide_Unreached';

export const LABELS = {
  ALL_FUNCTIONS,
  ALL_LEVELS,
  BREADTH,
  CAPTION,
  CELL,
  CLOSE,
  COVERAGE,
  COVERED,
  EMPTY_HEADING,
  EMPTY_HELP,
  EVERYBODY,
  FUNCTION,
  KNOWN,
  KNOWN_BY,
  LEGEND,
  LEGEND_COVERED,
  LEGEND_KNOWN,
  LEGEND_UNREACHED,
  MORE,
  NAME_LEVEL,
  NEXT_HEADING,
  NOBODY,
  NO_FUNCTION,
  NO_LEVEL,
  OF,
  PLACE,
  REACH,
  SELECT,
  UNREACHED,
};
