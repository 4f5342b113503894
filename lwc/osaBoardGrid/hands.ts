import type { OsaKind, OsaPlace } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import { CardDrag, type DragStage } from './cardDrag.ts';
import { canDrag, pointedAt } from './pointing.ts';

/** What the hands need of the board they work on. */
export interface HandsHost {
  readonly stage: DragStage | undefined;
  mayDrag(kind: OsaKind, id: RecordId): boolean;
  drop(id: RecordId, place: OsaPlace): void;
}

/** Pointers on the board: at most one drag at a time. */
export class PointerHands {
  /** A drag that ends over its card is no click on it. */
  hasDragged = false;
  private readonly host: HandsHost;
  private drag: CardDrag | undefined;

  constructor(host: HandsHost) {
    this.host = host;
  }

  get isMoving(): boolean {
    return this.drag?.isMoving ?? false;
  }

  down(event: PointerEvent): void {
    this.hasDragged = false;
    const hit = pointedAt(event.target);
    if (hit && this.host.mayDrag(hit.kind, hit.id) && canDrag(event, hit)) this.drag = new CardDrag(hit, event);
  }

  move(event: PointerEvent): void {
    this.drag?.move(event, () => this.host.stage);
  }

  up(): void {
    const { drag } = this;
    this.drag = undefined;
    if (!drag?.isMoving) return;
    this.hasDragged = true;
    const target = drag.end();
    if (target) this.host.drop(drag.dragged.id, target.place);
  }

  /** @returns whether something was given up */
  cancel(): boolean {
    const { drag } = this;
    this.drag = undefined;
    const wasMoving = drag?.isMoving ?? false;
    drag?.stop();
    this.hasDragged ||= wasMoving;
    return wasMoving;
  }

  /** The board is drawn anew under what is dragged. */
  relay(): void {
    const { stage } = this.host;
    if (this.drag && stage) this.drag.relay(stage.layout, stage.geometry);
  }
}
