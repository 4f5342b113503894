import { withStakeholderDraft } from 'c/relationshipChanges';
import { COVERAGES, type Coverage } from 'c/planModel';
import { coverageOf, isInTouch } from 'c/relationships';
import type { PersonReading } from 'c/relationshipReading';

/** A person as he will be once these fields are saved. */
export function withEdits(person: PersonReading, fields: Readonly<Record<string, string | null>> | undefined): PersonReading {
  if (!fields) return person;
  const stakeholder = withStakeholderDraft(person.stakeholder, fields);
  const counts = coverageOf(stakeholder);
  const { computed } = person.coverage;
  const known = (coverage: Coverage | null | undefined): coverage is Coverage => Boolean(coverage) && coverage !== 'Unknown';
  const { coverage: stated } = stakeholder;
  const gap = known(stated) && known(computed.coverage) ? COVERAGES.indexOf(stated) - COVERAGES.indexOf(computed.coverage) : null;
  return { ...person, stakeholder, coverage: { ...person.coverage, counts, stated, gap, isReached: isInTouch(counts) } };
}
