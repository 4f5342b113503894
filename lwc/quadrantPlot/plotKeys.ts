/** What a key means on the bubbles: to another place in rank order, to select, to open, or to let go. */
export type PlotMeaning =
  { readonly kind: 'go'; readonly place: number; readonly isAdding: boolean } | { readonly kind: 'toggle' | 'open' | 'all' | 'leave' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;
const PAGE = 10;

/** Keys of a listbox with many choices. @see https://www.w3.org/WAI/ARIA/apg/patterns/listbox/ */
export function meaningOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key, place: number, count: number): PlotMeaning | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'all' } : undefined;
  const go = (to: number): PlotMeaning => ({ kind: 'go', place: Math.min(count - 1, Math.max(0, to)), isAdding: shiftKey });
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return go(place + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return go(place - 1);
    case 'PageDown':
      return go(place + PAGE);
    case 'PageUp':
      return go(place - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(count - 1);
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
