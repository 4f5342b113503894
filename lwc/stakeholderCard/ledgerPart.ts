import { line, row, section, type CardButton, type CardLine, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import type { Commitment } from 'c/planModel';
import type { PersonReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import type { CardRights } from './judgementPart.ts';
import { LABELS } from './labels.ts';

/** The ledger of promises (system H): what we broke or are late with stands first, then what is open, broken and kept. */
export function commitmentSection({ commitments }: PersonReading, { canEdit }: CardRights): CardSection {
  const { open, overdue, kept, broken, owed } = commitments;
  const isOwed = new Set(owed.map(({ id }) => id));
  const others = [...overdue, ...open, ...broken, ...kept].filter(({ id }) => !isOwed.has(id));
  const lines = [...owed, ...new Set(others)].map((one) =>
    commitmentLine(one, { isOverdue: overdue.includes(one), isOpen: open.includes(one), canEdit }),
  );
  const summary = lines.length > 0 ? fillIn(LABELS.COMMITMENTS_SUMMARY, open.length, kept.length, broken.length) : '';
  return section('commitments', LABELS.COMMITMENTS_HEADING, { lines, summary, empty: LABELS.COMMITMENTS_NONE });
}

interface Standing {
  readonly isOverdue: boolean;
  readonly isOpen: boolean;
  readonly canEdit: boolean;
}

function commitmentLine(commitment: Commitment, standing: Standing): CardLine {
  const { id, promise, direction, kind, ourPersonName, status } = commitment;
  return line(id, promise, {
    detail: row(
      direction === 'Ours to Them' ? LABELS.OURS_TO_THEM : LABELS.THEIRS_TO_US,
      kind && kind !== 'Promise' && kind,
      dayWords(commitment, standing),
      ourPersonName,
    ),
    isWarning: standing.isOverdue || status === 'Broken',
    buttons: standing.isOpen && standing.canEdit ? settleButtons(commitment) : [],
  });
}

function dayWords({ status, dueOn, settledOn }: Commitment, { isOverdue }: Standing): string {
  if (status === 'Kept') return fillIn(LABELS.KEPT, formatDay(settledOn)).trim();
  if (status === 'Broken') return fillIn(LABELS.BROKEN, formatDay(settledOn)).trim();
  if (!dueOn) return LABELS.NO_DAY;
  return fillIn(isOverdue ? LABELS.OVERDUE : LABELS.DUE, formatDay(dueOn));
}

function settleButtons({ id, promise }: Commitment): readonly CardButton[] {
  return [
    { key: 'kept', deed: 'kept', label: LABELS.MARK_KEPT, alternative: fillIn(LABELS.MARK_KEPT_ALTERNATIVE, promise), value: id },
    { key: 'broken', deed: 'broken', label: LABELS.MARK_BROKEN, alternative: fillIn(LABELS.MARK_BROKEN_ALTERNATIVE, promise), value: id },
  ];
}
