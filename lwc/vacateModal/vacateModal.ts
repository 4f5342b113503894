import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { calledName } from 'c/mapWords';
import type { SaveProblem } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import { candidates, contactOptions, NOBODY, SOMEBODY_ELSE } from './candidates.ts';
import { consequences } from './consequences.ts';
import { LABELS } from './labels.ts';
import { kindOf, leavingChanges, type Leaving, type LeavingKind } from './leaving.ts';

/** What the dialog closes with; undefined when nothing was saved. */
export interface VacateResult {
  readonly savedId: RecordId;
}

type HeldReading = Held<RelationshipReading> | undefined;
type Validating = HTMLElement & { reportValidity(): boolean };

const HEADINGS: Readonly<Record<LeavingKind, string>> = {
  vacate: LABELS.VACATE_HEADING,
  succeed: LABELS.SUCCEED_HEADING,
  identify: LABELS.IDENTIFY_HEADING,
};

/**
 * The holder of a position leaves, somebody follows, or a placeholder turns out to be somebody (system D). The position stays and keeps its history; who
 * is likely to follow is proposed with reasons. Closes with a `VacateResult`.
 */
export default class VacateModal extends LightningModal {
  @api relationships: HeldReading;
  @api stakeholderId: RecordId = '';
  @api canSeeJudgements = false;
  /** The map as it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveToMap | undefined;

  labels = LABELS;
  problem: SaveProblem | undefined;
  isSaving = false;
  isInvalid = false;
  on: IsoDate = '';
  choice = '';
  elseId: RecordId | null = null;
  /** Other positions, by id: whether they become vacant as well. Without an entry it is what is most likely. */
  private also: Readonly<Record<RecordId, boolean>> = {};
  /** As read after a refusal. */
  private current: HeldReading;

  override connectedCallback(): void {
    this.on = this.held?.().today ?? '';
    this.choice = this.kind === 'vacate' ? NOBODY : '';
  }

  get kind(): LeavingKind {
    return this.person ? kindOf(this.person) : 'vacate';
  }

  get isGone(): boolean {
    return !this.person;
  }

  get isVacating(): boolean {
    return this.kind === 'vacate';
  }

  get heading(): string {
    const position = this.person?.stakeholder.position ?? '';
    return this.isVacating ? fillIn(HEADINGS.vacate, this.leaver, position) : fillIn(HEADINGS[this.kind], position);
  }

  get choiceLabel(): string {
    return this.kind === 'identify' ? LABELS.HOLDS : LABELS.FOLLOWS;
  }

  get choices() {
    return this.held && this.person ? candidates(this.held(), this.stakeholderId, this.isVacating) : [];
  }

  get isElse(): boolean {
    return this.choice === SOMEBODY_ELSE;
  }

  get contacts() {
    return this.held ? contactOptions(this.held(), this.person?.stakeholder.contactId ?? null) : [];
  }

  /** Positions that may become vacant with this one. */
  get others() {
    const reading = this.held?.();
    if (!reading || !this.person) return [];
    const named = (ids: readonly RecordId[], label: string, who: string, isLikely: boolean) =>
      ids.map((id) => ({
        id,
        label: fillIn(label, who, personOf(reading, id)?.stakeholder.position ?? ''),
        isChecked: this.also[id] ?? isLikely,
      }));
    const from = reading.people.filter(({ stakeholder }) => this.contactId && stakeholder.contactId === this.contactId).map(({ id }) => id);
    return [
      // Whoever left the customer left everything there.
      ...named(this.isVacating ? this.person.holdsAlso : [], LABELS.ALSO, this.leaver, this.person.hasLeft),
      ...named(
        from.filter((id) => id !== this.stakeholderId),
        LABELS.LEAVES,
        this.follower,
        true,
      ),
    ];
  }

  get consequences(): readonly string[] {
    return this.held ? consequences(this.held(), this.stakeholderId, this.leaving, this.follower, this.canSeeJudgements) : [];
  }

  get cannotSave(): boolean {
    return this.isSaving || this.isGone;
  }

  handleDay(event: CustomEvent<{ readonly value: string | null }>): void {
    this.on = event.detail.value ?? '';
  }

  handleChoice(event: CustomEvent<{ readonly value: string }>): void {
    this.choice = event.detail.value;
    this.isInvalid = false;
  }

  handleElse(event: CustomEvent<{ readonly value: RecordId | null }>): void {
    this.elseId = event.detail.value;
    this.isInvalid = false;
  }

  handleAlso(event: CustomEvent<{ readonly checked: boolean }>): void {
    const { other } = (event.currentTarget as HTMLElement).dataset;
    this.also = { ...this.also, [other!]: event.detail.checked };
  }

  handleCancel(): void {
    this.close();
  }

  /** Decided again on the map as it is now. */
  handleReload(): void {
    this.problem = undefined;
    if (this.isGone) this.close();
  }

  async handleSave(): Promise<void> {
    const reading = this.held?.();
    if (this.cannotSave || !reading || !this.save) return;
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-input]')];
    const isNamed = this.contactId !== null || (this.isVacating && this.choice === NOBODY);
    this.isInvalid = !isNamed;
    if (inputs.filter((input) => !input.reportValidity()).length > 0 || !isNamed) return;
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await this.save(leavingChanges(reading, this.stakeholderId, this.leaving), this.message);
    this.isSaving = false;
    this.disableClose = false;
    if (!this.problem) return this.close({ savedId: this.stakeholderId } satisfies VacateResult);
    this.current = this.readCurrent?.();
  }

  private get held(): HeldReading {
    return this.current ?? this.relationships;
  }

  private get message(): string {
    const position = this.person?.stakeholder.position ?? '';
    if (!this.contactId) return fillIn(LABELS.HAS_LEFT_DONE, this.leaver, position);
    return fillIn(this.kind === 'identify' ? LABELS.IS_DONE : LABELS.FOLLOWS_DONE, this.follower, position);
  }

  private get leaving(): Leaving {
    const alsoIds = this.others.filter(({ isChecked }) => isChecked).map(({ id }) => id);
    return { on: this.on, contactId: this.contactId, alsoIds };
  }

  private get contactId(): RecordId | null {
    if (this.isElse) return this.elseId;
    return this.choice === NOBODY || this.choice === '' ? null : this.choice;
  }

  private get person(): PersonReading | undefined {
    return this.held && personOf(this.held(), this.stakeholderId);
  }

  private get leaver(): string {
    return this.person ? calledName(this.person) : '';
  }

  private get follower(): string {
    return this.held?.().facts.contacts.find(({ id }) => id === this.contactId)?.name ?? '';
  }
}
