/** An element that can show one item after another. */
export interface Shows<Item> {
  readonly element: HTMLElement;
  show(item: Item): void;
}

/**
 * Keeps the elements of a parent in step with a list. What stays in the list keeps its element, so that the focus stays on it; elements of what left
 * show what came.
 */
export function patchList<Item extends { readonly key: string }, Dom extends Shows<Item>>(
  parent: HTMLElement,
  make: () => Dom,
): (items: readonly Item[]) => void {
  let shown: { readonly key: string; readonly dom: Dom }[] = [];
  return (items) => {
    const isSameOrder = items.length === shown.length && items.every(({ key }, index) => key === shown[index]!.key);
    if (!isSameOrder) shown = arrange(parent, shown, items, make);
    items.forEach((item, index) => shown[index]!.dom.show(item));
  };
}

function arrange<Item extends { readonly key: string }, Dom extends Shows<Item>>(
  parent: HTMLElement,
  shown: readonly { readonly key: string; readonly dom: Dom }[],
  items: readonly Item[],
  make: () => Dom,
): { readonly key: string; readonly dom: Dom }[] {
  const wanted = new Set(items.map(({ key }) => key));
  const kept = new Map(shown.filter(({ key }) => wanted.has(key)).map(({ key, dom }) => [key, dom]));
  const free = shown.filter(({ key }) => !wanted.has(key)).map(({ dom }) => dom);
  const stays = new Set(inOrder(shown, items));
  const next = items.map((item) => {
    const dom = kept.get(item.key) ?? free.pop() ?? make();
    // Filled before it is in the document, where every change is watched.
    dom.show(item);
    return { key: item.key, dom };
  });
  for (const { element } of free) element.remove();
  // From the end, so that what follows is in its place already.
  let follower: HTMLElement | null = null;
  for (let index = next.length - 1; index >= 0; index--) {
    const { key, dom } = next[index]!;
    if (!stays.has(key)) parent.insertBefore(dom.element, follower);
    follower = dom.element;
  }
  return next;
}

/** Keys that can stay where they are because they follow each other in both lists; a moved element would lose the focus. */
function inOrder(shown: readonly { readonly key: string }[], items: readonly { readonly key: string }[]): readonly string[] {
  const places = new Map(shown.map(({ key }, index) => [key, index]));
  let last = -1;
  return items.flatMap(({ key }) => {
    const place = places.get(key);
    if (place === undefined || place <= last) return [];
    last = place;
    return [key];
  });
}
