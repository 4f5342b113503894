import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { boardLayout, cardTarget, type Adding, type BoardLayout } from 'c/osaBoardLayout';
import { isInPlannedTrack, type OsaReading } from 'c/osaReading';
import { nameIn, recordIn, withinTrack, type ObjectiveNode, type OsaEdit, type OsaKind, type OsaPlace } from 'c/osaTree';
import type { PersonOption } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { boardKey, type BoardKey } from './boardKeys.ts';
import type { DragStage } from './cardDrag.ts';
import { CarryHands, type CarryHost } from './carryHands.ts';
import { columnsStyle, SIZES } from './geometry.ts';
import { PointerHands, type HandsHost } from './hands.ts';
import { LABELS } from './labels.ts';
import { lineViews, type LineView } from './lineViews.ts';
import { addingBelow, foldedParent, selectionAfter } from './meanings.ts';
import { pointedAt, type Pointed } from './pointing.ts';
import { Viewport } from './viewport.ts';

/** What the grid shows. */
export interface BoardGridData {
  readonly reading: OsaReading;
  readonly tree: readonly ObjectiveNode[];
  readonly isOpen: (id: RecordId) => boolean;
  readonly adding: Adding | null;
}

/**
 * The cards of the board. Lines of one height, of which those in sight are drawn. A drag writes transforms alone; with the keyboard, or a click on its
 * grip, a card is picked up, carried and let go (WCAG 2.2, 2.5.7).
 * @fires announce detail: `{ text, isShown }`
 * @fires fold detail: `{ ids, isOpen }`
 * @fires move detail: `Move`
 * @fires edit detail: `{ id, edit }`
 * @fires adding detail: `{ adding }`: where something new is to be named, null for nowhere
 * @fires add @fires addmore detail: `{ adding, name }`
 * @fires open detail: `{ id, kind }`
 * @fires openrecord detail: `{ recordId, objectApiName }`
 * @fires select detail: `{ ids }`
 */
export default class OsaBoardGrid extends LightningElement implements HandsHost, CarryHost {
  @api selection: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  @api people: readonly PersonOption[] = [];
  @api canEditObjectives = false;
  @api canEditWork = false;

  labels = LABELS;
  private held: Held<BoardGridData> | undefined;
  private layout: BoardLayout = boardLayout([], { perLine: 1, isOpen: () => true, adding: null });
  private readonly viewport = new Viewport();
  /** Counts drawings: the viewport itself is not watched. */
  private drawn = 0;
  private activeId: RecordId | undefined;
  private editingId: RecordId | undefined;
  private readonly carrying = new CarryHands(this);
  private wantsFocus: 'card' | 'editor' | 'adding' | undefined;
  private readonly hands = new PointerHands(this);
  private observer: ResizeObserver | undefined;
  private observed: HTMLElement | undefined;
  /** Not watched: the board is not drawn anew for every key. */
  private readonly typing = { text: '', isHere: false };
  private adding: HTMLElement | undefined;

  @api get grid(): Held<BoardGridData> | undefined {
    return this.held;
  }
  set grid(held: Held<BoardGridData> | undefined) {
    if (held?.().adding && held().adding !== this.data?.adding) {
      this.wantsFocus = 'adding';
      this.typing.text = '';
    }
    const before = this.data?.tree;
    this.held = held;
    this.layOut();
    if (before) this.letGoOfWhatIsGone(before);
  }

  /** Gives the keyboard to a card: the active one, unless said. */
  @api focus(id?: RecordId): void {
    const to = id ?? (this.activeId && this.layout.placeOf(this.activeId) ? this.activeId : this.data?.tree[0]?.id);
    if (to) this.goTo(to);
  }

  /** What was named and could not be saved stands there again, unless the next one is being typed. */
  @api restore(name: string): void {
    if (this.typing.text !== '') return;
    this.typing.text = name;
    this.drawn += 1;
  }

  override connectedCallback(): void {
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(() => this.measure());
    this.measure();
  }

  override disconnectedCallback(): void {
    this.hands.cancel();
    this.observer?.disconnect();
    this.observed = undefined;
  }

  override renderedCallback(): void {
    const { scroller } = this;
    if (scroller && scroller !== this.observed) {
      this.observer?.observe(scroller);
      this.observed = scroller;
    }
    this.hands.relay();
    this.showCarrying();
    this.followAdding();
    this.applyFocus();
  }

