import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import { MAP_INKS } from 'c/mapLook';
import type { Point, Size, View } from 'c/mapView';
import { seenBox } from 'c/mapView';

/** Blocks of a map by colour, to be drawn small. */
export interface MiniMapContent {
  readonly map: Size;
  readonly card: Size;
  readonly blocks: readonly { readonly colour: string; readonly corners: readonly Point[] }[];
}

const ROOM: Size = { width: 176, height: 112 };

/**
 * Where one is on the map. For pointers only: the keyboard goes from person to person.
 * @fires look detail: a place of the map, `{ x, y }`, to be brought into the middle
 */
export default class MiniMap extends LightningElement {
  private held: Held<MiniMapContent> | undefined;
  private painted: Held<MiniMapContent> | undefined;
  private isLooking = false;

  @api get content(): Held<MiniMapContent> | undefined {
    return this.held;
  }
  set content(content: Held<MiniMapContent> | undefined) {
    this.held = content;
  }

  @api showView(view: View, stage: Size): void {
    const frame = this.template!.querySelector<HTMLElement>('.seen');
    if (!frame || !this.held) return;
    const seen = seenBox(view, stage);
    const { scale, left, top } = this.place();
    const cut = (value: number, most: number) => Math.min(most, Math.max(0, value));
    const x = cut(left + seen.x * scale, ROOM.width);
    const y = cut(top + seen.y * scale, ROOM.height);
    frame.style.transform = `translate(${x}px, ${y}px)`;
    frame.style.width = `${Math.max(4, cut(left + (seen.x + seen.width) * scale, ROOM.width) - x)}px`;
    frame.style.height = `${Math.max(4, cut(top + (seen.y + seen.height) * scale, ROOM.height) - y)}px`;
  }

  override renderedCallback(): void {
    const canvas = this.template!.querySelector('canvas');
    if (!canvas || !this.held || this.painted === this.held) return;
    this.painted = this.held;
    this.paint(canvas, this.held());
  }

  handlePointerDown(event: PointerEvent): void {
    this.isLooking = true;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    this.look(event);
  }
  handlePointerMove(event: PointerEvent): void {
    if (this.isLooking) this.look(event);
  }
  handlePointerUp(): void {
    this.isLooking = false;
  }

  private look({ clientX, clientY }: PointerEvent): void {
    const corner = this.template!.querySelector('.mini')!.getBoundingClientRect();
    const { scale, left, top } = this.place();
    const detail = { x: (clientX - corner.left - left) / scale, y: (clientY - corner.top - top) / scale };
    this.dispatchEvent(new CustomEvent('look', { detail }));
  }

  private place(): { readonly scale: number; readonly left: number; readonly top: number } {
    const { map } = this.held!();
    const scale = Math.min(ROOM.width / Math.max(1, map.width), ROOM.height / Math.max(1, map.height));
    return { scale, left: (ROOM.width - map.width * scale) / 2, top: (ROOM.height - map.height * scale) / 2 };
  }

  private paint(canvas: HTMLCanvasElement, { card, blocks }: MiniMapContent): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = ROOM.width * ratio;
    canvas.height = ROOM.height * ratio;
    const context = canvas.getContext('2d');
    if (!context) return;
    const { scale, left, top } = this.place();
    context.fillStyle = MAP_INKS.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top);
    // Nothing is smaller than a pixel.
    const [width, height] = [Math.max(card.width, 1 / scale), Math.max(card.height, 1 / scale)];
    for (const { colour, corners } of blocks) {
      context.fillStyle = colour;
      context.fill(new Path2D(corners.map(({ x, y }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join('')));
    }
  }
}
