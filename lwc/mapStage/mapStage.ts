import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type MapCanvas from 'c/mapCanvas';
import type MiniMap from 'c/miniMap';
import type { MiniMapContent } from 'c/miniMap';
import {
  boxOfCard,
  cardsWithin,
  centredView,
  detailAt,
  fittedView,
  pannedBy,
  revealingView,
  toMap,
  toScreen,
  walkFrom,
  zoomedAt,
  type Point,
  type View,
  type WalkKey,
} from 'c/mapView';
import { calledName, linkRefusal, MAP_LABELS, moveRefusal } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { camera, readableAt } from './camera.ts';
import { DRAG_FROM, hitAt, pinchOf, type Gesture, type Hit } from './gestures.ts';
import { isDrawnKindName, linkMenu, personMenu, type StageMenu } from './menus.ts';
import type { StageContent, StageLink } from './stageContent.ts';
import { meaningOf, type StageMeaning } from './stageKeys.ts';
import { emphasised, stageOverlay, type Hand, type OverlayState, type StageOverlay } from './stageOverlay.ts';
import { personIn, stageScene, type StageScene } from './stageScene.ts';
import { chooseTiles, isSameTiles, type PlacedTile } from './stageTiles.ts';
import { itemId, treeItems, type TreeItem } from './treeItems.ts';

export type { StageContent, StageLink };

/** More lines than this are a grey cloud from afar: only those of chosen people are drawn then. */
const MOST_LINES_FROM_AFAR = 400;
const LINE_OPACITY = 0.8;
/** Of the others while somebody's lines are looked at. */
const FADED = 0.15;
/** New squares of cards a frame: while the map moves, and while it rests. */
const NEW_TILES = { moving: 2, resting: 8 };
/** After a drawing, in milliseconds. */
const WARM_UP = 250;
const EDGE = 36;
const EDGE_SPEED = 14;

/**
 * The drawing of the relationship map, and the tree that a screen reader and the keyboard walk on.
 * @fires select detail: `{ ids }`, the whole new selection
 * @fires openperson detail: `{ id }`
 * @fires fold detail: `{ id }`, folded or opened
 * @fires focusperson detail: `{ id }`, whose neighbourhood is wanted
 * @fires report detail: `{ id, headId, ids }`: all of `ids` (`id` is the first) are to report to the head, or to nobody
 * @fires link detail: `{ fromId, toId, kind }`
 * @fires add detail: `{ headId }`
 * @fires undo when a person presses the key for it
 * @fires redo when a person presses the key for it
 * @fires find when a person wants to search
 */
export default class MapStage extends LightningElement {
  @api canEdit = false;

  labels = MAP_LABELS;
  tiles: readonly PlacedTile[] = [];
  overlay: StageOverlay | undefined;
  items: readonly TreeItem[] = [];
  menu: StageMenu | undefined;
  menuStyle = '';
  status = '';
  scene: StageScene | undefined;
  activeId: RecordId | undefined;
  isLasso = false;
  isHinting = false;
  isRefusing = false;
  private held: Held<StageContent> | undefined;
  private content: StageContent | undefined;
  private keys: ReadonlySet<RecordId> = new Set();
  private pointedId: RecordId | undefined;
  private isByKeyboard = false;
  private hand: Hand | undefined;
  private overId: RecordId | undefined;
  private pointer: Point | undefined;
  private gesture: Gesture | undefined;
  private corner: Point | undefined;
  private warming: ReturnType<typeof setTimeout> | undefined;
  private shownKey = '';
  private isNew = false;
  private touches: ReadonlyMap<number, Point> = new Map();
  private observer: ResizeObserver | undefined;
  private cam = camera(() => this.drawFrame());

  @api get drawing(): Held<StageContent> | undefined {
    return this.held;
  }
  set drawing(drawing: Held<StageContent> | undefined) {
    const before = this.content;
    this.held = drawing;
    this.content = drawing?.();
    this.scene = this.content && stageScene(this.content);
    this.isNew = true;
    if (this.content && this.activeId && this.content.chart.index[this.activeId] === undefined) this.activeId = undefined;
    if (before && this.content) this.keepInPlace(before, this.content);
    this.refresh();
  }

  @api get selection(): readonly RecordId[] {
    return [...this.keys];
  }
  set selection(selection: readonly RecordId[] | undefined) {
    this.keys = new Set(selection);
    this.refresh();
  }

