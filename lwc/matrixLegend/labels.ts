import LEGEND from '@salesforce/label/c.Matrix_LegendLabel';
import FILTER from '@salesforce/label/c.Matrix_LegendFilter';
import UNFILTER from '@salesforce/label/c.Matrix_LegendUnfilter';

export const LABELS = { LEGEND, FILTER, UNFILTER };