  get lines(): readonly LineView[] {
    const { data } = this;
    if (!data || this.drawn < 0) return [];
    const look = {
      ...{ reading: data.reading, layout: this.layout, isOpen: data.isOpen, selection: this.selection(), activeId: this.activeId },
      ...{ canEdit: (kind: OsaKind, id: RecordId) => this.canEdit(kind, id), editingId: this.editingId, carriedId: this.carrying.id },
    };
    return lineViews(look, this.shownLines);
  }
  get edited() {
    const found = this.editingId ? recordIn(this.data!.tree, this.editingId) : undefined;
    return found && { ...found.record, kind: found.kind };
  }
  get typedName(): string {
    return this.typing.text;
  }
  get readOnlyText(): 'true' | 'false' {
    return this.canEditWork || this.canEditObjectives ? 'false' : 'true';
  }
  get rowCount(): number {
    return this.layout.lines.length + 1;
  }
  get perLine(): number {
    return this.viewport.geometry.perLine;
  }
  get columnCount(): number {
    return this.perLine + 2;
  }
  get sheetStyle(): string {
    return `height: ${this.layout.lines.length * SIZES.line}rem; ${columnsStyle(this.viewport.geometry)}`;
  }

  handleScroll(): void {
    // Drawn anew only when other lines come into sight.
    if (this.viewport.scrolled(this.scroller!, this.layout.lines.length)) this.drawn += 1;
  }

  handleFocusIn(event: FocusEvent): void {
    const id = pointedAt(event.target)?.id;
    this.typing.isHere = (event.target as HTMLElement).closest('[data-adding]') !== null;
    if (id && id !== this.activeId) this.activeId = id;
  }

  handleClick(event: MouseEvent): void {
    const hit = pointedAt(event.target);
    if (!hit || this.hands.hasDragged) return;
    if (this.carrying.id && this.carrying.id !== hit.id) return this.carrying.onto(hit.id);
    this.press(hit, event.ctrlKey || event.metaKey);
  }
  handleDoubleClick(event: MouseEvent): void {
    const hit = pointedAt(event.target);
    if (hit && !hit.button) this.startEditing(hit.id);
  }
  handleAddLoose(event: Event): void {
    this.tell('adding', { adding: { kind: 'action', objectiveId: (event.currentTarget as HTMLElement).dataset.loose!, strategyId: null } });
  }