  /** Brings a person into the middle, near enough to read, and gives him the keyboard. */
  @api goTo(id: RecordId): void {
    const card = this.content?.chart.cards[this.content.chart.index[id] ?? -1];
    if (!card) return;
    this.activeId = id;
    this.isByKeyboard = true;
    const { cardWidth, cardHeight } = this.content!.sizes;
    this.cam.travelTo(readableAt({ x: card.x + cardWidth / 2, y: card.y + cardHeight / 2 }, this.cam));
    this.refresh();
    this.tree?.focus();
  }

  /** Gives the map the keyboard back, after a dialog about somebody on it. */
  @api focus(): void {
    this.tree?.focus();
  }

  @api fit(): void {
    if (this.content) this.cam.travelTo(this.wholeView);
  }

  @api zoom(factor: number): void {
    const { stage, view } = this.cam;
    this.cam.travelTo(zoomedAt(view, { x: stage.width / 2, y: stage.height / 2 }, factor));
  }

  override renderedCallback(): void {
    const place = this.template!.querySelector<HTMLElement>('.stage');
    if (!place || !this.content) return;
    if (!this.observer && typeof ResizeObserver !== 'undefined') {
      this.observer = new ResizeObserver(() => this.resize(place));
      this.observer.observe(place);
    }
    if (!this.isNew) return;
    this.isNew = false;
    this.resize(place);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.cam.stop();
    clearTimeout(this.warming);
  }

  get hasContent(): boolean {
    return this.content !== undefined;
  }
  get treeLabel(): string {
    return fillIn(MAP_LABELS.TREE_LABEL, this.content!.chart.cards.length);
  }
  get activeItem(): string | null {
    return this.activeId && this.items.some(({ key }) => key === this.activeId) ? itemId(this.activeId) : null;
  }
  get mini(): Held<MiniMapContent> {
    return this.scene!.mini();
  }
  get statusClass(): string {
    return this.isRefusing ? 'status refused' : 'status';
  }
  get handlePlace(): string {
    const { x, y } = this.overlay!.controls!.handle!;
    return `translate(${x} ${y})`;
  }
  get menuPlace(): string {
    const { x, y } = this.overlay!.controls!.menu;
    return `translate(${x} ${y})`;
  }

  /* The keyboard. */

  handleFocus(): void {
    if (!this.gesture) this.isByKeyboard = true;
    this.activeId ??= this.content?.walk.steps[0]?.id;
    this.isHinting = false;
    this.refresh();
  }
  handleBlur(): void {
    this.isByKeyboard = false;
    this.refresh();
  }
  handleKeydown(event: KeyboardEvent): void {
    const meaning = meaningOf(event);
    if (!meaning || !this.content) return;
    event.preventDefault();
    event.stopPropagation();
    this.isByKeyboard = true;
    this.act(meaning);
    this.refresh();
  }

  private act(meaning: StageMeaning): void {
    const id = this.activeId;
    switch (meaning.kind) {
      case 'walk':
        return this.walk(meaning.key, meaning.isAdding);
      case 'zoom':
        return this.zoom(meaning.factor);
      case 'pan':
        return this.cam.moveTo(pannedBy(this.cam.view, meaning.dx, meaning.dy));
      case 'fit':
        return this.fit();
      case 'all':
        return this.select(this.content!.walk.steps.map((step) => step.id));
      case 'leave':
        return this.leave();
      case 'undo':
      case 'redo':
      case 'find':
        return this.fire(meaning.kind);
      case 'drop':
        return this.drop(id);
      case 'open':
        return this.hand ? this.drop(id) : id ? this.fire('openperson', { id }) : undefined;
    }
    if (!id) return;
    switch (meaning.kind) {
      case 'toggle':
        return this.toggle(id);
      case 'pick':
        return this.pick(id);
      case 'menu':
        return this.openMenu(personMenu(this.content!, id, this.canEdit));
      case 'focus':
        return this.fire('focusperson', { id });
      case 'add':
        return this.canEdit ? this.fire('add', { headId: id }) : undefined;
    }
  }

  private walk(key: WalkKey, isAdding: boolean): void {
    const { walk, chart, sizes } = this.content!;
    const before = this.activeId;
    const answer = walkFrom(walk, before ?? '', key);
    if (!answer) return;
    if (answer.kind !== 'go') return this.fire('fold', { id: answer.id });
    this.activeId = answer.id;
    if (this.hand) this.hover(answer.id);
    this.cam.moveTo(revealingView(this.cam.view, boxOfCard(chart.cards[chart.index[answer.id]!]!, sizes), this.cam.stage));
    if (isAdding && before) this.select([...new Set([...this.keys, before, answer.id])]);
  }

