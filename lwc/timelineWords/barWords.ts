import { fillIn } from 'c/fillIn';
import { actionOf, type OsaReading } from 'c/osaReading';
import { dueWords, lateWords, ownerName, waitsForName } from 'c/osaWords';
import { isLate } from 'c/osaTree';
import type { IsoDate, Maybe } from 'c/planModel';
import type { TimelineLine } from 'c/timelineLayout';
import { formatDay, formatPercent } from 'c/userFormat';
import { BAR_LABELS } from './barLabels.ts';

/** `Oct 20, 2026 to Nov 10, 2026`; one day where there is no other. */
export function spanWords(first: Maybe<IsoDate>, last: Maybe<IsoDate>): string {
  const [start, end] = [first ?? last, last ?? first];
  if (!start || !end) return BAR_LABELS.NO_DATES;
  return start === end ? formatDay(start) : fillIn(BAR_LABELS.SPAN, formatDay(start), formatDay(end));
}

/** `12 days late`, else the status. */
function standWords(record: Parameters<typeof isLate>[0], today: IsoDate): string {
  return isLate(record, today) ? lateWords(record.dueOn!, today) : (record.status ?? '');
}

/** What stands beside a bar: what one would otherwise have to tell from its colour or length. */
export function besideWords(line: TimelineLine, today: IsoDate): string {
  switch (line.kind) {
    case 'objective': {
      const { objective, pace } = line.node.reading;
      return [standWords(objective, today), shareOf(pace.share)].filter(Boolean).join(' · ');
    }
    case 'strategy':
      return shareOf(line.node.reading.progress.share);
    case 'action':
      return line.bar?.isReversed ? BAR_LABELS.REVERSED : standWords(line.action, today);
    case 'campaign':
      return line.campaign.status ?? '';
    case 'campaigns':
      return '';
  }
}

const shareOf = (share: number | null): string => (share === null ? '' : formatPercent(share * 100));

/**
 * Everything that a line shows on the scale, in one go, for who does not see it.
 * @param isTooEarly it begins before what it waits for is due
 */
export function lineWords(line: TimelineLine, reading: OsaReading, isTooEarly: boolean): string {
  if (line.kind === 'campaigns') return BAR_LABELS.CAMPAIGNS;
  const span = spanWords(line.bar?.first, line.bar?.last);
  return [line.name, ...partsOf(line, span, reading, isTooEarly)].filter(Boolean).join('. ');
}

function partsOf(
  line: Exclude<TimelineLine, { kind: 'campaigns' }>,
  span: string,
  reading: OsaReading,
  isTooEarly: boolean,
): readonly (string | null | undefined)[] {
  const { today } = reading;
  switch (line.kind) {
    case 'objective': {
      const { objective, pace } = line.node.reading;
      const projectedOn = line.bar?.projectedOn;
      const late = isLate(objective, today) ? lateWords(objective.dueOn!, today) : null;
      return [
        ...[objective.status, late, span, dueWords(objective.dueOn), longShare(pace.share)],
        projectedOn ? fillIn(BAR_LABELS.PROJECTED, formatDay(projectedOn)) : null,
      ];
    }
    case 'strategy': {
      const { strategy, progress } = line.node.reading;
      return [strategy.status, span, longShare(progress.share)];
    }
    case 'action': {
      const { action } = line;
      const view = actionOf(reading, action.id);
      const waitsFor = view ? waitsForName(reading, view) : '';
      return [
        ...[standWords(action, today), span, line.bar?.isReversed ? BAR_LABELS.REVERSED : null],
        fillIn(BAR_LABELS.OWNER, ownerName(reading, action.ownerId, action.ownerName)),
        ...[waitsFor ? fillIn(BAR_LABELS.WAITS_FOR, waitsFor) : null, isTooEarly ? BAR_LABELS.TOO_EARLY : null],
      ];
    }
    case 'campaign':
      return [line.campaign.status, span, line.actions === 1 ? BAR_LABELS.ACTION_ONE : fillIn(BAR_LABELS.ACTIONS, line.actions)];
  }
}

const longShare = (share: number | null): string | null => (share === null ? null : fillIn(BAR_LABELS.SHARE, formatPercent(share * 100)));
