import ITSELF from '@salesforce/label/c.Matrix_Itself';
import RETIRED from '@salesforce/label/c.Matrix_ReadRetired';
import TOTAL from '@salesforce/label/c.Matrix_Total';
import { fillIn } from 'c/fillIn';
import type { MatrixLine } from 'c/matrixView';

/** The name on a row or column. */
export function lineName({ kind, name }: MatrixLine): string {
  return kind === 'total' ? TOTAL : kind === 'itself' ? fillIn(ITSELF, name) : name;
}

/** The name with what its look says besides. */
export function lineWords(line: MatrixLine): string {
  return line.isRetired ? `${lineName(line)}, ${RETIRED}` : lineName(line);
}
