import FAILED from '@salesforce/label/c.Export_Failed';
import BY_BUYING_CENTER from '@salesforce/label/c.MapExport_ByBuyingCenter';
import ONLY_SELECTED from '@salesforce/label/c.MapExport_OnlySelected';
import PRINT from '@salesforce/label/c.MapExport_Print';
import SHEET from '@salesforce/label/c.MapExport_Sheet';
import CLOSE from '@salesforce/label/c.MapPrint_Close';
import GO from '@salesforce/label/c.MapPrint_Go';
import MORE_SHEETS from '@salesforce/label/c.MapPrint_MoreSheets';
import PAPER from '@salesforce/label/c.MapPrint_Paper';
import PREVIEW from '@salesforce/label/c.MapPrint_Preview';
import SHEETS from '@salesforce/label/c.MapPrint_Sheets';
import SHEETS_ONE from '@salesforce/label/c.MapPrint_SheetsOne';
import TEXT_FULL from '@salesforce/label/c.MapPrint_TextFull';
import TEXT_ONE from '@salesforce/label/c.MapPrint_TextOne';
import TEXT_SIZE from '@salesforce/label/c.MapPrint_TextSize';
import TEXT_SMALL from '@salesforce/label/c.MapPrint_TextSmall';
import UNREADABLE from '@salesforce/label/c.MapPrint_Unreadable';
import WITH_JUDGEMENTS from '@salesforce/label/c.MapPrint_WithJudgements';

export const LABELS = {
  BY_BUYING_CENTER,
  CLOSE,
  FAILED,
  GO,
  MORE_SHEETS,
  ONLY_SELECTED,
  PAPER,
  PREVIEW,
  PRINT,
  SHEET,
  SHEETS,
  SHEETS_ONE,
  TEXT_FULL,
  TEXT_ONE,
  TEXT_SIZE,
  TEXT_SMALL,
  UNREADABLE,
  WITH_JUDGEMENTS,
};
