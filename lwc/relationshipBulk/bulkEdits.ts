import { fillIn } from 'c/fillIn';
import type { MapSight } from 'c/mapPeople';
import type { ChangeGroup, FieldValues } from 'c/planChanges';
import { ATTITUDES, BUYING_ROLES, COVERAGES, POWERS, type BuyingRole, type RecordId, type Stakeholder } from 'c/planModel';
import { saveStakeholderChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { LABELS } from './labels.ts';

/** What can be changed of many people at once. */
export type BulkField = 'attitude' | 'power' | 'coverage' | 'addRole' | 'removeRole' | 'lane';

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** Stands for nothing stated, and for no buying center. */
export const NOTHING = 'nothing';

interface Edit {
  readonly label: string;
  readonly values: (reading: RelationshipReading) => readonly Option[];
  /** The field as it would be; undefined where it is so already. */
  readonly change: (stakeholder: Stakeholder, value: string | null) => FieldValues | undefined;
  readonly done: (count: number, value: string) => string;
  readonly cleared?: (count: number) => string;
}

const asOptions = (values: readonly string[]): readonly Option[] => values.map((value) => ({ label: value, value }));
const orNothing = (options: readonly Option[]): readonly Option[] => [...options, { label: LABELS.NOT_CHOSEN, value: NOTHING }];

function choice(label: string, field: string, property: 'attitude' | 'power' | 'coverage', values: readonly string[]): Edit {
  return {
    label,
    values: () => orNothing(asOptions(values)),
    change: (stakeholder, value) => ((stakeholder[property] ?? null) === value ? undefined : { [field]: value }),
    done: (count, value) => fillIn(LABELS.SET_DONE, count, label, value),
    cleared: (count) => fillIn(LABELS.CLEARED, count, label),
  };
}

function roles(label: string, message: string, next: (roles: readonly BuyingRole[], role: BuyingRole) => readonly BuyingRole[]): Edit {
  return {
    label,
    values: () => asOptions(BUYING_ROLES),
    change: ({ buyingRoles }, role) => {
      const before = buyingRoles ?? [];
      const after = next(before, role as BuyingRole);
      return after.length === before.length ? undefined : { Buying_Roles__c: after.join(';') || null };
    },
    done: (count, role) => fillIn(message, count, role),
  };
}

const EDITS: Readonly<Record<BulkField, Edit>> = {
  attitude: choice(LABELS.ATTITUDE, 'Attitude__c', 'attitude', ATTITUDES),
  power: choice(LABELS.POWER, 'Power__c', 'power', POWERS),
  coverage: choice(LABELS.COVERAGE, 'Coverage__c', 'coverage', COVERAGES),
  addRole: roles(LABELS.ADD_ROLE, LABELS.ADD_ROLE_DONE, (before, role) => [...new Set([...before, role])]),
  removeRole: roles(LABELS.REMOVE_ROLE, LABELS.REMOVE_ROLE_DONE, (before, role) => before.filter((one) => one !== role)),
  lane: {
    label: LABELS.LANE,
    values: ({ lanes }) =>
      orNothing(
        lanes.flatMap(({ id, buyingCenter, depth }) =>
          id && buyingCenter ? [{ label: `${'\u2003'.repeat(depth)}${buyingCenter.name}`, value: id }] : [],
        ),
      ),
    change: ({ buyingCenterId }, value) => ((buyingCenterId ?? null) === value ? undefined : { Buying_Center__c: value }),
    done: (count, value) => fillIn(LABELS.LANE_DONE, count, value.trim()),
    cleared: (count) => fillIn(LABELS.NO_LANE_DONE, count),
  },
};

/** What this reader can change: what he may not see is not among it. */
export function fieldOptions(sight: MapSight): readonly Option[] {
  const hidden: readonly string[] = [...(sight.attitude ? [] : ['attitude']), ...(sight.power ? [] : ['power'])];
  return Object.entries(EDITS).flatMap(([value, { label }]) => (hidden.includes(value) ? [] : { label, value }));
}

export function valueOptions(reading: RelationshipReading, field: BulkField): readonly Option[] {
  return EDITS[field].values(reading);
}

/** One group for each person for whom it is not so yet. @param value one of `valueOptions` */
export function bulkChange(reading: RelationshipReading, ids: readonly RecordId[], field: BulkField, value: string): MapChange {
  const edit = EDITS[field];
  const wanted = value === NOTHING ? null : value;
  const groups: readonly ChangeGroup[] = ids.flatMap((id) => {
    const person = personOf(reading, id);
    const fields = person && edit.change(reading.facts.stakeholders[reading.index[id]!]!, wanted);
    return fields ? [saveStakeholderChanges(reading, id, fields)] : [];
  });
  const { length } = groups;
  const label = edit.values(reading).find((option) => option.value === value)?.label ?? value;
  const message = wanted === null && edit.cleared ? edit.cleared(length) : edit.done(length, label);
  return { groups, message };
}
