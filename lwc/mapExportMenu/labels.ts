import CSV from '@salesforce/label/c.Export_Csv';
import FAILED from '@salesforce/label/c.Export_Failed';
import LABEL from '@salesforce/label/c.Export_Label';
import PNG from '@salesforce/label/c.Export_Png';
import SVG from '@salesforce/label/c.Export_Svg';
import BUSY from '@salesforce/label/c.MapExport_Busy';
import BY_BUYING_CENTER from '@salesforce/label/c.MapExport_ByBuyingCenter';
import CSV_JUDGED from '@salesforce/label/c.MapExport_CsvJudged';
import JUDGED from '@salesforce/label/c.MapExport_Judged';
import ONLY_SELECTED from '@salesforce/label/c.MapExport_OnlySelected';
import PLAIN from '@salesforce/label/c.MapExport_Plain';
import PNG_JUDGED from '@salesforce/label/c.MapExport_PngJudged';
import PRINT from '@salesforce/label/c.MapExport_Print';
import SVG_JUDGED from '@salesforce/label/c.MapExport_SvgJudged';
import TOO_LARGE from '@salesforce/label/c.MapExport_TooLarge';

export const LABELS = {
  BUSY,
  BY_BUYING_CENTER,
  CSV,
  CSV_JUDGED,
  FAILED,
  JUDGED,
  LABEL,
  ONLY_SELECTED,
  PLAIN,
  PNG,
  PNG_JUDGED,
  PRINT,
  SVG,
  SVG_JUDGED,
  TOO_LARGE,
};
