import type { OsaKind } from 'c/osaTree';
import type { RecordId } from 'c/planModel';

/** What a press, a click or a key on a card means by where it happened. */
export interface Pointed {
  readonly id: RecordId;
  readonly kind: OsaKind;
  readonly card: HTMLElement;
  /** The button that was hit. */
  readonly button: 'toggle' | 'open' | 'serves' | 'grip' | 'edit' | 'add' | undefined;
  readonly dataset: DOMStringMap;
}

const BUTTONS = ['toggle', 'open', 'serves', 'grip', 'edit', 'add'] as const;

/** Undefined beside all cards, and in an editor on one. */
export function pointedAt(target: EventTarget | null): Pointed | undefined {
  const hit = target as HTMLElement | null;
  const card = hit?.closest<HTMLElement>('[data-card]');
  if (!hit || !card || hit.closest('[data-editor]')) return undefined;
  const dataset = hit.closest<HTMLElement>('button')?.dataset ?? {};
  return {
    id: card.dataset.card!,
    kind: card.dataset.kind as OsaKind,
    card,
    button: BUTTONS.find((name) => name in dataset),
    dataset,
  };
}

/** A finger scrolls, but for the grip; a mouse takes a card anywhere but by its small buttons. */
export function canDrag({ button: pressed, pointerType }: PointerEvent, { button }: Pointed): boolean {
  if (pressed !== 0) return false;
  return pointerType === 'touch' ? button === 'grip' : button === undefined || button === 'grip' || button === 'open';
}
