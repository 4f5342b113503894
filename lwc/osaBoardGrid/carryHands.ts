import { fillIn } from 'c/fillIn';
import { markOf, type BoardLayout } from 'c/osaBoardLayout';
import { nameIn, placeOnto, type ObjectiveNode, type OsaPlace } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import { showMark } from './cardDrag.ts';
import { carryStep, pickUp, type Carrying } from './carrying.ts';
import { markBox, type BoardGeometry } from './geometry.ts';
import { LABELS } from './labels.ts';

/** What carrying needs of the board it happens on. */
export interface CarryHost {
  readonly tree: readonly ObjectiveNode[];
  /** Tells everybody, and screen readers at once. */
  tellCarrying(words: string, line: number | undefined): void;
  drop(id: RecordId, place: OsaPlace): void;
}

/** A card that is picked up, carried and let go with the keyboard, or with clicks: at most one at a time. */
export class CarryHands {
  private readonly host: CarryHost;
  private readonly markMemory = { lastShown: '' };
  private carrying: Carrying | undefined;

  constructor(host: CarryHost) {
    this.host = host;
  }

  get id(): RecordId | undefined {
    return this.carrying?.id;
  }

  pick(id: RecordId): void {
    const { tree } = this.host;
    this.carrying = pickUp(tree, id);
    this.host.tellCarrying(fillIn(LABELS.CARRYING, nameIn(tree, id)), undefined);
  }

  /** @returns whether the key meant something */
  key(key: string, layout: BoardLayout): boolean {
    const { carrying, host } = this;
    const step = carrying && carryStep(host.tree, carrying, key);
    if (!carrying || !step) return false;
    if (step.kind === 'back') this.putBack();
    else if (step.kind === 'drop') this.letGo(carrying.at);
    else {
      this.carrying = step.carrying;
      host.tellCarrying(step.words, markOf(layout, step.carrying.at)?.line);
    }
    return true;
  }

  onto(id: RecordId): void {
    const { carrying, host } = this;
    const to: OsaPlace | null = carrying ? placeOnto(host.tree, carrying.at.kind, id) : null;
    if (to) this.letGo(to);
    else this.putBack();
  }

  putBack(): void {
    const { id, host } = this;
    this.carrying = undefined;
    if (id) host.tellCarrying(fillIn(LABELS.CANCELLED, nameIn(host.tree, id)), undefined);
  }

  /** Somebody else has removed it. */
  forget(): void {
    this.carrying = undefined;
  }

  show(mark: HTMLElement, layout: BoardLayout, geometry: BoardGeometry): void {
    const { carrying } = this;
    const point = carrying && markOf(layout, carrying.at);
    showMark(mark, carrying && point ? markBox(geometry, carrying.at.kind, point) : null, this.markMemory);
  }

  private letGo(at: OsaPlace): void {
    const { id, host } = this;
    this.carrying = undefined;
    if (id) host.drop(id, at);
  }
}
