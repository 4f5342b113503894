import USER_ID from '@salesforce/user/Id';
import { api, LightningElement } from 'lwc';
import { choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { findables, type Findable } from 'c/mapPeople';
import type { RecordId } from 'c/planModel';
import { actionChange, ownerNames, ownerOptions, plannedWords, type ActionPlace, type OwnerOption } from 'c/relationshipActions';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import { LABELS } from './labels.ts';
import { reachedWords, suggestedTargets, waysTo, type WayView } from './waysView.ts';

/**
 * The best ways to somebody at the customer (system D): whom to ask, through whom it goes and what each step rests on; one press makes it an action.
 * @fires select detail: `{ ids }`, the way on the map
 * @fires openperson detail: `{ id }`
 * @fires change detail: `MapChange`, an action that is to be saved
 */
export default class IntroductionPaths extends LightningElement {
  @api canEdit = false;
  /** Ways begin with a friend, and who is one is a judgement: without sight of these there are none. */
  @api canSeeJudgements = false;
  /** Where actions belong: what the source read. */
  @api place: Held<ActionPlace> | undefined;

  labels = LABELS;
  ownerId: RecordId = USER_ID;
  owners: readonly OwnerOption[] = [];
  people: Held<readonly Findable[]> | undefined;
  isSaving = false;
  private held: Held<RelationshipReading> | undefined;
  private names: PeopleNames | undefined;
  private target: RecordId | undefined;
  private made: Readonly<Record<RecordId, string>> = {};
  private focusKey: string | undefined;

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    this.made = {};
    const reading = relationships?.();
    if (!reading) return;
    this.names = peopleNamesOf(reading);
    this.people = hold(findables(reading));
    this.owners = ownerOptions(reading, USER_ID);
  }

  /** Whom one wants to reach; a person may choose somebody else. */
  @api get targetId(): RecordId | undefined {
    return this.target;
  }
  set targetId(targetId: RecordId | undefined) {
    this.target = targetId;
    this.made = {};
  }

  override renderedCallback(): void {
    const key = this.focusKey;
    if (!key) return;
    this.focusKey = undefined;
    const places = [...this.template!.querySelectorAll<HTMLElement>('[data-focus]')];
    places.find(({ dataset }) => dataset.focus === key)?.focus();
  }

  get isReady(): boolean {
    return this.held !== undefined && this.canSeeFriends;
  }
  get isHidden(): boolean {
    return this.held !== undefined && !this.canSeeFriends;
  }
  private get canSeeFriends(): boolean {
    return this.canSeeJudgements && this.held!().sees.attitude;
  }
  get suggested() {
    return suggestedTargets(this.held!(), this.names!).map(({ id, name }) => ({ id, ...choice(id, name, id === this.target), name }));
  }
  get hasSuggested(): boolean {
    return this.suggested.length > 0;
  }
  /** Undefined where nobody was chosen, or he is not on the map any more. */
  private get person() {
    return personOf(this.held!(), this.target);
  }
  get isChosen(): boolean {
    return this.person !== undefined;
  }
  get ways(): readonly WayView[] {
    const { person, canMake, owners, ownerId, made } = this;
    return person ? waysTo(this.held!(), person.id, this.names!, { canMake, owners, ownerId, made }) : [];
  }
  get hasWays(): boolean {
    return this.ways.length > 0;
  }
  get foundText(): string {
    return fillIn(this.hasWays ? LABELS.FOUND : LABELS.NONE, this.names!.person(this.target));
  }
  get reached(): string {
    return reachedWords(this.person!, this.names!);
  }
  get canMake(): boolean {
    return this.canEdit && this.place?.().plan !== undefined;
  }
  get lacksPlan(): boolean {
    return this.canEdit && this.hasWays && this.place !== undefined && !this.canMake;
  }

  handleTarget(event: CustomEvent<{ id: RecordId }>): void {
    this.choose(event.detail.id);
  }
  handleSuggested(event: Event): void {
    this.choose(dataOf(event).id!);
  }
  handleOwner(event: CustomEvent<{ value: RecordId }>): void {
    this.ownerId = event.detail.value;
  }
  handleOpen(event: Event): void {
    this.fire('openperson', { id: dataOf(event).id });
  }
  handleSelect(event: Event): void {
    this.fire('select', { ids: this.wayOf(event)!.ids });
  }

  handleMake(event: Event): void {
    const way = this.wayOf(event);
    if (!way || this.isSaving) return;
    const { ownerId } = this;
    const { action: name, note, dueOn, key } = way;
    const change = actionChange(this.place!(), { name, stakeholderId: this.target!, ownerId, dueOn, note });
    if (!change) return;
    // Until it is saved a second one would make a second objective for both.
    this.isSaving = true;
    const settle: MapChange['settle'] = (problem) => {
      this.isSaving = false;
      if (problem) return;
      this.made = { ...this.made, [key]: plannedWords({ name, ownerName: ownerNames(this.owners, ownerId), dueOn }) };
      this.focusKey = key;
    };
    this.fire('change', { ...change, settle });
  }

  private choose(id: RecordId): void {
    this.target = id;
    this.made = {};
    this.focusKey = 'found';
  }

  private wayOf(event: Event): WayView | undefined {
    const { way } = dataOf(event);
    return this.ways.find(({ key }) => key === way);
  }

  private fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const dataOf = (event: Event): DOMStringMap => (event.currentTarget as HTMLElement).dataset;
