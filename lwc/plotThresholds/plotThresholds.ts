import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import type { QuadrantLayout, Thresholds } from 'c/quadrantLayout';
import { handlesOf, thresholdAfter, thresholdAt, type Axis, type Handle } from './handles.ts';

/**
 * The thresholds of the quadrant chart, to be dragged at their line or handle, or moved with the arrow keys; Escape lets go (system C).
 * @fires thresholdmove detail: `Thresholds`, while one is on its way
 * @fires thresholdset detail: `Thresholds`, when it has arrived
 * @fires thresholdreset
 */
export default class PlotThresholds extends LightningElement {
  @api layout: Held<QuadrantLayout> | undefined;
  @api thresholds: Held<Thresholds> | undefined;
  /** Where the team's policy has them. */
  @api policyThresholds: Held<Thresholds> | undefined;

  private dragged: Axis | undefined;

  get handles(): readonly Handle[] {
    if (!this.layout || !this.thresholds) return [];
    const now = this.thresholds();
    return handlesOf(this.layout(), now, this.policyThresholds?.() ?? now);
  }

  handleDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.dragged = axisOf(event);
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
  }

  handleMove(event: PointerEvent): void {
    if (this.dragged) this.moveTo(event, this.dragged, 'thresholdmove');
  }

  handleUp(event: PointerEvent): void {
    const { dragged } = this;
    this.dragged = undefined;
    if (dragged) this.moveTo(event, dragged, 'thresholdset');
  }

  handleCancel(): void {
    if (this.dragged) this.letGo();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.letGo();
      return;
    }
    const axis = axisOf(event);
    const score = thresholdAfter(event.key, this.thresholds!()[axis]);
    if (score === undefined) return;
    event.preventDefault();
    this.tell('thresholdset', axis, score);
  }

  private letGo(): void {
    this.dragged = undefined;
    this.dispatchEvent(new CustomEvent('thresholdreset'));
  }

  private moveTo({ clientX, clientY }: PointerEvent, axis: Axis, event: 'thresholdmove' | 'thresholdset'): void {
    const { left, top } = this.template!.querySelector('.surface')!.getBoundingClientRect();
    this.tell(event, axis, thresholdAt(this.layout!(), axis, { x: clientX - left, y: clientY - top }));
  }

  private tell(event: 'thresholdmove' | 'thresholdset', axis: Axis, score: number): void {
    this.dispatchEvent(new CustomEvent(event, { detail: { ...this.thresholds!(), [axis]: score } }));
  }
}

const axisOf = (event: Event): Axis => ((event.currentTarget as HTMLElement).dataset.axis === 'toYou' ? 'toYou' : 'toCustomer');
