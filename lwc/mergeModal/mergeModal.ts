import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { StakeholderMerge } from 'c/mapBuilding';
import type { PairView } from 'c/mergePair';
import type { SaveProblem, SaveProgress } from 'c/planChanges';
import type { RecordId, Stakeholder } from 'c/planModel';
import { mergeMapChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import { peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import { LABELS } from './labels.ts';
import { chosenPair, keyOf, likelyPairs, mergesIn, swapped, withPair, type Pair } from './pairs.ts';
import { choiceViews, moveWords, noteWords, pairNames, reasonWords } from './pairWords.ts';

/** Of several merges the first kept one. */
export interface MergeResult {
  readonly keptId: RecordId;
}

/** Positions that are one and the same: two that a person chose, or all that look alike. What contradicts is chosen, and the map stays a tree (system D). */
export default class MergeModal extends LightningModal {
  @api relationships: Held<RelationshipReading> | undefined;
  @api readCurrent: (() => Held<RelationshipReading> | undefined) | undefined;
  @api save: SaveToMap | undefined;
  @api canSeeJudgements = false;
  /** Two of them; without, all that may be the same are listed. */
  @api stakeholderIds: readonly RecordId[] | undefined;

  labels = LABELS;
  pairs: readonly Pair[] = [];
  openKeys: ReadonlySet<string> = new Set();
  isNoting = true;
  problem: SaveProblem | undefined;
  isSaving = false;
  progress: SaveProgress | undefined;
  private heldReading: Held<RelationshipReading> | undefined;

  override connectedCallback(): void {
    this.heldReading = this.relationships;
    this.pairs = this.pairsNow();
  }

  get isMany(): boolean {
    return !this.stakeholderIds;
  }

  get heading(): string {
    return this.isMany ? LABELS.HEADING_MANY : LABELS.HEADING;
  }

  /** A judgement one may not see would go with the card. */
  get isHidden(): boolean {
    return !this.canSeeJudgements || this.reading?.sees.all === false;
  }

  get isEmpty(): boolean {
    return this.pairs.length === 0;
  }

  get emptyText(): string {
    return this.isMany ? LABELS.NONE : LABELS.GONE;
  }

  get views(): readonly PairView[] {
    const { reading } = this;
    if (!reading) return [];
    const names = peopleNamesOf(reading);
    const together = this.mergesOf(this.tickedPairs);
    return this.pairs.map((pair): PairView => {
      const key = keyOf(pair);
      const merge = together.get(key) ?? this.mergesOf([pair]).get(key) ?? null;
      return {
        key,
        ...pairNames(reading, names, pair),
        reason: reasonWords(pair),
        isListed: this.isMany,
        isTicked: pair.isTicked,
        isOpen: !this.isMany || this.openKeys.has(key),
        choices: choiceViews(reading, merge?.choices ?? [], pair, names),
        moves: moveWords(reading, pair, merge),
      };
    });
  }

  get countsText(): string {
    const contradictions = [...this.mergesOf(this.tickedPairs).values()].reduce((sum, { choices }) => sum + choices.length, 0);
    return fillIn(LABELS.COUNTS, this.tickedPairs.length, contradictions);
  }

  get mergeLabel(): string {
    return fillIn(LABELS.DO, this.tickedPairs.length);
  }

  get cannotMerge(): boolean {
    return !this.save || this.isSaving || this.isHidden || this.tickedPairs.length === 0;
  }

  get savingText(): string {
    const { progress } = this;
    return progress ? fillIn(LABELS.SAVING, progress.done, progress.all) : LABELS.SAVING_FIRST;
  }

  get savedPart(): number {
    return this.progress ? (100 * this.progress.done) / this.progress.all : 0;
  }

  handleTickAll(): void {
    this.pairs = this.pairs.map((pair) => ({ ...pair, isTicked: true }));
  }

  handleUntickAll(): void {
    this.pairs = this.pairs.map((pair) => ({ ...pair, isTicked: false }));
  }

  handleTick(event: CustomEvent<{ key: string; isTicked: boolean }>): void {
    const { key, isTicked } = event.detail;
    this.pairs = withPair(this.pairs, key, (pair) => ({ ...pair, isTicked }));
  }

  handleOpen(event: CustomEvent<{ key: string; isOpen: boolean }>): void {
    const { key, isOpen } = event.detail;
    this.openKeys = new Set(isOpen ? [...this.openKeys, key] : [...this.openKeys].filter((one) => one !== key));
  }

  handleSwap(event: CustomEvent<{ key: string }>): void {
    this.pairs = withPair(this.pairs, event.detail.key, swapped);
  }

  handleChoose(event: CustomEvent<{ key: string; field: keyof Stakeholder; isOther: boolean }>): void {
    const { key, field, isOther } = event.detail;
    this.pairs = withPair(this.pairs, key, (pair) => {
      const others = pair.chosen.filter((one) => one !== field);
      return { ...pair, chosen: isOther ? [...others, field] : others };
    });
  }

  handleNote(event: CustomEvent<{ checked: boolean }>): void {
    this.isNoting = event.detail.checked;
  }

  handleCancel(): void {
    this.close();
  }

  handleReload(): void {
    this.problem = undefined;
    this.readAgain();
  }

  async handleMerge(): Promise<void> {
    const { save, reading, tickedPairs } = this;
    if (!save || !reading || this.cannotMerge) return;
    const names = peopleNamesOf(reading);
    const merges = this.mergesOf(tickedPairs);
    const note = (pair: Pair) => (this.isNoting ? noteWords(merges.get(keyOf(pair))?.choices ?? [], pair, names) : '');
    const { groups } = mergeMapChanges(reading, mergesIn(tickedPairs, note));
    this.problem = undefined;
    this.progress = undefined;
    this.isSaving = true;
    this.disableClose = true;
    const onProgress = (progress: SaveProgress) => (this.progress = progress);
    // Each step moves what the last one would take away.
    this.problem = await save(groups, this.message(reading, names), { isInOrder: true, onProgress });
    this.isSaving = false;
    this.disableClose = false;
    if (this.problem) this.readAgain();
    else this.close({ keptId: keptIn(tickedPairs) } satisfies MergeResult);
  }

  private get reading(): RelationshipReading | undefined {
    return this.heldReading?.();
  }

  private get tickedPairs(): readonly Pair[] {
    return this.pairs.filter(({ isTicked }) => isTicked);
  }

  /** What each of these merges leaves to choose, judged together. */
  private mergesOf(pairs: readonly Pair[]): ReadonlyMap<string, StakeholderMerge> {
    if (!this.reading || pairs.length === 0) return new Map();
    const { merges } = mergeMapChanges(this.reading, pairs);
    return new Map(pairs.flatMap((pair, at) => (merges[at] ? [[keyOf(pair), merges[at]] as const] : [])));
  }

  private message(reading: RelationshipReading, names: PeopleNames): string {
    const [only, another] = this.tickedPairs;
    if (!only || another) return fillIn(LABELS.DONE, this.tickedPairs.length);
    const { kept, dropped } = pairNames(reading, names, only);
    return fillIn(LABELS.DONE_ONE, dropped, kept);
  }

  private readAgain(): void {
    this.heldReading = this.readCurrent?.() ?? this.heldReading;
    const { pairs } = this;
    this.pairs = this.isMany ? this.pairsNow(pairs) : this.isStillThere(pairs) ? pairs : [];
  }

  private pairsNow(before: readonly Pair[] = []): readonly Pair[] {
    if (!this.reading) return [];
    return this.stakeholderIds ? chosenPair(this.reading, this.stakeholderIds) : likelyPairs(this.reading, before);
  }

  private isStillThere(pairs: readonly Pair[]): boolean {
    return pairs.every(({ keptId, droppedId }) => personOf(this.reading!, keptId) && personOf(this.reading!, droppedId));
  }
}

/** A card that is kept by one pair may go in the next. */
function keptIn(pairs: readonly Pair[]): RecordId {
  const became = new Map(pairs.map(({ keptId, droppedId }) => [droppedId, keptId]));
  let id = pairs[0]!.keptId;
  while (became.has(id)) id = became.get(id)!;
  return id;
}