  handlePointerDown(event: PointerEvent): void {
    if (!this.carrying.id) this.hands.down(event);
  }
  handlePointerMove(event: PointerEvent): void {
    this.hands.move(event);
  }
  handlePointerUp(): void {
    this.hands.up();
  }
  handlePointerCancel(): void {
    this.hands.cancel();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.hands.cancel()) return event.stopPropagation();
    const hit = pointedAt(event.target);
    if (!hit) return;
    if (this.carrying.id) {
      if (!this.carrying.key(event.key, this.layout)) return;
      event.preventDefault();
      // Escape is not for whoever is around.
      return event.stopPropagation();
    }
    // Enter and Space are the button's own.
    const meaning = hit.button && (event.key === 'Enter' || event.key === ' ') ? undefined : boardKey(event);
    if (!meaning) return;
    event.preventDefault();
    this.act(meaning, hit);
  }

  handleEdited({ detail }: CustomEvent<{ readonly id: RecordId; readonly edit: OsaEdit }>): void {
    this.handleEditCancel();
    this.tell('edit', detail);
  }
  handleEditCancel(): void {
    const id = this.editingId;
    this.editingId = undefined;
    if (id) this.goTo(id);
  }
  handleTyped({ detail }: CustomEvent<{ readonly text: string }>): void {
    this.typing.text = detail.text;
  }
  handleAdd({ type, detail: { name } }: CustomEvent<{ readonly name: string }>): void {
    this.tell(type, { adding: this.data!.adding, name });
  }
  handleAddCancel(): void {
    const adding = this.data!.adding;
    this.typing.text = '';
    this.tell('adding', { adding: null });
    if (adding) this.goTo((adding.kind === 'action' && adding.strategyId) || adding.objectiveId);
  }

  private act(meaning: BoardKey, hit: Pointed): void {
    const { id } = hit;
    switch (meaning.kind) {
      case 'go': {
        const to = cardTarget(this.layout, meaning.key, meaning.isControl, id);
        return to ? this.goTo(to) : undefined;
      }
      case 'select':
        return this.tell('select', { ids: selectionAfter(this.selection(), id, true) });
      case 'pick':
        return this.press({ ...hit, button: 'grip' }, false);
      case 'fold':
      case 'unfold':
        return hit.kind === 'action' ? undefined : this.tell('fold', { ids: [id], isOpen: meaning.kind === 'unfold' });
      default:
        this.press({ ...hit, button: meaning.kind }, false);
    }
  }

  private press({ id, kind, button, dataset }: Pointed, isAdding: boolean): void {
    switch (button) {
      case 'toggle':
        return this.tell('fold', { ids: [id], isOpen: !this.data!.isOpen(id) });
      case 'open':
        return this.tell('open', { id, kind });
      case 'edit':
        return this.startEditing(id);
      case 'add':
        return this.canEdit('action', id) ? this.tell('adding', { adding: addingBelow(this.data!.tree, id) }) : undefined;
      case 'grip':
        return this.pickUp(id, kind);
      case 'serves':
        return this.tell('openrecord', { recordId: dataset.serves, objectApiName: dataset.object });
      case undefined:
        this.tell('select', { ids: selectionAfter(this.selection(), id, isAdding) });
    }
  }

  private pickUp(id: RecordId, kind: OsaKind): void {
    if (this.carrying.id) return this.carrying.putBack();
    if (!this.canEdit(kind, id)) return;
    this.carrying.pick(id);
    this.goTo(id);
  }

  private startEditing(id: RecordId): void {
    const kind = recordIn(this.data!.tree, id)?.kind;
    if (!kind || !this.canEdit(kind, id)) return;
    this.editingId = id;
    this.activeId = id;
    this.wantsFocus = 'editor';
  }

  /* As the hands ask for it. */

  mayDrag(kind: OsaKind, id: RecordId): boolean {
    return this.canEdit(kind, id);
  }

  get tree(): readonly ObjectiveNode[] {
    return this.data?.tree ?? [];
  }

  tellCarrying(words: string, line: number | undefined): void {
    this.say(words, true);
    this.reveal(line);
    this.drawn += 1;
  }

  drop(id: RecordId, place: OsaPlace): void {
    const { tree, isOpen } = this.data!;
    this.tell('move', { id, to: withinTrack(tree, { id, to: place }) });
    // What is folded away cannot have the keyboard: that it went into has it.
    this.goTo(foldedParent(place, isOpen) ?? id);
  }

  private goTo(id: RecordId): void {
    this.activeId = id;
    this.wantsFocus = 'card';
    this.reveal(this.layout.placeOf(id)?.line);
    // A card that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private reveal(line: number | undefined): void {
    const { scroller } = this;
    const head = this.template!.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    if (line !== undefined && scroller && this.viewport.reveal(scroller, line, head)) this.drawn += 1;
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const selector = this.wantsFocus === 'card' ? `[data-card="${this.activeId}"]` : `[data-${this.wantsFocus}]`;
    const target = this.template!.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.wantsFocus = undefined;
    target.focus();
  }

  /** What was added moves the place for the next one to another line: the keyboard goes with it. */
  private followAdding(): void {
    const adding = this.template!.querySelector<HTMLElement>('[data-adding]') ?? undefined;
    const hasMoved = adding !== undefined && this.adding !== undefined && adding !== this.adding;
    if (hasMoved && this.typing.isHere) this.wantsFocus = 'adding';
    this.adding = adding;
  }

  private showCarrying(): void {
    const mark = this.template!.querySelector<HTMLElement>('.mark');
    if (mark && !this.hands.isMoving) this.carrying.show(mark, this.layout, this.viewport.geometry);
  }

  private measure(): void {
    if (this.viewport.measure(this.template!.host as HTMLElement, this.scroller)) this.layOut();
  }

  private layOut(): void {
    const { data } = this;
    if (data) this.layout = boardLayout(data.tree, { perLine: this.perLine, isOpen: data.isOpen, adding: data.adding });
    this.drawn += 1;
  }

  /** What is carried or edited may have been removed by somebody else meanwhile: that is told. */
  private letGoOfWhatIsGone(before: readonly ObjectiveNode[]): void {
    const { data, carrying, editingId } = this;
    const id = editingId ?? carrying.id;
    if (!data || !id || recordIn(data.tree, id)) return;
    carrying.forget();
    this.editingId = undefined;
    this.say(fillIn(LABELS.GONE, nameIn(before, id)), true);
  }

  private canEdit(kind: OsaKind, id: RecordId): boolean {
    return (kind === 'objective' ? this.canEditObjectives : this.canEditWork) && isInPlannedTrack(this.data!.reading, id);
  }

  /** Those in sight, and where something is typed or carried: that must not be lost by scrolling. */
  private get shownLines(): readonly number[] {
    const { lines, placeOf: place } = this.layout;
    const { start, end } = this.viewport.window(lines.length);
    const shown = new Set(Array.from({ length: end - start }, (_, index) => start + index));
    const held = [this.editingId, this.carrying.id].map((id) => (id ? place(id)?.line : undefined));
    for (const line of [...held, lines.findIndex(({ addingAt }) => addingAt !== null)])
      if (line !== undefined && line >= 0) shown.add(line);
    return [...shown].sort((a, b) => a - b);
  }

  get stage(): DragStage | undefined {
    const find = (selector: string) => this.template!.querySelector<HTMLElement>(selector);
    const [scroller, sheet, ghost, mark] = [this.scroller, find('.sheet'), find('.ghost'), find('.mark')];
    return scroller && sheet && ghost && mark
      ? { scroller, sheet, ghost, mark, layout: this.layout, geometry: this.viewport.geometry }
      : undefined;
  }

  private get scroller(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('.scroller');
  }
  private get data(): BoardGridData | undefined {
    return this.held?.();
  }

  /** @param isShown to everybody, not to screen readers alone */
  private say(text: string, isShown = false): void {
    this.tell('announce', { text, isShown });
  }
  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