  /** Escape lets go of one thing at a time. */
  private leave(): void {
    if (this.hand) this.letGo(MAP_LABELS.CANCELLED);
    else if (this.keys.size > 0) this.select([]);
  }

  /* What a hand holds. */

  private pick(id: RecordId): void {
    if (!this.canEdit) {
      this.status = MAP_LABELS.READ_ONLY;
      return;
    }
    const ids = this.keys.has(id) ? [...this.keys] : [id];
    this.hand = { kind: 'move', ids };
    this.overId = undefined;
    this.status = ids.length === 1 ? fillIn(MAP_LABELS.PICKED, this.nameOf(id)) : fillIn(MAP_LABELS.PICKED_MANY, ids.length);
  }

  private hover(id: RecordId | undefined): void {
    if (id === this.overId || !this.hand) return;
    this.overId = id;
    const { refusal } = this;
    this.isRefusing = refusal !== null;
    if (!id) this.status = '';
    else this.status = refusal ?? fillIn(this.hand.kind === 'move' ? MAP_LABELS.OVER : MAP_LABELS.OVER_LINK, this.nameOf(id));
  }

  private drop(id: RecordId | undefined): void {
    const { hand } = this;
    if (!hand || !id) return;
    this.overId = id;
    const { refusal } = this;
    if (refusal !== null) {
      // By keyboard another head can be chosen at once.
      if (this.pointer) this.letGo(refusal);
      else this.status = refusal;
      this.isRefusing = true;
      return;
    }
    if (hand.kind === 'move') this.report(hand.ids, id);
    else if (hand.linkKind) this.letGo('', () => this.fire('link', { fromId: hand.fromId, toId: id, kind: hand.linkKind }));
    else this.letGo('', () => this.openMenu(linkMenu(this.content!, hand.fromId, id)));
  }

  private report(ids: readonly RecordId[], headId: RecordId | null): void {
    const names = ids.map((id) => this.nameOf(id)).join(', ');
    const said = headId ? fillIn(MAP_LABELS.DROPPED, names, this.nameOf(headId)) : fillIn(MAP_LABELS.DROPPED_TOP, names);
    this.letGo(said, () => this.fire('report', { id: ids[0], headId, ids }));
  }

  private letGo(said: string, andThen?: () => void): void {
    this.hand = undefined;
    this.overId = undefined;
    this.pointer = undefined;
    this.isRefusing = false;
    this.status = said;
    andThen?.();
  }

  private get refusal(): string | null {
    const { hand, overId, content } = this;
    if (!hand || !overId || !content) return null;
    if (hand.kind === 'move') return moveRefusal(content.reading, hand.ids, overId);
    return linkRefusal(content.reading, hand.fromId, overId, hand.linkKind ?? undefined);
  }

  /* The menu. */

  private openMenu(menu: StageMenu): void {
    const { chart, sizes } = this.content!;
    const card = chart.cards[chart.index[menu.toId ?? menu.id]!]!;
    const { stage, view } = this.cam;
    const at = toScreen(view, { x: card.x + sizes.cardWidth, y: card.y });
    const height = 34 * menu.items.length + 10;
    const left = Math.max(8, Math.min(at.x, stage.width - 220));
    this.menuStyle = `left: ${left}px; top: ${Math.max(8, Math.min(at.y, stage.height - height))}px`;
    this.menu = menu.items.length > 0 ? menu : undefined;
  }

  handleMenuChoose(event: CustomEvent<{ value: string }>): void {
    const { id, toId } = this.menu!;
    const { value } = event.detail;
    this.handleMenuClose();
    if (isDrawnKindName(value)) {
      if (toId) return this.fire('link', { fromId: id, toId, kind: value });
      this.hand = { kind: 'link', fromId: id, linkKind: value };
      this.activeId = id;
      this.status = fillIn(MAP_LABELS.LINKING, this.nameOf(id), value);
    } else if (value === 'open') this.fire('openperson', { id });
    else if (value === 'focus') this.fire('focusperson', { id });
    else if (value === 'fold') this.fire('fold', { id });
    else if (value === 'add') this.fire('add', { headId: id });
    else if (value === 'top') this.report(this.keys.has(id) ? [...this.keys] : [id], null);
    else if (value === 'pick') {
      this.activeId = id;
      this.pick(id);
    }
    this.refresh();
  }
  handleMenuClose(): void {
    this.menu = undefined;
    this.tree?.focus();
  }

