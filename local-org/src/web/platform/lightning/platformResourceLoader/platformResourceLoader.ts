const loaded = new Map<string, Promise<void>>();

function once(url: string, element: HTMLElement): Promise<void> {
  const loading =
    loaded.get(url) ??
    new Promise<void>((resolve, reject) => {
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => reject(new Error(`${url} cannot be loaded.`)));
      document.head.append(element);
    });
  loaded.set(url, loading);
  return loading;
}

/** Loads a script of a static resource once per page. */
export function loadScript(_component: unknown, url: string): Promise<void> {
  return once(url, Object.assign(document.createElement('script'), { src: url }));
}

/** Loads a style sheet of a static resource once per page. */
export function loadStyle(_component: unknown, url: string): Promise<void> {
  return once(url, Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
}
