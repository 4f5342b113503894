/** What a key means on a card. Arrow keys, Home, End and the page keys are looked up by themselves. */
export type BoardKey =
  | { readonly kind: 'go'; readonly key: string; readonly isControl: boolean }
  | { readonly kind: 'open' | 'edit' | 'pick' | 'select' | 'fold' | 'unfold' | 'add' };

const GOING = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End'];

export function boardKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): BoardKey | undefined {
  if (altKey) return undefined;
  const isControl = ctrlKey || metaKey;
  if (GOING.includes(key)) return { kind: 'go', key, isControl };
  if (key === ' ') return { kind: isControl ? 'select' : 'pick' };
  if (isControl) return undefined;
  switch (key) {
    case 'Enter':
      return { kind: 'open' };
    case 'F2':
      return { kind: 'edit' };
    case 'Insert':
      return { kind: 'add' };
    case '+':
    case '=':
      return { kind: 'unfold' };
    case '-':
      return { kind: 'fold' };
    default:
      return undefined;
  }
}
