import { fillIn } from 'c/fillIn';
import type { RowEditor } from 'c/mapBuildRow';
import { BUYING_ROLES } from 'c/planModel';
import { personOf } from 'c/relationshipReading';
import { ROW_LABELS } from './rowLabels.ts';
import { calledBy, type RowsAround } from './rowViews.ts';
import type { BuildRow } from './rows.ts';

/** What an open row offers: who may head it are all that come, and all that stand on the map. */
export function editorOf(row: BuildRow, around: RowsAround): RowEditor {
  const { reading, names, rows } = around;
  const { draft, isStanding, clashes } = row;
  const there = personOf(reading, draft.stakeholderId);
  const seats = clashes.flatMap((clash) => (clash.code === 'emptyPosition' ? clash.stakeholderId : []));
  const filled = new Set(rows.flatMap((one) => one.draft.stakeholderId ?? []));
  return {
    position: there?.stakeholder.position ?? draft.position,
    canName: !draft.stakeholderId,
    canMove: !there?.headId,
    head: there?.headId ?? optionFor(draft.head, around),
    heads: [
      ...rows
        .filter((one) => one !== row)
        .map((one) => ({
          value: one.draft.key,
          label: calledBy(around, one.draft.key),
          detail: one.draft.contactId ? one.draft.position : '',
        })),
      ...reading.people
        .filter(({ id }) => !filled.has(id))
        .map(({ id, name, stakeholder }) => ({ value: id, label: names.person(id), detail: name === null ? '' : stakeholder.position })),
    ],
    buyingCenterId: there?.stakeholder.buyingCenterId ?? draft.buyingCenterId ?? '',
    canPlace: !there?.stakeholder.buyingCenterId,
    buyingCenters: [
      { label: ROW_LABELS.NO_BUYING_CENTER, value: '' },
      ...reading.lanes.flatMap(({ id }) => (id ? { label: names.buyingCenter(id), value: id } : [])),
    ],
    roles: BUYING_ROLES.map((role) => ({ role, isTicked: draft.buyingRoles.includes(role) })),
    seats:
      isStanding || seats.length === 0
        ? []
        : [
            ...seats.map((id) => ({ label: fillIn(ROW_LABELS.SEAT_THERE, names.position(id)), value: id })),
            { label: ROW_LABELS.SEAT_NEW, value: '' },
          ],
    seat: draft.stakeholderId ?? '',
  };
}

/** A contact who stands on the map is offered as his position. */
function optionFor(head: string | null, { reading, byKey }: RowsAround): string | null {
  if (!head || byKey.has(head)) return head;
  return reading.people.find(({ stakeholder }) => stakeholder.contactId === head)?.id ?? head;
}
