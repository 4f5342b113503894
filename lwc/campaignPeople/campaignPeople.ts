import { api, LightningElement } from 'lwc';
import { choosePeople, type MemberCandidate } from 'c/campaignMembers';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { ATTITUDES, BUYING_ROLES, type Attitude, type BuyingCenter, type BuyingRole, type RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { centerOptions, personRow, type PersonRow } from './personRows.ts';

interface Option {
  readonly label: string;
  readonly value: string;
}

const PAGE = 50;
const asOptions = (any: string, words: readonly string[]): readonly Option[] => [
  { label: any, value: '' },
  ...words.map((word) => ({ label: word, value: word })),
];

/**
 * People of the map to invite: found by buying center, role, attitude and words, ticked one by one or all that were found. Ticks stay when something else is
 * looked for.
 * @fires tick detail: `{ ids }`, all stakeholders that are ticked now
 */
export default class CampaignPeople extends LightningElement {
  @api canSeeAttitudes = false;

  labels = LABELS;
  roleOptions = asOptions(LABELS.ANY_ROLE, BUYING_ROLES);
  attitudeOptions = asOptions(LABELS.ANY_ATTITUDE, ATTITUDES);
  centers: readonly Option[] = [];
  center = '';
  role = '';
  attitude = '';
  text = '';
  isOnlyFree = false;
  page = 0;
  found: Held<readonly MemberCandidate[]> = () => [];
  private heldCandidates: Held<readonly MemberCandidate[]> | undefined;
  private heldCenters: Held<readonly BuyingCenter[]> | undefined;
  private heldTicked: Held<readonly RecordId[]> | undefined;
  private ticks: ReadonlySet<RecordId> = new Set();
  private names: ReadonlyMap<RecordId, string> = new Map();

  @api get candidates(): Held<readonly MemberCandidate[]> | undefined {
    return this.heldCandidates;
  }
  set candidates(value: Held<readonly MemberCandidate[]> | undefined) {
    this.heldCandidates = value;
    this.find();
  }

  @api get buyingCenters(): Held<readonly BuyingCenter[]> | undefined {
    return this.heldCenters;
  }
  set buyingCenters(value: Held<readonly BuyingCenter[]> | undefined) {
    this.heldCenters = value;
    const list = value?.() ?? [];
    this.names = new Map(list.map(({ id, name }) => [id, name]));
    this.centers = [{ label: LABELS.ANY_CENTER, value: '' }, ...centerOptions(list)];
    this.find();
  }

  /** Stakeholder ids. */
  @api get ticked(): Held<readonly RecordId[]> | undefined {
    return this.heldTicked;
  }
  set ticked(value: Held<readonly RecordId[]> | undefined) {
    this.heldTicked = value;
    this.ticks = new Set(value?.() ?? []);
  }

  get isEmpty(): boolean {
    return (this.heldCandidates?.() ?? []).length === 0;
  }

  get isNobody(): boolean {
    return this.found().length === 0;
  }

  get rows(): readonly PersonRow[] {
    const shown = this.found().slice(this.page * PAGE, (this.page + 1) * PAGE);
    return shown.map((one) => personRow(one, this.names, this.ticks.has(one.stakeholderId)));
  }

  get counts(): string {
    return fillIn(LABELS.COUNTS, this.found().length, this.ticks.size);
  }

  get tickFoundLabel(): string {
    return fillIn(LABELS.TICK_FOUND, this.freeIds.length);
  }

  get cannotTick(): boolean {
    return this.freeIds.length === 0;
  }

  get cannotUntick(): boolean {
    return this.ticks.size === 0;
  }

  get hasPages(): boolean {
    return this.found().length > PAGE;
  }

  get pageText(): string {
    return fillIn(LABELS.PAGE, this.page + 1, Math.ceil(this.found().length / PAGE));
  }

  get isFirstPage(): boolean {
    return this.page === 0;
  }

  get isLastPage(): boolean {
    return (this.page + 1) * PAGE >= this.found().length;
  }

  handleCenter(event: CustomEvent<{ readonly value: string }>): void {
    this.center = event.detail.value;
    this.findAnew();
  }

  handleRole(event: CustomEvent<{ readonly value: string }>): void {
    this.role = event.detail.value;
    this.findAnew();
  }

  handleAttitude(event: CustomEvent<{ readonly value: string }>): void {
    this.attitude = event.detail.value;
    this.findAnew();
  }

  handleText(event: CustomEvent<{ readonly value: string }>): void {
    this.text = event.detail.value;
    this.findAnew();
  }

  handleOnlyFree(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.isOnlyFree = event.detail.checked;
    this.findAnew();
  }

  handleTick(event: Event): void {
    const { checked, dataset } = event.currentTarget as HTMLInputElement;
    const ticks = new Set(this.ticks);
    if (checked) ticks.add(dataset.tick!);
    else ticks.delete(dataset.tick!);
    this.tell([...ticks]);
  }

  handleTickFound(): void {
    this.tell([...new Set([...this.ticks, ...this.freeIds])]);
  }

  handleUntickAll(): void {
    this.tell([]);
  }

  handlePrevious(): void {
    this.page -= 1;
  }

  handleNext(): void {
    this.page += 1;
  }

  private get freeIds(): readonly RecordId[] {
    return this.found().flatMap(({ stakeholderId, obstacle }) => (obstacle ? [] : stakeholderId));
  }

  private findAnew(): void {
    this.page = 0;
    this.find();
  }

  /** Kept, since thousands are looked through. */
  private find(): void {
    const choice = {
      buyingCenterIds: this.center ? [this.center] : [],
      roles: this.role ? [this.role as BuyingRole] : [],
      attitudes: this.attitude ? [this.attitude as Attitude] : [],
      text: this.text,
    };
    const fitting = choosePeople(this.heldCandidates?.() ?? [], choice, this.heldCenters?.() ?? []);
    const found = this.isOnlyFree ? fitting.filter(({ obstacle }) => !obstacle) : fitting;
    this.found = () => found;
    this.page = Math.max(0, Math.min(this.page, Math.ceil(found.length / PAGE) - 1));
  }

  private tell(ids: readonly RecordId[]): void {
    this.dispatchEvent(new CustomEvent('tick', { detail: { ids } }));
  }
}
