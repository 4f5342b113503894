/** A new element with its class and role. */
export function element(tag: 'div' | 'span', className: string, role?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (role) made.setAttribute('role', role);
  return made;
}

/** Makes copies of an element. A copy is one step through the wall of Lightning Web Security, building it anew is one for each attribute. */
export function copying(build: () => HTMLElement): () => HTMLElement {
  let original: HTMLElement | undefined;
  return () => (original ??= build()).cloneNode(true) as HTMLElement;
}

/** Sets an attribute of one element that does not have it yet, and later only when it is another value than the last; null takes it away. */
export function attribute(target: HTMLElement, name: string): (value: string | number | null) => void {
  let last: string | number | null = null;
  return (value) => {
    if (value === last) return;
    last = value;
    if (value === null) target.removeAttribute(name);
    else target.setAttribute(name, String(value));
  };
}
