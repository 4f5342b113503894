import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { FieldValue, FormFieldView } from 'c/formField';
import { ACTION_STATUSES, OBJECTIVE_STATUSES, STRATEGY_STATUSES, type IsoDate, type Maybe, type RecordId } from 'c/planModel';
import type { OsaEdit, OsaKind } from 'c/osaTree';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is changed, as it stands now. */
export interface QuickEdited {
  readonly id: RecordId;
  readonly kind: OsaKind;
  readonly name: string;
  readonly status: Maybe<string>;
  readonly ownerId?: Maybe<RecordId>;
  readonly dueOn?: Maybe<IsoDate>;
  /** Of an action: it cannot be due before. */
  readonly startOn?: Maybe<IsoDate>;
}

type Field = FormFieldView & { readonly name: 'name' | 'status' | 'ownerId' | 'dueOn' };
interface Input extends HTMLElement {
  reportValidity(): boolean;
}

const STATUSES: Readonly<Record<OsaKind, readonly string[]>> = {
  objective: OBJECTIVE_STATUSES,
  strategy: STRATEGY_STATUSES,
  action: ACTION_STATUSES,
};

/**
 * Name, status, owner and date, changed in place. A strategy has neither owner nor date.
 * @fires save detail: `{ id, edit }`, `OsaEdit` of what differs; not fired when nothing does
 * @fires cancel
 */
export default class OsaQuickEdit extends LightningElement {
  /** Who can be chosen. */
  @api people: readonly { readonly label: string; readonly value: RecordId }[] = [];

  labels = LABELS;
  problem = '';
  private before: QuickEdited | undefined;
  private typed: Readonly<Record<string, FieldValue>> = {};

  @api get edited(): QuickEdited | undefined {
    return this.before;
  }
  set edited(edited: QuickEdited | undefined) {
    // What is typed stays typed when the plan is read again underneath it.
    if (edited?.id !== this.before?.id) this.typed = {};
    this.before = edited;
  }

  @api focus(name: Field['name'] = 'name'): void {
    (this.template!.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? this.inputs[0])?.focus();
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.before?.name ?? '');
  }

  get fields(): readonly Field[] {
    const { before } = this;
    if (!before) return [];
    const people = this.isKnown(before.ownerId) ? this.people : [...this.people, { label: String(before.ownerId), value: before.ownerId! }];
    const statuses = STATUSES[before.kind].map((status) => ({ label: status, value: status }));
    const all: readonly Field[] = [
      {
        name: 'name',
        type: 'text',
        label: LABELS.NAME,
        value: before.name,
        maxLength: 80,
        isRequired: true,
        requiredMessage: LABELS.NAME_NEEDED,
      },
      { name: 'status', type: 'choice', label: LABELS.STATUS, value: before.status ?? null, options: statuses },
      { name: 'ownerId', type: 'choice', label: LABELS.OWNER, value: before.ownerId ?? null, options: people },
      { name: 'dueOn', type: 'date', label: LABELS.DUE_ON, value: before.dueOn ?? null },
    ];
    const own = before.kind === 'strategy' ? all.slice(0, 2) : all;
    return own.map((field) => ({ ...field, value: field.name in this.typed ? this.typed[field.name] : field.value }));
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    this.typed = { ...this.typed, [name]: value };
    this.problem = '';
  }

  handleKeydown(event: KeyboardEvent): void {
    // The board around it knows these keys as well.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.handleCancel();
    } else if (event.key === 'Enter' && !isPressed(event.target)) {
      event.preventDefault();
      this.handleSave();
    }
  }

  handleSave(): void {
    const { before } = this;
    if (!before || this.inputs.filter((input) => !input.reportValidity()).length > 0) return;
    const edit = this.edit(before);
    const dueOn = edit.dueOn === undefined ? before.dueOn : edit.dueOn;
    if (edit.dueOn !== undefined && before.startOn && dueOn && dueOn < before.startOn) {
      this.problem = fillIn(LABELS.DUE_BEFORE_START, formatDay(before.startOn));
      this.focus('dueOn');
      return;
    }
    if (Object.keys(edit).length === 0) this.handleCancel();
    else this.dispatchEvent(new CustomEvent('save', { detail: { id: before.id, edit } }));
  }

  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  private edit(before: QuickEdited): OsaEdit {
    const edit: Record<string, FieldValue> = {};
    for (const [name, value] of Object.entries(this.typed)) {
      const said = name === 'name' ? String(value).trim() : value;
      if (said !== (before[name as keyof QuickEdited] ?? null)) edit[name] = said;
    }
    if ('ownerId' in edit) edit['ownerName'] = this.people.find(({ value }) => value === edit['ownerId'])?.label ?? null;
    return edit;
  }

  private isKnown(id: Maybe<RecordId>): boolean {
    return !id || this.people.some(({ value }) => value === id);
  }

  private get inputs(): readonly Input[] {
    return [...this.template!.querySelectorAll<Input>('[data-field]')];
  }
}

function isPressed(target: EventTarget | null): boolean {
  return ['BUTTON', 'LIGHTNING-BUTTON'].includes((target as HTMLElement | null)?.tagName ?? '');
}