  /* The pointer. */

  handlePointerDown(event: PointerEvent): void {
    if (!this.content || event.button > 1) return;
    const at = this.pointOf(event);
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    this.touches = new Map([...this.touches, [event.pointerId, at]]);
    this.isByKeyboard = false;
    this.menu = undefined;
    if (this.touches.size === 2) {
      this.gesture = pinchOf([...this.touches.values()]);
      return;
    }
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    const hit = event.button === 0 ? hitAt(this.content, this.cam.view, at) : undefined;
    this.gesture = { kind: 'press', start: at, hit, isAdding, isTouch: event.pointerType === 'touch' };
    // What was picked up before is dropped by the click.
    if (this.hand) this.pointer = toMap(this.cam.view, at);
  }

  handlePointerMove(event: PointerEvent): void {
    if (!this.content) return;
    const at = this.pointOf(event);
    if (this.touches.has(event.pointerId)) this.touches = new Map([...this.touches, [event.pointerId, at]]);
    const { gesture } = this;
    if (!gesture) return this.point(at);
    switch (gesture.kind) {
      case 'press':
        if (Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) > DRAG_FROM) this.beginDrag(gesture, at);
        return;
      case 'pan':
        this.gesture = { kind: 'pan', last: at };
        return this.cam.moveTo(pannedBy(this.cam.view, at.x - gesture.last.x, at.y - gesture.last.y));
      case 'pinch': {
        if (this.touches.size < 2) return;
        const pinch = pinchOf([...this.touches.values()]);
        const moved = pannedBy(this.cam.view, pinch.middle.x - gesture.middle.x, pinch.middle.y - gesture.middle.y);
        this.gesture = pinch;
        return this.cam.moveTo(zoomedAt(moved, pinch.middle, pinch.distance / gesture.distance));
      }
      case 'lasso':
        this.gesture = { ...gesture, line: [...gesture.line, toMap(this.cam.view, at)] };
        return this.refreshOverlay();
      case 'carry':
        return this.carry(at);
    }
  }

  handlePointerUp(event: PointerEvent): void {
    const { gesture, content } = this;
    const at = this.pointOf(event);
    this.forget(event.pointerId);
    if (!gesture || !content || gesture.kind === 'pinch') return;
    this.gesture = undefined;
    if (gesture.kind === 'press') this.clicked(gesture);
    else if (gesture.kind === 'carry') {
      const hit = hitAt(content, this.cam.view, at);
      if (hit) this.drop(hit.id);
      else this.letGo(MAP_LABELS.CANCELLED);
    } else if (gesture.kind === 'lasso') {
      const ids = cardsWithin(content.chart.cards, gesture.line, content.sizes).map(({ id }) => id);
      this.select(gesture.isAdding ? [...new Set([...this.keys, ...ids])] : ids);
    }
    this.refresh();
  }

  handlePointerCancel(event: PointerEvent): void {
    this.forget(event.pointerId);
    this.gesture = undefined;
    if (this.hand) this.letGo(MAP_LABELS.CANCELLED);
    this.refresh();
  }
  handlePointerLeave(): void {
    this.isHinting = false;
    if (this.gesture || this.pointedId === undefined) return;
    this.pointedId = undefined;
    this.refreshOverlay();
  }
  handleDoubleClick(event: MouseEvent): void {
    const hit = this.content && hitAt(this.content, this.cam.view, this.pointOf(event));
    if (hit?.zone === 'card') this.fire('openperson', { id: hit.id });
  }
  handleContextMenu(event: MouseEvent): void {
    const hit = this.content && hitAt(this.content, this.cam.view, this.pointOf(event));
    if (!hit) return;
    event.preventDefault();
    this.gesture = undefined;
    this.activeId = hit.id;
    this.openMenu(personMenu(this.content!, hit.id, this.canEdit));
  }

  /** The wheel belongs to the page until a person has come to the map: one who scrolls past must not be caught. */
  handleWheel(event: WheelEvent): void {
    if (!this.content) return;
    if (!event.ctrlKey && !event.metaKey && this.template!.activeElement !== this.tree) {
      this.isHinting = true;
      return;
    }
    event.preventDefault();
    this.isHinting = false;
    const lines = event.deltaMode === 1 ? 16 : 1;
    if (event.shiftKey) return this.cam.moveTo(pannedBy(this.cam.view, -(event.deltaX || event.deltaY) * lines, 0));
    const strength = event.ctrlKey ? 0.008 : 0.0015;
    this.cam.moveTo(zoomedAt(this.cam.view, this.pointOf(event), Math.exp(-event.deltaY * lines * strength)));
  }

  private beginDrag({ start, hit, isAdding, isTouch }: Extract<Gesture, { kind: 'press' }>, at: Point): void {
    if (!hit && (isAdding || this.isLasso)) {
      this.gesture = { kind: 'lasso', isAdding, line: [toMap(this.cam.view, start), toMap(this.cam.view, at)] };
      return;
    }
    // A finger that moves pans; people are moved by their menu then.
    if (!hit || !this.canEdit || isTouch || detailAt(this.cam.view.scale) === 'far') {
      this.gesture = { kind: 'pan', last: start };
      return;
    }
    if (hit.zone === 'handle') this.hand = { kind: 'link', fromId: hit.id, linkKind: null };
    else this.hand = { kind: 'move', ids: this.keys.has(hit.id) ? [...this.keys] : [hit.id] };
    this.gesture = { kind: 'carry' };
    this.carry(at);
  }

  private carry(at: Point): void {
    this.pointer = toMap(this.cam.view, at);
    this.hover(hitAt(this.content!, this.cam.view, at)?.id);
    this.edgePan(at);
    this.refreshOverlay();
  }

  /** Near an edge the map follows. */
  private edgePan({ x, y }: Point): void {
    const { stage, view } = this.cam;
    const along = (value: number, length: number) => (value < EDGE ? EDGE_SPEED : value > length - EDGE ? -EDGE_SPEED : 0);
    const [dx, dy] = [along(x, stage.width), along(y, stage.height)];
    if (dx !== 0 || dy !== 0) this.cam.moveTo(pannedBy(view, dx, dy));
  }

  private clicked({ hit, isAdding }: Extract<Gesture, { kind: 'press' }>): void {
    if (this.hand) {
      if (hit) this.drop(hit.id);
      else this.letGo(MAP_LABELS.CANCELLED);
      return;
    }
    if (!hit) {
      if (!isAdding && this.keys.size > 0) this.select([]);
      return;
    }
    this.activeId = hit.id;
    if (hit.zone === 'menu') this.openMenu(personMenu(this.content!, hit.id, this.canEdit));
    else if (hit.zone === 'fold') this.fire('fold', { id: hit.id });
    else if (isAdding) this.toggle(hit.id);
    else this.select([hit.id]);
  }

  private point(at: Point): void {
    const hit = hitAt(this.content!, this.cam.view, at);
    if (this.hand) {
      this.pointer = toMap(this.cam.view, at);
      this.hover(hit?.id);
      return this.refreshOverlay();
    }
    this.showCursor(hit);
    if (hit?.id === this.pointedId) return;
    this.pointedId = hit?.id;
    this.refreshOverlay();
  }

  private showCursor(hit: Hit | undefined): void {
    const { tree } = this;
    if (tree)
      tree.style.cursor = hit ? (hit.zone === 'handle' && this.canEdit ? 'crosshair' : 'pointer') : this.isLasso ? 'crosshair' : 'grab';
  }

  private forget(pointerId: number): void {
    this.touches = new Map([...this.touches].filter(([id]) => id !== pointerId));
  }

  /* Buttons in the corners. */

  handleZoomIn(): void {
    this.zoom(1.4);
  }
  handleZoomOut(): void {
    this.zoom(1 / 1.4);
  }
  handleFit(): void {
    this.fit();
  }
  handleLasso(): void {
    this.isLasso = !this.isLasso;
  }
  handleLook(event: CustomEvent<Point>): void {
    this.cam.moveTo(centredView(event.detail, this.cam.stage, this.cam.view.scale));
  }

  /* Drawing. */

  private refresh(): void {
    if (!this.content) {
      this.items = [];
      this.overlay = undefined;
      return;
    }
    this.items = treeItems(this.content, this.activeId, this.keys);
    this.refreshOverlay();
  }

  private refreshOverlay(): void {
    if (!this.content || !this.scene) return;
    this.overlay = stageOverlay(this.content, this.scene, this.overlayState);
    this.cam.redraw();
  }

  private get overlayState(): OverlayState {
    const { keys, activeId, pointedId, isByKeyboard, hand, overId, pointer, gesture, canEdit } = this;
    return {
      selection: keys,
      activeId,
      pointedId,
      isByKeyboard,
      hand,
      overId,
      isRefused: this.refusal !== null,
      at: pointer,
      lasso: gesture?.kind === 'lasso' ? gesture.line : [],
      canEdit,
      detail: detailAt(this.cam.view.scale),
    };
  }

  private resize(place: HTMLElement): void {
    const stage = { width: place.clientWidth || 960, height: place.clientHeight || 600 };
    const { chart, key } = this.content!;
    this.cam.setUp(stage, chart);
    if (key !== this.shownKey) {
      this.shownKey = key;
      this.cam.jumpTo(this.wholeView);
    } else this.drawFrame();
    const { scene } = this;
    clearTimeout(this.warming);
    // Lines are led while nobody waits for them: from near they are there at once.
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ended in disconnectedCallback
    this.warming = setTimeout(() => scene?.linkPieces(), WARM_UP);
  }

  private get wholeView(): View {
    const { width, height } = this.content!.chart;
    return fittedView({ x: 0, y: 0, width, height }, this.cam.stage);
  }

  /** After a change the card one worked on stays where it was on the screen. */
  private keepInPlace(before: StageContent, after: StageContent): void {
    if (before.key !== after.key) return;
    const id = this.activeId ?? [...this.keys][0];
    const [from, to] = [before.chart.cards[before.chart.index[id ?? ''] ?? -1], after.chart.cards[after.chart.index[id ?? ''] ?? -1]];
    const { view, stage } = this.cam;
    this.cam.setUp(stage, after.chart);
    if (from && to) this.cam.moveTo({ ...view, x: view.x + to.x - from.x, y: view.y + to.y - from.y });
  }

  private drawFrame(): void {
    const world = this.template!.querySelector<HTMLElement>('.world');
    const { content, scene, cam } = this;
    if (!world || !content || !scene) return;
    const { view, stage, isMoving } = cam;
    world.style.transform = `translate(${-view.x * view.scale}px, ${-view.y * view.scale}px) scale(${view.scale})`;
    // A property that all below may use is dear to set.
    const pixel = String(1 / view.scale);
    if (world.style.getPropertyValue('--map-pixel') !== pixel) world.style.setProperty('--map-pixel', pixel);
    world.style.willChange = isMoving ? 'transform' : 'auto';
    const choice = chooseTiles(content, scene, this.tiles, view, stage, isMoving ? NEW_TILES.moving : NEW_TILES.resting);
    if (!isSameTiles(choice.tiles, this.tiles)) this.tiles = choice.tiles;
    const isFar = detailAt(view.scale) === 'far';
    this.template!.querySelector<HTMLElement & MapCanvas>('c-map-canvas')?.paint(
      { layers: this.layers(isFar, isFar || choice.missing > 0), names: scene.names(isFar) },
      view,
      stage,
    );
    this.template!.querySelector<HTMLElement & MiniMap>('c-mini-map')?.showView(view, stage);
    if (choice.missing > 0) cam.redraw();
  }

  private layers(isFar: boolean, hasBlocks: boolean) {
    const scene = this.scene!;
    const layers = [
      { pieces: scene.lanes(), opacity: 1 },
      { pieces: scene.hierarchy(), opacity: 1 },
      { pieces: scene.acrossLanes(), opacity: 1 },
    ];
    const areMany = isFar && this.content!.links.length > MOST_LINES_FROM_AFAR;
    if (!areMany) {
      const isFaded = emphasised(this.content!, this.overlayState).length > 0;
      layers.push({ pieces: scene.linkPieces(), opacity: isFaded ? FADED : LINE_OPACITY });
    }
    if (hasBlocks) layers.push({ pieces: scene.blocks(), opacity: 1 });
    return layers;
  }

  /* Helpers. */

  private get tree(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('[role="tree"]');
  }
  private nameOf(id: RecordId): string {
    return calledName(personIn(this.content!, id));
  }
  /** While a pointer is down the stage stays where it is; asking for it after each move would lay out the page each time. */
  private pointOf({ clientX, clientY }: MouseEvent): Point {
    if (!this.gesture || !this.corner) {
      const { left, top } = this.template!.querySelector('.stage')!.getBoundingClientRect();
      this.corner = { x: left, y: top };
    }
    return { x: clientX - this.corner.x, y: clientY - this.corner.y };
  }
  private toggle(id: RecordId): void {
    this.select(this.keys.has(id) ? [...this.keys].filter((one) => one !== id) : [...this.keys, id]);
  }
  private select(ids: readonly RecordId[]): void {
    this.fire('select', { ids });
  }
  private fire(type: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
