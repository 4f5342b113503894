import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MiniMapContent } from 'c/miniMap';
import { centredView, detailAt, fittedView, openingView, zoomedAt, type Point, type View } from 'c/mapView';
import { MAP_LABELS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { camera, readableAt } from './camera.ts';
import type { Gesture } from './gestures.ts';
import { refusalOf } from './hand.ts';
import { act } from './keyboard.ts';
import { chooseFromMenu, closeMenu } from './menuActions.ts';
import type { StageMenu } from './menus.ts';
import { contextMenu, doubleClick, wheel } from './mouse.ts';
import { pointerCancel, pointerDown, pointerLeave, pointerMove, pointerUp } from './pointer.ts';
import type { Stage } from './stage.ts';
import type { StageContent, StageLink } from './stageContent.ts';
import { meaningOf } from './stageKeys.ts';
import { nearLayers } from './stageLayers.ts';
import { emphasised, stageOverlay, type Hand, type OverlayState } from './stageOverlay.ts';
import { stagePainter } from './stagePainter.ts';
import { stageScene, type StageScene } from './stageScene.ts';
import { itemId, treeItems, type TreeItem } from './treeItems.ts';

export type { StageContent, StageLink };

/** After a drawing, in milliseconds. */
const WARM_UP = 250;

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
export default class MapStage extends LightningElement implements Stage {
  @api canEdit = false;

  labels = MAP_LABELS;
  items: readonly TreeItem[] = [];
  menu: StageMenu | undefined;
  menuStyle = '';
  status = '';
  activeId: RecordId | undefined;
  isLasso = false;
  isHinting = false;
  isRefusing = false;
  content: StageContent | undefined;
  scene: StageScene | undefined;
  keys: ReadonlySet<RecordId> = new Set();
  pointedId: RecordId | undefined;
  isByKeyboard = false;
  hand: Hand | undefined;
  overId: RecordId | undefined;
  pointer: Point | undefined;
  gesture: Gesture | undefined;
  touches: ReadonlyMap<number, Point> = new Map();
  cam = camera(() => this.drawFrame());
  private painter = stagePainter((selector) => this.template!.querySelector(selector));
  private held: Held<StageContent> | undefined;
  private corner: Point | undefined;
  private warming: ReturnType<typeof setTimeout> | undefined;
  private shownKey = '';
  private isNew = false;
  private observer: ResizeObserver | undefined;
  private opened: View | undefined;

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
    this.focus();
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
    this.show(place);
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
    act(this, meaning);
    this.refresh();
  }
  handlePointerDown(event: PointerEvent): void {
    pointerDown(this, event);
  }
  handlePointerMove(event: PointerEvent): void {
    pointerMove(this, event);
  }
  handlePointerUp(event: PointerEvent): void {
    pointerUp(this, event);
  }
  handlePointerCancel(event: PointerEvent): void {
    pointerCancel(this, event);
  }
  handlePointerLeave(): void {
    pointerLeave(this);
  }
  handleDoubleClick(event: MouseEvent): void {
    doubleClick(this, event);
  }
  handleContextMenu(event: MouseEvent): void {
    contextMenu(this, event);
  }
  handleWheel(event: WheelEvent): void {
    wheel(this, event);
  }
  handleMenuChoose(event: CustomEvent<{ value: string }>): void {
    chooseFromMenu(this, event.detail.value);
  }
  handleMenuClose(): void {
    closeMenu(this);
  }
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

  hasFocus(): boolean {
    return this.template!.activeElement === this.tree;
  }
  showCursor(cursor: string): void {
    if (this.tree) this.tree.style.cursor = cursor;
  }
  /** While a pointer is down the stage stays where it is; asking for it after each move would lay out the page each time. */
  pointOf({ clientX, clientY }: MouseEvent): Point {
    if (!this.gesture || !this.corner) {
      const { left, top } = this.template!.querySelector('.stage')!.getBoundingClientRect();
      this.corner = { x: left, y: top };
    }
    return { x: clientX - this.corner.x, y: clientY - this.corner.y };
  }
  select(ids: readonly RecordId[]): void {
    this.fire('select', { ids });
  }
  fire(type: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  refresh(): void {
    this.items = this.content ? treeItems(this.content, this.activeId, this.keys) : [];
    this.refreshOverlay();
  }

  refreshOverlay(): void {
    if (!this.content || !this.scene) return;
    this.painter.showOverlay(stageOverlay(this.content, this.scene, this.overlayState));
    this.cam.redraw();
  }

  private get overlayState(): OverlayState {
    const { keys, activeId, pointedId, isByKeyboard, hand, overId, pointer, gesture, canEdit } = this;
    return {
      ...{ selection: keys, activeId, pointedId, isByKeyboard, hand, overId, canEdit, at: pointer },
      isRefused: refusalOf(this) !== null,
      lasso: gesture?.kind === 'lasso' ? gesture.line : [],
      detail: detailAt(this.cam.view.scale),
    };
  }

  private show(place: HTMLElement): void {
    const { chart, key } = this.content!;
    this.cam.setUp(sizeOf(place), chart);
    this.refreshOverlay();
    if (key !== this.shownKey) {
      this.shownKey = key;
      this.open();
    } else this.drawFrame();
    const { scene } = this;
    clearTimeout(this.warming);
    // Lines are led while nobody waits for them: from near they are there at once.
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ended in disconnectedCallback
    this.warming = setTimeout(() => scene && nearLayers(scene, false), WARM_UP);
  }

  private resize(place: HTMLElement): void {
    const { stage } = this.cam;
    const { width, height } = sizeOf(place);
    if (!this.content || (width === stage.width && height === stage.height)) return;
    // Nobody has looked elsewhere yet: it opens for the room it has now.
    const isAsOpened = this.opened === this.cam.view;
    this.cam.setUp({ width, height }, this.content.chart);
    if (isAsOpened) this.open();
    else this.drawFrame();
  }

  private open(): void {
    const { chart, sizes } = this.content!;
    const [first] = chart.cards;
    const top = first ? { x: first.x + sizes.cardWidth / 2, y: first.y } : { x: chart.width / 2, y: 0 };
    this.cam.jumpTo(openingView(chart, top, this.cam.stage));
    this.opened = this.cam.view;
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
    const { content, scene, cam } = this;
    if (!content || !scene) return;
    const isFaded = emphasised(content, this.overlayState).length > 0;
    if (this.painter.paint({ content, scene, cam, isFaded })) cam.redraw();
  }

  private get tree(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('[role="tree"]');
  }
}

/** Where nothing is laid out, as in a test, a usual one. */
function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth || 960, height: clientHeight || 600 };
}
