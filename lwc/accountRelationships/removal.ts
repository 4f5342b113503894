import LightningConfirm from 'lightning/confirm';
import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import { MOST_CHANGES, type ChangeGroup } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { removeStakeholdersChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

export interface Removal {
  /** One, saved whole; of more than one save takes each change is one, and each rests on those before it. */
  readonly groups: readonly ChangeGroup[];
  readonly message: string;
}

const MOST_NAMES = 3;

/** Asks whether these people shall really go, told what goes along; undefined when not. */
export async function confirmRemoval(reading: RelationshipReading, ids: readonly RecordId[]): Promise<Removal | undefined> {
  const names = ids.flatMap((id) => {
    const person = personOf(reading, id);
    return person ? calledName(person) : [];
  });
  const changes = removeStakeholdersChanges(reading, ids);
  if (names.length === 0 || changes.length === 0) return undefined;
  const rest = names.length - MOST_NAMES;
  const who = formatList([...names.slice(0, MOST_NAMES), ...(rest > 0 ? [fillIn(LABELS.AND_MORE, rest)] : [])]);
  const gone = (object: string) => changes.filter((change) => change.kind === 'delete' && change.object === object).length;
  const message = fillIn(LABELS.REMOVE_CONFIRM, who, gone('Stakeholder_Link__c'), gone('Team_Relationship__c'));
  const isSure = await LightningConfirm.open({ label: LABELS.REMOVE_LABEL, message, theme: 'warning' });
  if (!isSure) return undefined;
  const groups = changes.length > MOST_CHANGES ? changes.map((change) => [change]) : [changes];
  return { groups, message: fillIn(LABELS.REMOVED, who) };
}
