import USER_ID from '@salesforce/user/Id';
import { api, LightningElement } from 'lwc';
import { MORE, passing, severityFilters, type AdviceFilter } from 'c/adviceList';
import type { NamedCheck } from 'c/checkTable';
import { choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import {
  actionChange,
  actionNote,
  ownerNames,
  ownerOptions,
  plannedWords,
  type ActionPlace,
  type OwnerOption,
} from 'c/relationshipActions';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import { everythingFound, namedChecks, type Found } from './adviceView.ts';
import { LABELS } from './labels.ts';
import { shownGroups, type Order, type ShownFinding, type ShownGroup } from './shownAdvice.ts';
import { toldAdvice } from './toldAdvice.ts';

type Filter = AdviceFilter['severity'];

/**
 * What the checks of the map found (systems D and H): whom it concerns, why, what to do next; one press makes it an action of the plan.
 * @fires select detail: `{ ids }`
 * @fires openperson detail: `{ id }`
 * @fires introduce detail: `{ id }`, whom one wants to be introduced to
 * @fires change detail: `MapChange`, an action that is to be saved
 */
export default class RelationshipAdvice extends LightningElement {
  @api canEdit = false;
  /** Ids selected in every view. */
  @api selection: readonly RecordId[] = [];
  /** Where actions belong: what the source read. Without a plan none can be made. */
  @api place: Held<ActionPlace> | undefined;

  labels = LABELS;
  filter: Filter = 'all';
  order: Order = 'check';
  isOnlySelected = false;
  ownerId: RecordId = USER_ID;
  isSaving = false;
  checks: readonly NamedCheck[] = [];
  owners: readonly OwnerOption[] = [];
  private held: Held<RelationshipReading> | undefined;
  private canSee = false;
  private found: readonly Found[] = [];
  private names: PeopleNames | undefined;
  private most: Readonly<Record<string, number>> = {};
  private mostPeople = 0;
  private made: Readonly<Record<string, string>> = {};
  private focusKey: string | undefined;

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    // What was planned is read by now, and may have been taken back.
    this.made = {};
    this.readAgain();
  }

  /** Advice that gives away a judgement is told only to those who may see these. */
  @api get canSeeJudgements(): boolean {
    return this.canSee;
  }
  set canSeeJudgements(canSee: boolean) {
    this.canSee = canSee;
    this.readAgain();
  }

  private readAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    const told = toldAdvice(reading, this.canSee);
    this.names = peopleNamesOf(reading);
    this.found = everythingFound(reading, told, this.names);
    this.checks = namedChecks(reading, told);
    this.owners = ownerOptions(reading, USER_ID);
  }

  override renderedCallback(): void {
    const key = this.focusKey;
    if (!key) return;
    this.focusKey = undefined;
    const planned = [...this.template!.querySelectorAll<HTMLElement>('[data-planned]')].find(({ dataset }) => dataset.planned === key);
    // Some advice is settled by the action: it is gone.
    (planned ?? this.template!.querySelector<HTMLElement>('h3'))?.focus();
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get groups(): readonly ShownGroup[] {
    const { order, most, mostPeople, owners, ownerId, made } = this;
    const setting = { order, most, mostPeople, owners, ownerId, made, canMake: this.canMake };
    return shownGroups(this.shown, this.held!(), this.names!, setting);
  }
  private get shown(): readonly Found[] {
    return passing(this.found, { severity: this.filter, ids: this.isOnlySelected ? this.selection : [] });
  }
  get canMake(): boolean {
    return this.canEdit && this.hasPlan;
  }
  private get hasPlan(): boolean {
    return this.place?.().plan !== undefined;
  }
  get lacksPlan(): boolean {
    return this.canEdit && this.hasFound && this.place !== undefined && !this.hasPlan;
  }
  get isHidden(): boolean {
    return !this.canSee;
  }
  get filters() {
    return severityFilters(this.found, this.filter);
  }
  get orders() {
    return [choice('check', LABELS.BY_CHECK, this.order === 'check'), choice('person', LABELS.BY_PERSON, this.order === 'person')];
  }
  get hasSelection(): boolean {
    return this.selection.length > 0;
  }
  get hasFound(): boolean {
    return this.found.length > 0;
  }
  get summary(): string {
    const on = this.checks.filter(({ found }) => found !== null).length;
    return fillIn(this.hasFound ? LABELS.SUMMARY : LABELS.EMPTY_HELP, on, this.held!().people.length);
  }
  get nothingShown(): string {
    if (!this.hasFound || this.shown.length > 0) return '';
    return this.isOnlySelected && this.hasSelection ? LABELS.EMPTY_SELECTION : LABELS.EMPTY_FILTER;
  }

  handleFilter(event: Event): void {
    this.filter = dataOf(event).value as Filter;
  }
  handleOrder(event: Event): void {
    this.order = dataOf(event).value as Order;
  }
  handleOnlySelected(event: CustomEvent<{ checked: boolean }>): void {
    this.isOnlySelected = event.detail.checked;
  }
  handleOwner(event: CustomEvent<{ value: RecordId }>): void {
    this.ownerId = event.detail.value;
  }
  handleMore(event: Event): void {
    const { part } = dataOf(event);
    this.most = { ...this.most, [part!]: (this.most[part!] ?? 0) + MORE };
  }
  handleMorePeople(): void {
    this.mostPeople += MORE;
  }
  handleSelect(event: Event): void {
    this.fire('select', { ids: this.findingOf(event)!.selectIds });
  }
  handleOpen(event: Event): void {
    this.fire('openperson', { id: dataOf(event).id });
  }
  handleIntroduce(event: Event): void {
    this.fire('introduce', { id: dataOf(event).id });
  }

  handleMake(event: Event): void {
    const finding = this.findingOf(event);
    const found = this.found.find(({ key }) => key === finding?.key);
    if (!finding || !found || this.isSaving) return;
    const { ownerId } = this;
    const action = {
      name: finding.remedy,
      stakeholderId: finding.stakeholderId,
      ownerId,
      dueOn: finding.action.dueOn,
      note: actionNote(found.advice, this.held!(), this.names!),
    };
    const change = actionChange(this.place!(), action);
    if (!change) return;
    // Until it is saved a second one would make a second objective for both.
    this.isSaving = true;
    const settle: MapChange['settle'] = (problem) => {
      this.isSaving = false;
      if (problem) return;
      const words = plannedWords({ name: action.name, ownerName: ownerNames(this.owners, ownerId), dueOn: action.dueOn });
      this.made = { ...this.made, [finding.key]: words };
      this.focusKey = finding.key;
    };
    this.fire('change', { ...change, settle });
  }

  private findingOf(event: Event): ShownFinding | undefined {
    const { finding } = dataOf(event);
    return this.groups.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings)).find(({ key }) => key === finding);
  }

  private fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const dataOf = (event: Event): DOMStringMap => (event.currentTarget as HTMLElement).dataset;
