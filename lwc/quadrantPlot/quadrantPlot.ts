import { api, LightningElement } from 'lwc';
import type { PileOfCells } from 'c/cellsHere';
import { FRAME_WORDS } from 'c/chartWords';
import { hold, type Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import {
  drawFrame,
  labelBoxes,
  writeNames,
  type Bubble,
  type DrawnFrame,
  type Point,
  type QuadrantLayout,
  type Thresholds,
  type WrittenName,
} from 'c/quadrantLayout';
import { endGesture, extendGesture, keysAt, startGesture, type Gesture } from './gesture.ts';
import { paintMarks } from './paintMarks.ts';
import type { DrawnBubble } from './drawBubbles.ts';
import { meaningOf } from './plotKeys.ts';
import {
  ACTIVE_ID,
  optionOf,
  pointedMark,
  sceneOf,
  selectedMarks,
  type ActiveOption,
  type Scene,
  type SelectedMarks,
} from './plotScene.ts';
import { indexPlot, nameIn, type PlotIndex, type PlotView } from './plotView.ts';
import { toggled, withAll } from './selecting.ts';

export type { PlotView };

const NOTHING_SELECTED: SelectedMarks = { bubbles: [], rings: '', look: 'ring selected' };

/**
 * The plot of the quadrant chart (system C).
 * @fires select detail: `{ keys }`, the whole new selection
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 * @fires thresholdmove detail: `Thresholds`, while one is on its way
 * @fires thresholdset detail: `Thresholds`, when it has arrived
 * @fires thresholdreset when a person lets go of what was moved
 */
export default class QuadrantPlot extends LightningElement {
  /** Where the team's policy has them. */
  @api policyThresholds: Held<Thresholds> | undefined;
  @api canEdit = false;

  frame: DrawnFrame | undefined;
  scene: Scene | undefined;
  names: readonly WrittenName[] = [];
  chosen: SelectedMarks = NOTHING_SELECTED;
  private heldView: Held<PlotView> | undefined;
  private heldThresholds: Held<Thresholds> | undefined;
  private index: PlotIndex | undefined;
  private painted: PlotIndex | undefined;
  private keys: ReadonlySet<string> = new Set();
  private activeKey: string | undefined;
  private hoverKey: string | undefined;
  private hoverOthers = 0;
  private isByKeyboard = false;
  private isHintOff = false;
  private here: readonly string[] = [];
  private gesture: Gesture | undefined;

  @api get view(): Held<PlotView> | undefined {
    return this.heldView;
  }
  set view(view: Held<PlotView> | undefined) {
    this.heldView = view;
    this.index = view && indexPlot(view());
    this.scene = this.index && sceneOf(this.index);
    this.here = [];
    this.hoverKey = undefined;
    this.drawFrame();
    this.drawSelected();
  }

  @api get thresholds(): Held<Thresholds> | undefined {
    return this.heldThresholds;
  }
  set thresholds(thresholds: Held<Thresholds> | undefined) {
    this.heldThresholds = thresholds;
    this.drawFrame();
  }

  /** Keys of the selected squares, here or elsewhere. */
  @api get selection(): readonly string[] {
    return [...this.keys];
  }
  set selection(selection: readonly string[]) {
    this.keys = new Set(selection);
    this.drawSelected();
  }

  override renderedCallback(): void {
    const { index } = this;
    const canvas = this.template!.querySelector('canvas');
    if (!index || !canvas || this.painted === index) return;
    this.painted = index;
    paintMarks(canvas, index.layout.size, index.layout.bubbles, window.devicePixelRatio);
  }

  get isReady(): boolean {
    return this.scene !== undefined && this.frame !== undefined;
  }
  /** Under the pointer, else under the keyboard. */
  get pointedBubbles(): readonly DrawnBubble[] {
    return pointedMark(this.pointed).bubbles;
  }
  get pointedRing(): string {
    return pointedMark(this.pointed).ring;
  }
  get linePath(): string {
    const line = this.gesture?.line ?? [];
    return line.length < 2 ? '' : `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  }
  get count(): number {
    return this.index?.layout.bubbles.length ?? 0;
  }
  get activeId(): string | null {
    return this.active ? ACTIVE_ID : null;
  }
  get options(): readonly ActiveOption[] {
    const { index, active } = this;
    return index && active ? [optionOf(index, active, this.keys.has(active.key), this.heldThresholds!())] : [];
  }
  get hintSquare(): Held<SquareReading> | undefined {
    const isQuiet = this.isHintOff || this.linePath !== '' || this.here.length > 0;
    return this.pointed && !isQuiet ? hold(this.index!.squareOf(this.pointed)) : undefined;
  }
  get others(): number {
    return this.hoverKey ? this.hoverOthers : 0;
  }
  get pile(): Held<PileOfCells> | undefined {
    const { index, here } = this;
    if (!index || here.length === 0) return undefined;
    return hold({ squares: here.flatMap((key) => index.bubbleOf(key) ?? []).map(index.squareOf), names: index.names });
  }
  /** On the far side, so that it hides nothing that the pointer is near to. */
  get asideStyle(): string {
    const { plot } = this.index!.layout;
    const x = (this.index!.bubbleOf(this.here[0]) ?? this.pointed)?.x ?? 0;
    return x < plot.left + plot.width / 2 ? 'aside right' : 'aside left';
  }
  get layout(): Held<QuadrantLayout> {
    return hold(this.index!.layout);
  }
  get matrix(): Held<MatrixReading> {
    return hold(this.index!.reading);
  }

  handleListFocus(): void {
    this.isByKeyboard = this.gesture === undefined;
    this.isHintOff = false;
  }
  handleListBlur(): void {
    this.isByKeyboard = false;
  }

  handleKeydown(event: KeyboardEvent): void {
    const { index, active } = this;
    const meaning = index && active && meaningOf(event, index.places.get(active.key)!, this.count);
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    this.hoverKey = undefined;
    this.isByKeyboard = true;
    switch (meaning.kind) {
      case 'go':
        this.activeKey = index.bubbleAt(meaning.place)!.key;
        this.isHintOff = false;
        if (meaning.isAdding) this.select(withAll(this.selection, [active.key, this.activeKey]));
        return;
      case 'toggle':
        return this.select(toggled(this.selection, active.key));
      case 'open':
        return this.open(active.key);
      case 'all':
        return this.select(withAll(this.selection, [...index.places.keys()]));
      case 'leave':
        this.leave();
    }
  }

  handlePointerDown(event: PointerEvent): void {
    if (event.button !== 0 || !this.index) return;
    this.gesture = startGesture(event, this.pointOf(event));
    this.here = [];
    this.isByKeyboard = false;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
  }

  handlePointerMove(event: PointerEvent): void {
    const point = this.pointOf(event);
    if (!this.gesture) return this.hover(point);
    this.gesture = extendGesture(this.gesture, point, event.pointerType);
    if (this.gesture.line.length > 0) this.hoverKey = undefined;
  }

  handlePointerUp(event: PointerEvent): void {
    const { gesture, index } = this;
    this.handlePointerCancel();
    if (!gesture || !index) return;
    const { keys, hit, here } = endGesture(gesture, this.pointOf(event), index, this.selection);
    this.here = here;
    this.activeKey = hit ?? this.activeKey;
    this.select(keys);
  }

  handlePointerCancel(): void {
    this.gesture = undefined;
  }
  handlePointerLeave(): void {
    if (!this.gesture) this.hoverKey = undefined;
  }
  handleDoubleClick(event: MouseEvent): void {
    const [first] = keysAt(this.index!, this.pointOf(event));
    if (first) this.open(first);
  }

  handleHereChoose(event: CustomEvent<{ key: string }>): void {
    this.activeKey = event.detail.key;
    this.select([event.detail.key]);
  }
  handleHereOpen(event: CustomEvent<{ key: string }>): void {
    this.open(event.detail.key);
  }
  handleHereClose(): void {
    this.here = [];
    this.template!.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }
  /** Further up nobody needs to know where it came from. */
  handleThreshold(event: CustomEvent<Thresholds>): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  /** Of the keyboard; the best one until a person went elsewhere. */
  private get active(): Bubble | undefined {
    return this.index?.bubbleOf(this.activeKey) ?? this.index?.bubbleAt(0);
  }
  private get pointed(): Bubble | undefined {
    return this.index?.bubbleOf(this.hoverKey) ?? (this.isByKeyboard ? this.active : undefined);
  }

  private drawFrame(): void {
    const { index, heldThresholds } = this;
    this.frame = index && heldThresholds ? drawFrame(index.layout, heldThresholds(), FRAME_WORDS) : undefined;
    this.names = index && this.frame ? writeNames(index.layout, nameIn(index), labelBoxes(this.frame)) : [];
  }
  private drawSelected(): void {
    this.chosen = this.index ? selectedMarks(this.index, this.keys) : NOTHING_SELECTED;
  }

  private hover(point: Point): void {
    const found = keysAt(this.index!, point);
    // Beside all bubbles the last one stays, so that the pointer can get to its reasons.
    if (found.length === 0) return;
    if (found[0] !== this.hoverKey) this.isHintOff = false;
    this.hoverKey = found[0];
    this.hoverOthers = found.length - 1;
  }

  /** Escape lets go of one thing at a time. */
  private leave(): void {
    if (this.here.length > 0) this.here = [];
    else if (!this.isHintOff) this.isHintOff = true;
    else this.select([]);
  }

  private pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.template!.querySelector('.surface')!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private select(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('select', { detail: { keys } }));
  }

  private open(key: string): void {
    const { buyingCenterId, solutionId } = this.index!.squareOf(this.index!.bubbleOf(key)!).cell;
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }
}
