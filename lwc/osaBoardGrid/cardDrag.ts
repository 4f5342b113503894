import { dropTarget, type BoardLayout, type DropTarget } from 'c/osaBoardLayout';
import type { OsaKind } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import { edgeScroll, markBox, pointAt, type BoardGeometry } from './geometry.ts';

/** What is dragged is drawn on. `ghost` lies over the board, `mark` on the sheet that scrolls. */
export interface DragStage {
  readonly scroller: HTMLElement;
  readonly sheet: HTMLElement;
  readonly ghost: HTMLElement;
  readonly mark: HTMLElement;
  readonly layout: BoardLayout;
  readonly geometry: BoardGeometry;
}

export interface Dragged {
  readonly id: RecordId;
  readonly kind: OsaKind;
  readonly card: HTMLElement;
}

/** A pointer has to move so far before a press becomes a drag. */
const DRAG_FROM = 5;

/**
 * One card under a pointer. In each frame nothing but two transforms is written, and the place of the scroller near its edges; what lies under the pointer
 * is arithmetic. Nothing is measured after the beginning.
 */
export class CardDrag {
  readonly dragged: Dragged;
  isMoving = false;
  target: DropTarget | null = null;
  private readonly pointerId: number;
  private readonly from: { readonly x: number; readonly y: number };
  private at: { x: number; y: number };
  private stage: DragStage | undefined;
  private box = { left: 0, top: 0, height: 0, sheetTop: 0 };
  private grip = { x: 0, y: 0 };
  private frame = 0;
  /** Size of the mark as it was written last: see `showMark`. */
  lastShown = '';

  constructor(dragged: Dragged, { pointerId, clientX: x, clientY: y }: PointerEvent) {
    this.dragged = dragged;
    this.pointerId = pointerId;
    this.from = { x, y };
    this.at = { x, y };
  }

  /** @param stage asked once, when the drag begins */
  move({ clientX, clientY }: PointerEvent, stage: () => DragStage | undefined): void {
    this.at = { x: clientX, y: clientY };
    if (!this.isMoving && Math.hypot(clientX - this.from.x, clientY - this.from.y) < DRAG_FROM) return;
    if (!this.isMoving) this.begin(stage());
    this.ask();
  }

  /** Where the card was let go; null where it never moved, or over nothing. */
  end(): DropTarget | null {
    // The frame that was asked for last has perhaps not come.
    if (this.isMoving) this.draw();
    const { target } = this;
    this.stop();
    return target;
  }

  stop(): void {
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { stage, dragged } = this;
    this.stage = undefined;
    this.isMoving = false;
    if (!stage) return;
    dragged.card.classList.remove('lifted');
    stage.ghost.replaceChildren();
    stage.ghost.style.display = 'none';
    stage.mark.style.display = 'none';
    if (stage.scroller.hasPointerCapture?.(this.pointerId)) stage.scroller.releasePointerCapture(this.pointerId);
  }

  /** The board is drawn anew under the card: other lines have come into sight, or somebody else saved. */
  relay(layout: BoardLayout, geometry: BoardGeometry): void {
    if (this.stage) this.stage = { ...this.stage, layout, geometry };
  }

  private begin(stage: DragStage | undefined): void {
    if (!stage) return;
    this.stage = stage;
    this.isMoving = true;
    const { scroller, sheet, ghost } = stage;
    const { card } = this.dragged;
    const [cardBox, around, sheetBox] = [card.getBoundingClientRect(), scroller.getBoundingClientRect(), sheet.getBoundingClientRect()];
    this.grip = { x: this.from.x - cardBox.left, y: this.from.y - cardBox.top };
    this.box = { left: around.left, top: around.top, height: around.height, sheetTop: sheetBox.top - around.top + scroller.scrollTop };
    const copy = card.cloneNode(true) as HTMLElement;
    copy.removeAttribute('tabindex');
    copy.style.width = `${cardBox.width}px`;
    copy.style.height = `${cardBox.height}px`;
    ghost.replaceChildren(copy);
    ghost.style.display = 'block';
    card.classList.add('lifted');
    scroller.setPointerCapture?.(this.pointerId);
  }

  private ask(): void {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- one frame at a time; ended by `stop`
    if (this.stage && this.frame === 0) this.frame = requestAnimationFrame(() => this.step());
  }

  private step(): void {
    this.frame = 0;
    const { stage } = this;
    if (!stage) return;
    const by = edgeScroll(this.at.y - this.box.top, this.box.height, stage.geometry.rem);
    if (by !== 0) {
      stage.scroller.scrollTop += by;
      this.ask();
    }
    this.draw();
  }

  private draw(): void {
    const { stage, at, box, grip, dragged } = this;
    if (!stage) return;
    const { scroller, ghost, mark, layout, geometry } = stage;
    ghost.style.transform = `translate3d(${at.x - box.left - grip.x}px, ${at.y - box.top - grip.y}px, 0)`;
    const x = at.x - box.left + scroller.scrollLeft;
    const y = at.y - box.top + scroller.scrollTop - box.sheetTop;
    this.target = dropTarget(layout, dragged.kind, pointAt(geometry, x, y));
    showMark(mark, this.target && markBox(geometry, dragged.kind, this.target.mark), this);
  }
}

/** Puts the mark somewhere; its size is written only when it is another one. */
export function showMark(mark: HTMLElement, box: ReturnType<typeof markBox> | null, memory: { lastShown: string }): void {
  if (!box) {
    mark.style.display = 'none';
    memory.lastShown = '';
    return;
  }
  const size = `${box.width} ${box.height}`;
  if (memory.lastShown !== size) {
    memory.lastShown = size;
    mark.style.display = 'block';
    mark.style.width = `${box.width}px`;
    mark.style.height = `${box.height}px`;
  }
  mark.style.transform = `translate3d(${box.x}px, ${box.y}px, 0)`;
}
