import USER_ID from '@salesforce/user/Id';
import { api, LightningElement } from 'lwc';
import { MORE, passing, severityFilters, type AdviceFilter } from 'c/adviceList';
import type { NamedCheck } from 'c/checkTable';
import { choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { actionChange } from 'c/osaActions';
import { osaNamesOf, type OsaNames } from 'c/osaAdviceWords';
import { followFactsChanges, type OsaChange } from 'c/osaChanges';
import { nameOfUser, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { plannedWords } from 'c/relationshipActions';
import { everythingFound, namedChecks, type AdvisedSystem, type Found } from './found.ts';
import { LABELS } from './labels.ts';
import { shownGroups, type Order, type ShownFinding, type ShownGroup } from './shownAdvice.ts';

type Filter = AdviceFilter['severity'];

/**
 * What the checks of objectives and of account-based marketing found (systems E and F): what it concerns, why, what to do next; one press makes it an action.
 * @fires change detail: `OsaChange`, an action or a status that is to be saved
 * @fires openobjective detail: `{ id }`
 * @fires openaction detail: `{ id }`
 * @fires openrecord detail: `{ recordId, objectApiName }`
 * @fires openfact detail: `{ buyingCenterId, code }`, where the page can open facts
 * @fires addobjective detail: `{ buyingCenterId }` it is to serve
 */
export default class OsaAdvice extends LightningElement {
  /** May make actions. */
  @api canEdit = false;
  /** The page around can open facts of readiness. */
  @api canOpenFacts = false;
  /** Ids selected in every view. */
  @api selection: readonly RecordId[] = [];

  labels = LABELS;
  filter: Filter = 'all';
  order: Order = 'check';
  isOnlySelected = false;
  ownerId: RecordId = USER_ID;
  isSaving = false;
  checks: readonly NamedCheck[] = [];
  private held: Held<OsaReading> | undefined;
  private shownSystem: AdvisedSystem = 'all';
  private found: readonly Found[] = [];
  private names: OsaNames | undefined;
  private most: Readonly<Record<string, number>> = {};
  private made: Readonly<Record<string, string>> = {};
  private focusKey: string | undefined;

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(osa: Held<OsaReading> | undefined) {
    this.held = osa;
    // What was planned is read by now, and may have been taken back.
    this.made = {};
    this.readAgain();
  }

  /** `E`: objectives alone; `F`: account-based marketing alone. */
  @api get system(): AdvisedSystem {
    return this.shownSystem;
  }
  set system(system: AdvisedSystem) {
    this.shownSystem = system;
    this.readAgain();
  }

  /** Gives the keyboard to the list. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('h3')?.focus();
  }

  private readAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    this.names = osaNamesOf(reading);
    this.found = everythingFound(reading, this.shownSystem, this.names);
    this.checks = namedChecks(reading, this.shownSystem, this.found);
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
    const { order, most, made, canMake, canOpenFacts } = this;
    return shownGroups(this.shown, this.held!(), this.names!, { order, most, made, canMake, canOpenFacts, ownerName: this.ownerName });
  }
  private get shown(): readonly Found[] {
    return passing(this.found, { severity: this.filter, ids: this.isOnlySelected ? this.selection : [] });
  }
  get canMake(): boolean {
    return this.canEdit && this.held!().facts.plan !== undefined;
  }
  get lacksPlan(): boolean {
    return this.canEdit && this.hasFound && !this.canMake;
  }
  /** The reader first, then the plan's team. */
  get owners() {
    const reading = this.held!();
    const me = nameOfUser(reading, USER_ID);
    const others = reading.facts.members.filter(({ userId }) => userId !== USER_ID);
    return [
      { label: me ? fillIn(LABELS.ME_NAMED, me) : LABELS.ME, value: USER_ID },
      ...others.map(({ userId }) => ({ label: this.names!.user(userId), value: userId })),
    ];
  }
  private get ownerName(): string {
    return this.owners.find(({ value }) => value === this.ownerId)?.label ?? '';
  }
  get filters() {
    return severityFilters(this.found, this.filter);
  }
  get orders() {
    return [choice('check', LABELS.BY_CHECK, this.order === 'check'), choice('about', LABELS.BY_ABOUT, this.order === 'about')];
  }
  get hasSelection(): boolean {
    return this.selection.length > 0;
  }
  get hasFound(): boolean {
    return this.found.length > 0;
  }
  get summary(): string {
    const on = this.checks.filter(({ found }) => found !== null).length;
    const { objectives, facts } = this.held!();
    return fillIn(this.hasFound ? LABELS.SUMMARY : LABELS.EMPTY_HELP, on, objectives.length, facts.buyingCenters.length);
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

  handleLink(event: Event): void {
    const { finding, link } = dataOf(event);
    const found = this.findingOf(finding)?.links.find(({ key }) => key === link);
    if (!found) return;
    if (found.event === 'follow') return this.follow(finding!, found.detail as { readonly id: RecordId; readonly verdict: string });
    this.dispatchEvent(new CustomEvent(found.event, { detail: found.detail }));
  }

  handleMake(event: Event): void {
    const { finding: key } = dataOf(event);
    const finding = this.findingOf(key);
    const found = this.found.find((one) => one.key === key);
    if (!finding || !found) return;
    const { remedy: name, sentence: because, dueOn } = finding;
    const { ownerId, ownerName } = this;
    const change = actionChange(this.held!(), found.advice, { name, because, ownerId, dueOn });
    if (change) this.save(found.key, change, plannedWords({ name, ownerName, dueOn }));
  }

  private follow(key: string, { id, verdict }: { readonly id: RecordId; readonly verdict: string }): void {
    const changes = followFactsChanges(this.held!(), id);
    if (changes.length > 0) this.save(key, { groups: [changes], message: fillIn(LABELS.FOLLOWED, this.names!.objective(id), verdict) }, '');
  }

  private save(key: string, change: OsaChange, words: string): void {
    // Until it is saved a second one would make a second objective for both.
    if (this.isSaving) return;
    this.isSaving = true;
    const settle: OsaChange['settle'] = (problem) => {
      this.isSaving = false;
      if (problem) return;
      if (words) this.made = { ...this.made, [key]: words };
      this.focusKey = key;
    };
    this.dispatchEvent(new CustomEvent<OsaChange>('change', { detail: { ...change, settle } }));
  }

  private findingOf(key: string | undefined): ShownFinding | undefined {
    return this.groups.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings)).find((one) => one.key === key);
  }
}

const dataOf = (event: Event): DOMStringMap => (event.currentTarget as HTMLElement).dataset;
