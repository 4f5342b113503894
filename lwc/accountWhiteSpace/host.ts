import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import type { PriceBookEntry, RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import type { OrgMetadata } from 'c/whiteSpaceMetadata';
import { LABELS } from './labels.ts';

export interface Place {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
}

/** What dialogs and undo need of the page; asked when they save, as it may have read again since they opened. */
export interface Host {
  /** As shown. */
  readonly matrix: Held<MatrixReading> | undefined;
  /** Under the team's policy: what is saved rests on this one. */
  readonly actual: MatrixReading;
  readonly metadata: OrgMetadata;
  readonly priceBookEntries: readonly PriceBookEntry[];
  readonly plan: { readonly id: RecordId } | undefined;
  refresh(): Promise<void>;
  /** The description of an opportunity as it is now; undefined when it could not be read. */
  readDescription(opportunityId: RecordId): Promise<string | null | undefined>;
  /** Whether the solution is retired by now; undefined when it could not be read. */
  readRetired(solutionId: RecordId): Promise<boolean | undefined>;
}

/** What every save says of its moment. */
export function now() {
  return { savedAt: new Date().toISOString(), today: today(), continuedSubject: LABELS.CONTINUED };
}
