import { section, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import type { StakeholderView } from 'c/planQueries';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { peopleNamesOf } from 'c/relationshipWords';
import { formatAgo } from 'c/userFormat';
import { adviceSection, introductionSection } from './advicePart.ts';
import { cardHead, type CardHead } from './cardHead.ts';
import { activitySection, coverageView, oursRows, type CoverageView, type OursRow } from './contactPart.ts';
import { dealSection, linkSection } from './dealPart.ts';
import { engagementSection } from './engagementPart.ts';
import { evidenceOf, judgementRows, type CardRights, type EvidenceView, type JudgementRow } from './judgementPart.ts';
import { LABELS } from './labels.ts';
import { commitmentSection } from './ledgerPart.ts';

export type { CardRights } from './judgementPart.ts';

/** Everything the card tells of one person. */
export interface CardView {
  readonly id: RecordId;
  readonly contactId: RecordId | null;
  readonly head: CardHead;
  readonly advice: CardSection;
  readonly judgements: readonly JudgementRow[];
  readonly evidence: EvidenceView;
  readonly coverage: CoverageView;
  readonly ours: readonly OursRow[];
  /** In the order they stand on the card. */
  readonly sections: readonly CardSection[];
  readonly lastChange: string;
  readonly isHeld: boolean;
  readonly isVacant: boolean;
  /** Somebody is to follow: the position is vacant, unknown, or its holder has left. */
  readonly wantsSuccessor: boolean;
}

/** Undefined where the person is not on the map, or not any more. */
export function cardView(reading: RelationshipReading, id: RecordId, rights: CardRights): CardView | undefined {
  const person = personOf(reading, id);
  if (!person) return undefined;
  const names = peopleNamesOf(reading);
  // Nobody can be led to a chair.
  const isAway = person.coverage.isReached || person.occupancy === 'Vacant';
  const introductions = isAway ? undefined : introductionSection(person, reading, names, rights);
  return {
    id,
    contactId: person.stakeholder.contactId ?? null,
    head: cardHead(person, reading, names),
    advice: adviceSection(person, reading, names, rights),
    judgements: judgementRows(person, reading, rights),
    evidence: evidenceOf(person, reading),
    coverage: coverageView(person, reading),
    ours: oursRows(person, reading),
    sections: [
      ...(introductions ? [introductions] : []),
      commitmentSection(person, rights),
      ...textSections(person, reading, rights),
      activitySection(person, reading),
      engagementSection(person, reading),
      dealSection(person, reading),
      linkSection(person, reading, names),
    ],
    lastChange: lastChangeOf(person),
    isHeld: person.occupancy === 'Held',
    isVacant: person.occupancy === 'Vacant',
    wantsSuccessor: person.occupancy !== 'Held' || person.hasLeft,
  };
}

/** In the words of whoever wrote it. */
function textSections(
  { stakeholder }: PersonReading,
  { sees }: RelationshipReading,
  { canSeeJudgements }: CardRights,
): readonly CardSection[] {
  const text = (name: string, title: string, prose: string | null | undefined) =>
    section(name, title, { prose: prose?.trim() ?? '', empty: LABELS.NOTHING });
  return [
    text('results', LABELS.RESULTS_HEADING, stakeholder.desiredResults),
    ...(canSeeJudgements && sees.personalWins ? [text('wins', LABELS.WINS_HEADING, stakeholder.personalWins)] : []),
    ...(stakeholder.notes ? [text('notes', LABELS.NOTES_HEADING, stakeholder.notes)] : []),
  ];
}

/** What is read are views: with who saved them last. */
function lastChangeOf({ stakeholder }: PersonReading): string {
  const { byName, on } = (stakeholder as Partial<StakeholderView>).lastChange ?? {};
  return byName && on ? fillIn(LABELS.LAST_CHANGE, byName, formatAgo(on)) : '';
}
