import CSV from '@salesforce/label/c.Export_Csv';
import FAILED from '@salesforce/label/c.Export_Failed';
import LABEL from '@salesforce/label/c.Export_Label';
import PNG from '@salesforce/label/c.Export_Png';
import SVG from '@salesforce/label/c.Export_Svg';
import TOO_LARGE_FOR_DRAWING from '@salesforce/label/c.Export_TooLargeForDrawing';
import TOO_LARGE_FOR_PICTURE from '@salesforce/label/c.Export_TooLargeForPicture';

export const LABELS = {
  CSV,
  FAILED,
  LABEL,
  PNG,
  SVG,
  TOO_LARGE_FOR_DRAWING,
  TOO_LARGE_FOR_PICTURE,
};
