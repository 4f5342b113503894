import { keyOfSquare, squareAt, type MatrixReading } from 'c/matrixReading';
import type { RecordId } from 'c/planModel';
import type { WalletLine } from './lines.ts';

/** One edit, for the page to save. */
export interface WalletEdit {
  readonly object: 'Buying_Center__c' | 'White_Space_Cell__c';
  /** Of the record; absent for a square that has no cell yet. */
  readonly id?: RecordId;
  /** Of the square. */
  readonly key?: string;
  readonly fields: Readonly<Record<string, string | number | null>>;
}

/** What was typed in a line, as an edit of the record behind it. */
export function editOf(reading: MatrixReading, { buyingCenterId, solutionId }: WalletLine, fields: WalletEdit['fields']): WalletEdit {
  if (!solutionId) return { object: 'Buying_Center__c', id: buyingCenterId, fields };
  const square = squareAt(reading, buyingCenterId, solutionId);
  const key = keyOfSquare({ buyingCenterId, solutionId });
  return { object: 'White_Space_Cell__c', ...(square?.isRecorded ? { id: square.cell.id } : {}), key, fields };
}
