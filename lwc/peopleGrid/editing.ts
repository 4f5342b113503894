import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import { ATTITUDES, BUYING_ROLES, COVERAGES, POWERS, type BuyingRole, type RecordId } from 'c/planModel';
import { EDITED_COLUMNS, type EditedColumn, type PeopleColumn } from 'c/peopleRows';
import type { PersonReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';

/** A cell that is being changed. Nothing is saved before it is left. */
export interface Editing {
  readonly id: RecordId;
  readonly column: EditedColumn;
  /** Of one value; empty for none. */
  readonly value: string;
  readonly roles: readonly BuyingRole[];
}

/** What a changed cell writes, by the field's API name. */
export type PersonFields = Readonly<Record<string, string | null>>;

const FIELDS: Readonly<Record<EditedColumn, string>> = {
  roles: 'Buying_Roles__c',
  power: 'Power__c',
  attitude: 'Attitude__c',
  coverage: 'Coverage__c',
};

export function isEdited(column: PeopleColumn): column is EditedColumn {
  return (EDITED_COLUMNS as readonly PeopleColumn[]).includes(column);
}

/** What a reader may not see he must not overwrite. */
export function canEditOf({ stakeholder }: PersonReading, column: EditedColumn): boolean {
  return valueOf(stakeholder, column) !== undefined;
}

export function startEditing({ id, stakeholder }: PersonReading, column: EditedColumn): Editing {
  const value = column === 'roles' ? '' : (stakeholder[column] ?? '');
  return { id, column, value, roles: stakeholder.buyingRoles ?? [] };
}

/** Undefined where nothing has changed. */
export function fieldsOf({ stakeholder }: PersonReading, { column, value, roles }: Editing): PersonFields | undefined {
  if (column !== 'roles') return value === (stakeholder[column] ?? '') ? undefined : { [FIELDS[column]]: value || null };
  const before = stakeholder.buyingRoles ?? [];
  const isSame = roles.length === before.length && roles.every((role) => before.includes(role));
  return isSame ? undefined : { [FIELDS.roles]: roles.join(';') || null };
}

/** In the order of the vocabulary. */
export function withRole(roles: readonly BuyingRole[], role: BuyingRole, isThere: boolean): readonly BuyingRole[] {
  return BUYING_ROLES.filter((one) => (one === role ? isThere : roles.includes(one)));
}

export function valueOptions(column: EditedColumn, value: string) {
  const values: readonly string[] = column === 'power' ? POWERS : column === 'attitude' ? ATTITUDES : COVERAGES;
  return ['', ...values].map((one) => ({ value: one, label: one || LABELS.NONE, isSelected: one === value }));
}

export function roleOptions(roles: readonly BuyingRole[]) {
  return BUYING_ROLES.map((role) => ({ value: role, isChecked: roles.includes(role) }));
}

export function editLabel(person: PersonReading, columnName: string): string {
  return fillIn(LABELS.EDIT, columnName, calledName(person));
}

function valueOf(stakeholder: PersonReading['stakeholder'], column: EditedColumn): unknown {
  return column === 'roles' ? stakeholder.buyingRoles : stakeholder[column];
}
