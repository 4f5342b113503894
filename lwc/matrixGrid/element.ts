/** A new element with its class and role. */
export function element(tag: 'div' | 'span', className: string, role?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (role) made.setAttribute('role', role);
  return made;
}

/** Sets an attribute of one element, and only when it is another value than the last; null takes it away. */
export function attribute(target: HTMLElement, name: string): (value: string | number | null) => void {
  let last: string | number | null = target.getAttribute(name);
  return (value) => {
    if (value === last) return;
    last = value;
    if (value === null) target.removeAttribute(name);
    else target.setAttribute(name, String(value));
  };
}
