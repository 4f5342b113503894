import { fillIn } from 'c/fillIn';
import type { PositionDraft } from 'c/mapBuilding';
import type { ChangeGroup } from 'c/planChanges';
import { BUYING_ROLES, type RecordId } from 'c/planModel';
import { contactLineChanges, dealRoleChanges, draftDealRoles, draftLines } from 'c/relationshipChanges';
import type { RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import { LABELS } from './writeLabels.ts';

/** What a person wants written to contacts and to an opportunity beside the map. */
export interface WriteBack {
  readonly isLines: boolean;
  /** Empty for none. */
  readonly opportunityId: RecordId;
}

/** What would be written to one contact, as a sentence. */
export interface WrittenView {
  readonly contactId: RecordId;
  readonly text: string;
}

export function linesText(reading: RelationshipReading, drafts: readonly PositionDraft[], names: PeopleNames): readonly WrittenView[] {
  return draftLines(reading, drafts).map(({ contactId, headContactId }) => ({
    contactId,
    text: headContactId
      ? fillIn(LABELS.LINE_TO, names.contact(contactId), names.contact(headContactId))
      : fillIn(LABELS.LINE_NONE, names.contact(contactId)),
  }));
}

export function rolesText(
  reading: RelationshipReading,
  drafts: readonly PositionDraft[],
  opportunityId: RecordId,
  offered: readonly string[],
  names: PeopleNames,
): readonly WrittenView[] {
  if (!opportunityId) return [];
  return draftDealRoles(reading, drafts, opportunityId, wordsOf(offered)).map(({ contactId, role }) => ({
    contactId,
    text: fillIn(LABELS.ROLE_OF, names.contact(contactId), role),
  }));
}

/** One group each: what one contact is refused for keeps no other from being written. */
export function writeBackGroups(
  reading: RelationshipReading,
  drafts: readonly PositionDraft[],
  { isLines, opportunityId }: WriteBack,
  offered: readonly string[],
): readonly ChangeGroup[] {
  const lines = isLines ? contactLineChanges(draftLines(reading, drafts)) : [];
  const roles = opportunityId ? draftDealRoles(reading, drafts, opportunityId, wordsOf(offered)) : [];
  return [...lines, ...roles.map(({ contactId, role }) => dealRoleChanges(reading, opportunityId, contactId, { role }))];
}

/** Where the org's own words were not read, the method's stand for them. */
const wordsOf = (offered: readonly string[]) => (offered.length > 0 ? offered : BUYING_ROLES);

export function opportunityOptions({ facts }: RelationshipReading): readonly { readonly label: string; readonly value: RecordId }[] {
  return facts.opportunities.filter(({ isClosed }) => !isClosed).map(({ id, name }) => ({ label: name ?? id, value: id }));
}
