import { api, LightningElement } from 'lwc';
import { hold, unheld, type Held } from 'c/held';
import { pendingEdits } from 'c/pendingEdits';
import type { RecordId, RelationshipLevel } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { TeamGridData } from 'c/teamGrid';
import {
  readTeamMatrix,
  squaresAt,
  teamCounts,
  teamLines,
  type LevelEdit,
  type TeamMatrix as Matrix,
  type TeamShow,
} from 'c/teamMatrixReading';
import { TEAM_LABELS, totalsWords } from 'c/teamWords';
import { levelChanges } from './levelChanges.ts';
import { LEVEL_PROPERTIES } from './levelImages.ts';
import { laneOf, laneOptions, laneValue, LEGEND, showOptions } from './options.ts';
import { stripView, type StripView } from './strip.ts';

/**
 * The team matrix (system D): our people and the stakeholders, the level now and the one wanted, gaps, and what each of ours carries.
 * @fires change detail: `MapChange`
 * @fires openperson detail: `{ id }`
 * @fires select detail: `{ ids }`, the whole new selection
 */
export default class TeamMatrix extends LightningElement {
  @api canEdit = false;
  /** As on every view of the map. Levels of our people are no judgement about a stakeholder: it hides nothing here. */
  @api canSeeJudgements = false;

  labels = TEAM_LABELS;
  images = LEVEL_PROPERTIES;
  legend = LEGEND;
  grid: Held<TeamGridData> | undefined;
  selectedIds: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  show: TeamShow = 'all';
  private held: Held<RelationshipReading> | undefined;
  private matrix: Held<Matrix> | undefined;
  private laneId: RecordId | null | undefined;
  private closed: readonly (RecordId | null)[] = [];
  private keys: readonly string[] = [];
  private kept: readonly RecordId[] = [];
  private pending = pendingEdits<LevelEdit>(
    (edits, settle) => this.send(edits, settle),
    () => this.readAgain(),
  );

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    this.readAgain();
  }

  /** Ids of the people selected here or elsewhere; held where there may be thousands. */
  @api get selection(): readonly RecordId[] | Held<readonly RecordId[]> {
    return [...this.selectedIds()];
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.selectedIds = hold(new Set(unheld(selection)));
  }

  /** Gives the keyboard to the active cell: after a dialog. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('c-team-grid')?.focus();
  }

  get isReady(): boolean {
    return this.matrix !== undefined;
  }
  get isEmpty(): boolean {
    return this.matrix!().totals.people === 0;
  }
  get hasNobodyOfOurs(): boolean {
    return this.matrix!().columns.length === 0;
  }
  get isNothing(): boolean {
    return this.grid!().lines.length === 0;
  }
  get summary(): string {
    return totalsWords(this.matrix!().totals);
  }
  get shows() {
    return showOptions(teamCounts(this.matrix!(), this.laneId));
  }
  get lanes() {
    return laneOptions(this.matrix!());
  }
  get laneValue(): string {
    return laneValue(this.laneId);
  }
  get strip(): StripView | undefined {
    return stripView(squaresAt(this.matrix!(), this.keys), this.held!().today);
  }
  get hint(): string {
    return this.canEdit ? TEAM_LABELS.HINT : TEAM_LABELS.READ_ONLY;
  }

  /** The page must not take it for a change of the map: the event of the platform has the same name and goes up just as far. */
  handleShow(event: CustomEvent<{ value: TeamShow }>): void {
    event.stopPropagation();
    this.show = event.detail.value;
    this.kept = [];
    this.readLines();
  }
  handleLane(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.laneId = laneOf(event.detail.value);
    this.kept = [];
    this.readLines();
  }
  handleToggle({ detail: { laneId } }: CustomEvent<{ laneId: RecordId | null }>): void {
    this.closed = this.closed.includes(laneId) ? this.closed.filter((one) => one !== laneId) : [...this.closed, laneId];
    this.readLines();
  }
  handleSquares(event: CustomEvent<{ keys: readonly string[] }>): void {
    this.keys = event.detail.keys;
  }
  handleLevel({ detail: { which, level } }: CustomEvent<{ which: keyof LevelEdit; level: RelationshipLevel | null }>): void {
    this.setLevel({ [which]: level });
  }
  handleNow(event: CustomEvent<{ level: RelationshipLevel | null }>): void {
    this.setLevel({ now: event.detail.level });
  }
  handleWanted(event: CustomEvent<{ level: RelationshipLevel | null }>): void {
    this.setLevel({ wanted: event.detail.level });
  }
  handleEdit(): void {
    this.template!.querySelector<HTMLElement>('[data-now]')?.focus();
  }
  /** Out of the choices back to the square they are about. */
  handleStripKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.focus();
  }
  handleOpenPerson(event: CustomEvent<{ id: RecordId }>): void {
    this.tell('openperson', event.detail);
  }
  handleChoose({ detail: { id } }: CustomEvent<{ id: RecordId }>): void {
    const ids = new Set(this.selectedIds());
    if (!ids.delete(id)) ids.add(id);
    this.tell('select', { ids: [...ids] });
  }

  private setLevel(edit: Partial<LevelEdit>): void {
    if (!this.canEdit || this.keys.length === 0) return;
    this.kept = [...this.kept, ...squaresAt(this.matrix!(), this.keys).map(({ row }) => row.person.id)];
    this.pending.add(new Map(this.keys.map((key) => [key, edit])));
  }

  private send(edits: ReadonlyMap<string, Partial<LevelEdit>>, settle: () => void): boolean {
    const { groups, message } = levelChanges(this.held!(), edits);
    if (groups.length === 0) return false;
    this.tell('change', { groups, message, settle });
    return true;
  }

  private readAgain(): void {
    const reading = this.held?.();
    this.matrix = reading && hold(readTeamMatrix(reading, this.pending.of));
    this.readLines();
  }

  private readLines(): void {
    const matrix = this.matrix?.();
    if (!matrix) return;
    const lines = teamLines(matrix, { show: this.show, laneId: this.laneId, closed: this.closed, kept: this.kept });
    this.grid = hold({ matrix, lines, today: this.held!().today });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
