import {
  bulkCellChanges,
  focusRemoveChanges,
  focusReorderChanges,
  focusUpdateChanges,
  outcomeChanges,
  walletChanges,
  type WalletChange,
} from 'c/cellChanges';
import { closedSince } from 'c/cellConversion';
import { OUTCOME_HEADINGS } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import type { ChangeGroup, FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { FocusChange } from 'c/planFocusBoard';
import { now } from './host.ts';
import { LABELS } from './labels.ts';

/** What an event of a view saves, and what is told then. */
interface Save {
  readonly groups: readonly ChangeGroup[];
  readonly message: string;
}

/** Details of the events of the views that change something. Adding to the focus needs the plan: it is the page's. */
interface ChangeDetails {
  readonly bulkchange: { readonly keys: readonly string[]; readonly fields: FieldValues; readonly message: string };
  readonly walletchange: { readonly changes: readonly WalletChange[] };
  readonly takeover: { readonly keys: readonly string[] };
  readonly focuschange: Exclude<FocusChange, { readonly action: 'add' }>;
}
export type ChangeEvent = keyof ChangeDetails;

export const changesOf: { readonly [Event in ChangeEvent]: (reading: MatrixReading, detail: ChangeDetails[Event]) => Save } = {
  bulkchange: (reading, { keys, fields, message }) => ({ groups: bulkCellChanges(reading, keys, fields, now()), message }),
  walletchange: (reading, { changes }) => ({ groups: walletChanges(reading, changes, now()), message: LABELS.WALLET_SAVED }),
  takeover: (reading, { keys }) => {
    const outcomes = closedSince(reading, OUTCOME_HEADINGS).filter(({ key }) => keys.includes(key));
    return { groups: outcomeChanges(reading, outcomes, now()), message: fillIn(LABELS.SAVED_MANY, outcomes.length) };
  },
  focuschange: ({ facts }, change) => {
    const named = (id: RecordId) => facts.focus.filter((one) => one.id === id);
    switch (change.action) {
      case 'update':
        return { groups: named(change.focusId).map((one) => focusUpdateChanges(one, change.fields)), message: LABELS.FOCUS_SAVED };
      case 'remove':
        return { groups: named(change.focusId).map(focusRemoveChanges), message: LABELS.FOCUS_REMOVED };
      case 'reorder': {
        const changes = focusReorderChanges(change.focusIds.flatMap(named));
        // Saved together or not at all.
        return { groups: changes.length > 0 ? [changes] : [], message: LABELS.FOCUS_REORDERED };
      }
    }
  },
};
