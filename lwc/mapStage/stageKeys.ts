import type { WalkKey } from 'c/mapView';

/** What a key means on the map. */
export type StageMeaning =
  | { readonly kind: 'walk'; readonly key: WalkKey; readonly isAdding: boolean }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | {
      readonly kind: 'open' | 'toggle' | 'all' | 'leave' | 'pick' | 'drop' | 'menu' | 'undo' | 'redo' | 'fit' | 'find' | 'focus' | 'add';
    };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ZOOM = 1.25;
const PAN = 80;
const WALKS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
const PANS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

/** Keys of a tree with many choices, cut and paste for moving, and those of maps: + − 0. */
export function meaningOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): StageMeaning | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return withControl(key, shiftKey);
  if (WALKS.includes(key)) return { kind: 'walk', key: key as WalkKey, isAdding: shiftKey };
  switch (key) {
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'toggle' };
    case 'Escape':
      return { kind: 'leave' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return shiftKey ? { kind: 'menu' } : undefined;
    case 'Insert':
      return { kind: 'add' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM };
    case '0':
      return { kind: 'fit' };
    case '/':
      return { kind: 'find' };
    case 'f':
      return { kind: 'focus' };
    default:
      return undefined;
  }
}

function withControl(key: string, shiftKey: boolean): StageMeaning | undefined {
  const pan = PANS[key];
  if (pan) return { kind: 'pan', dx: pan[0], dy: pan[1] };
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'all' };
    case 'x':
      return { kind: 'pick' };
    case 'v':
      return { kind: 'drop' };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return undefined;
  }
}
