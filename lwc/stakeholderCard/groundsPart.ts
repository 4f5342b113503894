import { row } from 'c/cardSection';
import { FRESHNESS_WORDS } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { evidenceFor, type Judgement } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { formatDay, formatDayAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What one judgement rests on. */
export interface GroundsView {
  /** What was seen or said, in the words of whoever wrote it. */
  readonly evidence: string;
  /** When it was judged, how long ago, whether that is too long, and that nothing speaks for it; empty where nothing was judged. */
  readonly age: string;
  readonly isOld: boolean;
}

/** Evidence stays to be read where the judgement itself was cleared: it is about somebody who held the position before. */
export function groundsView(
  { stakeholder, judgements }: PersonReading,
  judgement: Judgement,
  today: RelationshipReading['today'],
): GroundsView {
  const evidence = evidenceFor(stakeholder, judgement)?.trim() ?? '';
  const read = judgements.find((one) => one.judgement === judgement);
  if (!read) return { evidence, age: '', isOld: false };
  const { judgedOn, freshness } = read;
  const isOwn = Boolean(stakeholder.grounds?.[judgement]?.judgedOn);
  const [plain, old] = isOwn ? [LABELS.JUDGED_ON, LABELS.JUDGED_ON_STALE] : [LABELS.CONFIRMED_WITH, LABELS.CONFIRMED_WITH_STALE];
  const words = judgedOn
    ? fillIn(freshness === 'stale' ? old : plain, formatDay(judgedOn), formatDayAgo(judgedOn, today))
    : FRESHNESS_WORDS['never confirmed'];
  return { evidence, age: row(words, !evidence && LABELS.NO_EVIDENCE), isOld: freshness !== 'fresh' };
}
