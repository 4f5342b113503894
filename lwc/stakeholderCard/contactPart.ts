import { line, row, section, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import { COVERAGE_LOOKS } from 'c/mapLook';
import type { RecordId } from 'c/planModel';
import { isBelowWanted, type KnownBy, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { coverageGapWords, coverageReasonWords } from 'c/relationshipWords';
import { formatDay, formatDayAgo } from 'c/userFormat';
import { coverageShapes, type ShapeView } from './cardParts.ts';
import { groundsView, type GroundsView } from './groundsPart.ts';
import { LABELS } from './labels.ts';

/** What is shown of a long list. */
const MOST_ACTIVITIES = 6;

export interface CoverageView extends GroundsView {
  readonly stated: string;
  readonly statedShapes: readonly ShapeView[];
  readonly computed: string;
  readonly computedShapes: readonly ShapeView[];
  readonly gap: string;
  readonly isApart: boolean;
  readonly reasons: readonly { readonly key: string; readonly text: string }[];
}

/** What the team says beside what recent contact speaks for, and why. */
export function coverageView(person: PersonReading, { today }: RelationshipReading): CoverageView {
  const { coverage } = person;
  const { stated, computed, gap } = coverage;
  return {
    stated: stated ?? LABELS.NOT_JUDGED,
    statedShapes: stated ? coverageShapes(COVERAGE_LOOKS[stated]) : [],
    computed: computed.points === null ? computed.coverage : fillIn(LABELS.COVERAGE_POINTS, computed.coverage, computed.points),
    computedShapes: coverageShapes(COVERAGE_LOOKS[computed.coverage]),
    gap: coverageGapWords(coverage),
    isApart: gap !== null && gap !== 0,
    ...groundsView(person, 'coverage', today),
    reasons: coverageReasonWords(computed, today).map((text) => ({ key: text, text })),
  };
}

export interface OursRow {
  readonly userId: RecordId;
  readonly name: string;
  readonly now: string;
  readonly wanted: string;
  readonly isBelow: boolean;
  readonly last: string;
}

/** Who of ours is in touch, and how well it should be. */
export function oursRows({ ours }: PersonReading, { today }: RelationshipReading): readonly OursRow[] {
  return ours.map((one) => ({
    userId: one.userId,
    name: one.name,
    now: one.levelNow ?? knownFrom(one),
    wanted: isBelowWanted(one) ? fillIn(LABELS.OURS_GAP, one.levelWanted!) : (one.levelWanted ?? '–'),
    isBelow: isBelowWanted(one),
    last: one.lastContactOn ? formatDayAgo(one.lastContactOn, today) : '–',
  }));
}

function knownFrom({ from }: KnownBy): string {
  if (from.includes('link')) return LABELS.KNOWN_BY_LINK;
  return from.includes('activity') ? LABELS.KNOWN_BY_ACTIVITY : '–';
}

/** The latest exchanges with the holder; planned ones first. */
export function activitySection({ stakeholder }: PersonReading, { facts, today }: RelationshipReading): CardSection {
  const title = LABELS.ACTIVITIES_HEADING;
  if (!facts.activities) return section('activities', title, { empty: LABELS.ACTIVITIES_UNREAD });
  const { contactId } = stakeholder;
  const own = contactId ? facts.activities.filter((one) => one.contactId === contactId) : [];
  const lines = [...own]
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, MOST_ACTIVITIES)
    .map(({ id, kind, on, subject, ourPersonName, isInbound }) => {
      const day = on > today ? fillIn(LABELS.ACTIVITY_PLANNED, formatDay(on)) : row(formatDay(on), formatDayAgo(on, today));
      const who = ourPersonName ? fillIn(LABELS.ACTIVITY_WITH, kind, ourPersonName) : kind;
      return line(id, subject || kind, { detail: row(who, day, isInbound && LABELS.ACTIVITY_INBOUND) });
    });
  return section('activities', title, { lines, empty: LABELS.ACTIVITIES_NONE });
}
