import { squareOfCell, type MatrixReading } from 'c/matrixReading';
import type { FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { saveCellChanges, squaresOf, type CellGroup, type SaveOptions } from './saveCells.ts';

/** What was edited in the wallet view; of a cell `key` names the square where it is not recorded yet. */
export interface WalletChange {
  readonly object: 'Buying_Center__c' | 'White_Space_Cell__c';
  readonly id?: RecordId | undefined;
  readonly key?: string | undefined;
  readonly fields: FieldValues;
}

/** One group per record; what is gone meanwhile is left out. */
export function walletChanges(reading: MatrixReading, changes: readonly WalletChange[], options: SaveOptions): readonly CellGroup[] {
  return changes.flatMap(({ object, id, key, fields }): readonly CellGroup[] => {
    if (object === 'White_Space_Cell__c') {
      const square = (id && squareOfCell(reading, id)) || (key && squaresOf(reading, [key])[0]);
      return square ? [saveCellChanges(reading, square, fields, options)] : [];
    }
    const buyingCenter = reading.facts.buyingCenters.find((one) => one.id === id);
    return buyingCenter ? [[{ kind: 'update', object, id: buyingCenter.id, seenRevision: buyingCenter.revision, fields }]] : [];
  });
}
