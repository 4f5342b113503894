import { fillIn } from 'c/fillIn';
import { arrangeDrafts, type ArrangedDrafts, type ProposalClash } from 'c/mapBuilding';
import type { RowView } from 'c/mapBuildRow';
import { MAP_LABELS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { calledOf, personOf, type RelationshipReading } from 'c/relationshipReading';
import { peopleNamesOf, proposalReasonWords, type PeopleNames } from 'c/relationshipWords';
import { formatList } from 'c/userFormat';
import { editorOf } from './rowEditor.ts';
import { ROW_LABELS } from './rowLabels.ts';
import { draftsIn, type BuildRow } from './rows.ts';

/** What the words of rows rest on; made once per change. */
export interface RowsAround {
  readonly reading: RelationshipReading;
  readonly rows: readonly BuildRow[];
  readonly names: PeopleNames;
  readonly byKey: ReadonlyMap<string, BuildRow>;
  /** As the map will be with what is ticked. */
  readonly arranged: ArrangedDrafts;
}

export function aroundRows(reading: RelationshipReading, rows: readonly BuildRow[]): RowsAround {
  return {
    reading,
    rows,
    names: peopleNamesOf(reading),
    byKey: new Map(rows.map((row) => [row.draft.key, row])),
    arranged: arrangeDrafts(reading.facts.stakeholders, draftsIn(rows)),
  };
}

/** What to call whoever a key or the id of a position stands for. */
export function calledBy({ reading, names, byKey }: RowsAround, key: string): string {
  const row = byKey.get(key);
  if (row) return row.draft.contactId ? names.contact(row.draft.contactId) : row.draft.position;
  const person = personOf(reading, key);
  return person ? calledOf(person) : names.contact(key);
}

export function rowView(row: BuildRow, around: RowsAround, state: { isActive: boolean; isOpen: boolean; refusal: string }): RowView {
  const { draft, isTicked } = row;
  const name = calledBy(around, draft.key);
  const label = draft.contactId ? `${name}, ${draft.position}` : draft.position;
  return {
    key: draft.key,
    name,
    facts: [draft.position === name ? '' : draft.position, draft.managementLevel, draft.function].filter(Boolean).join(' · '),
    isTicked,
    tickLabel: fillIn(row.isStanding ? ROW_LABELS.FILL : ROW_LABELS.ADD, label),
    kind: kindOf(row, around),
    head: headText(row, around),
    place: draft.buyingCenterId ? around.names.buyingCenter(draft.buyingCenterId) : ROW_LABELS.NO_BUYING_CENTER,
    roles: draft.buyingRoles.length > 0 ? draft.buyingRoles.join(', ') : ROW_LABELS.NO_ROLES,
    why:
      row.reasons.length === 0
        ? ''
        : fillIn(ROW_LABELS.WHY, formatList(row.reasons.map((reason) => proposalReasonWords(reason, around.names)))),
    warnings: warningsOf(row, around),
    refusal: state.refusal,
    depth: isTicked ? around.arranged.depthOf(draft.key) : 0,
    isActive: state.isActive,
    correctLabel: fillIn(state.isOpen ? ROW_LABELS.CLOSE_WHO : ROW_LABELS.CORRECT_WHO, name),
    editor: state.isOpen ? editorOf(row, around) : undefined,
  };
}

function kindOf({ draft, isStanding }: BuildRow, { names }: RowsAround): string {
  if (isStanding) return ROW_LABELS.FILLS_IN;
  if (draft.stakeholderId) return fillIn(ROW_LABELS.TAKES_SEAT, names.position(draft.stakeholderId));
  return draft.contactId ? ROW_LABELS.NEW : ROW_LABELS.PLACEHOLDER;
}

/** The head of a position that stands there is what the map says. */
function headText({ draft }: BuildRow, { reading, names, byKey }: RowsAround): string {
  const around = { reading, names, byKey } as RowsAround;
  const standing = personOf(reading, draft.stakeholderId)?.headId;
  if (standing) return fillIn(ROW_LABELS.REPORTS_TO, names.person(standing));
  return draft.head ? fillIn(ROW_LABELS.REPORTS_TO, calledBy(around, draft.head)) : ROW_LABELS.REPORTS_TO_NOBODY;
}

function warningsOf(row: BuildRow, around: RowsAround): readonly string[] {
  const { draft, isTicked, clashes } = row;
  const own = clashes.flatMap((clash) => (isSettled(clash, row) ? [] : warningOf(clash, around)));
  if (!isTicked || !draft.head || around.arranged.headOf(draft.key)) return own;
  const refusal = refusalOf(around, draft.key);
  if (refusal) return [...own, refusal];
  const head = around.byKey.get(draft.head);
  return head && !head.isTicked && !head.isStanding ? [...own, fillIn(ROW_LABELS.HEAD_NOT_TICKED, calledBy(around, draft.head))] : own;
}

/** A head that a person chose says more than the one that could not be taken; a seat that is taken is no question any more. */
function isSettled({ code }: ProposalClash, { draft }: BuildRow): boolean {
  return code === 'emptyPosition' ? draft.stakeholderId !== null : code.startsWith('head') && draft.head !== null;
}

function warningOf(clash: ProposalClash, { names }: RowsAround): string {
  switch (clash.code) {
    case 'emptyPosition':
      return fillIn(ROW_LABELS.SEAT, names.person(clash.stakeholderId));
    case 'samePerson':
      return fillIn(ROW_LABELS.SAME_PERSON, names.person(clash.stakeholderId));
    case 'twin':
      return fillIn(ROW_LABELS.TWIN, names.contact(clash.contactId));
    case 'headCircle':
      return fillIn(ROW_LABELS.HEAD_CIRCLE, names.contact(clash.contactId));
    case 'headLeft':
      return fillIn(ROW_LABELS.HEAD_LEFT, names.contact(clash.contactId));
    case 'headUnknown':
      return ROW_LABELS.HEAD_UNKNOWN;
  }
}

/** Why the line that a draft asks for cannot be drawn, as a sentence; empty when it can. */
export function refusalOf(around: RowsAround, key: string): string {
  const refused = around.arranged.refused.find((one) => one.key === key);
  if (!refused) return '';
  const { code, path } = refused.refusal;
  if (code === 'self') return MAP_LABELS.REFUSED_SELF;
  if (code === 'missing') return MAP_LABELS.REFUSED_MISSING;
  const called = (id: RecordId) => {
    const draft = around.rows.find((row) => row.draft.stakeholderId === id)?.draft;
    return calledBy(around, draft?.key ?? id);
  };
  return fillIn(MAP_LABELS.REFUSED_CIRCLE, calledBy(around, key), called(path[0]!), path.map(called).join(' → '));
}

export function hasDoubt({ clashes }: BuildRow): boolean {
  return clashes.length > 0;
}
