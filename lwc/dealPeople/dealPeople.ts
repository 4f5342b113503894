import { api, LightningElement } from 'lwc';
import {
  changeRoleChanges,
  makePrimaryChanges,
  putOnMapChanges,
  removeRoleChanges,
  type DealGroupReading,
  type DealMember,
} from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { ChangeGroup } from 'c/planChanges';
import type { DealRole, RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { LABELS } from './labels.ts';
import { roleOptions, roleViews, type RoleOption, type RoleView } from './memberViews.ts';

/**
 * The people on a deal as a table, one row for each role: the role changed in place, the primary contact, removal, a place on the map.
 * @fires change detail: `MapChange`
 * @fires choose detail: `{ contactId? }`, when somebody is to be added, or given another role
 * @fires openrecord detail: `{ recordId, objectApiName }`
 */
export default class DealPeople extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api group: Held<DealGroupReading> | undefined;
  /** Whether this reader may add people to the deal and change their roles. */
  @api canEdit = false;
  @api canRemove = false;
  /** Whether this reader may put people on the map. */
  @api canDraw = false;
  /** The org's words for roles. */
  @api offered: readonly string[] = [];

  labels = LABELS;
  attempt = 0;

  /** To the way of adding people: what had the keyboard is gone. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('[data-add]')?.focus();
  }

  get heading(): string {
    return fillIn(LABELS.PEOPLE_HEADING, this.group?.().members.length ?? 0);
  }

  get rows(): readonly RoleView[] {
    return this.group && this.relationships ? roleViews(this.group(), this.relationships().sees, this.canDraw, this.attempt) : [];
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get seesStand(): boolean {
    const { attitude, power } = this.relationships!().sees;
    return attitude || power;
  }

  get options(): readonly RoleOption[] {
    return roleOptions(this.group!(), this.offered);
  }

  handleAdd(): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: {} }));
  }

  handleRole(event: CustomEvent<{ readonly value: string }>): void {
    // The combobox lets its own `change` out of here, where it would be taken for ours.
    event.stopPropagation();
    const found = this.rowOf(event);
    if (!found) return;
    const role = event.detail.value || null;
    const message = role ? fillIn(LABELS.ROLE_CHANGED, nameOf(found.member), role) : fillIn(LABELS.ROLE_CLEARED, nameOf(found.member));
    this.change(changeRoleChanges(found.row, role), message);
  }

  handlePutOnMap(event: Event): void {
    const found = this.rowOf(event);
    const changes = found && putOnMapChanges(this.relationships!(), found.member.contactId, { Source__c: LABELS.SOURCE });
    if (changes) this.change(changes, fillIn(LABELS.ON_MAP_NOW, nameOf(found.member)), () => this.focus());
  }

  handleMenu(event: CustomEvent<{ readonly value: string }>): void {
    const found = this.rowOf(event);
    if (!found) return;
    const { member, row } = found;
    switch (event.detail.value) {
      case 'primary':
        return this.change(makePrimaryChanges(this.relationships!(), row), fillIn(LABELS.PRIMARY_MADE, nameOf(member)));
      case 'another':
        return this.tell('choose', { contactId: member.contactId });
      case 'remove': {
        const message = row.role ? fillIn(LABELS.REMOVED, nameOf(member), row.role) : fillIn(LABELS.REMOVED_PLAIN, nameOf(member));
        return this.change(removeRoleChanges(row), message, () => this.focus());
      }
      case 'contact':
        return this.tell('openrecord', { recordId: member.contactId, objectApiName: 'Contact' });
      case 'position':
        return this.tell('openrecord', { recordId: member.person?.id, objectApiName: 'Stakeholder__c' });
    }
  }

  private change(group: ChangeGroup, message: string, whenSaved?: () => void): void {
    if (group.length === 0) return;
    const settle: MapChange['settle'] = (problem) => {
      // What was refused does not stay on screen as if it were so.
      if (problem) this.attempt += 1;
      else whenSaved?.();
    };
    const detail: MapChange = { groups: [group], message, settle };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  private tell(event: 'choose' | 'openrecord', detail: Readonly<Record<string, RecordId | undefined>>): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private rowOf(event: Event): { readonly member: DealMember; readonly row: DealRole } | undefined {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    for (const member of this.group!().members) {
      const row = member.rows.find((one) => one.id === id);
      if (row) return { member, row };
    }
    return undefined;
  }
}

function nameOf({ name }: DealMember): string {
  return name ?? LABELS.UNSEEN;
}
