/** What a key pressed anywhere on the page means for the steps back and forth; in a field that takes text they are the field's own. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey, key } = event;
  if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return undefined;
  const meaning = key.toLowerCase() === 'z' ? (shiftKey ? 'redo' : 'undo') : key.toLowerCase() === 'y' ? 'redo' : undefined;
  return meaning && !event.composedPath().some(takesText) ? meaning : undefined;
}

function takesText(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const { tagName, isContentEditable } = target;
  if (tagName === 'INPUT') return !['button', 'checkbox', 'radio'].includes((target as HTMLInputElement).type);
  return tagName === 'TEXTAREA' || isContentEditable;
}
