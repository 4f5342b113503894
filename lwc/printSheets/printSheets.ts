/** A drawing that fills a sheet; width and height in pixels of CSS. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface SheetPaper {
  /** In millimetres, as the paper lies. */
  readonly width: number;
  readonly height: number;
  /** White on each side, in millimetres. */
  readonly margin: number;
}

const CLASS = 'account-plan-sheets';

/**
 * Opens the browser's print dialog with the sheets and nothing of the page around them; from there a person prints or saves as PDF. Lightning has no way of
 * its own to print, and Lightning Web Security lets nothing but styles be put outside of a component: the sheets stand within it, and a style of the whole
 * page hides all that is not around them.
 * @param host an element with `lwc:dom="manual"`
 * @throws Error when the browser cannot read a sheet
 */
export async function printSheets(host: Element, sheets: readonly Sheet[], paper: SheetPaper): Promise<void> {
  const place = document.createElement('div');
  place.className = CLASS;
  place.append(...sheets.map(imageOf));
  const style = document.createElement('style');
  style.textContent = styleOf(paper);
  const remove = () => {
    place.remove();
    style.remove();
  };
  try {
    document.head.append(style);
    host.append(place);
    await Promise.all([...place.querySelectorAll('img')].map(isLoaded));
    // Some browsers return at once and print later.
    window.addEventListener('afterprint', remove, { once: true });
    window.print();
  } catch (error) {
    remove();
    throw error;
  }
}

function imageOf({ svg, width, height }: Sheet): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.style.width = `${width}px`;
  image.style.height = `${height}px`;
  // Not as a blob: Lightning Web Security reads and compares the whole of one, and refuses what it would write differently.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return image;
}

function isLoaded(image: HTMLImageElement): Promise<void> {
  if (image.complete && image.naturalWidth > 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(), { once: true });
    image.addEventListener('error', () => reject(new Error('The browser could not read the drawing.')), { once: true });
  });
}

/** What is around the sheets takes no part in the layout: dialogs are fixed, moved and cut off. */
function styleOf({ width, height, margin }: SheetPaper): string {
  return `
@page { size: ${width}mm ${height}mm; margin: ${margin}mm; }
@media screen { .${CLASS} { display: none; } }
@media print {
  body :not(:has(.${CLASS})):not(.${CLASS}):not(.${CLASS} *) { display: none !important; }
  html, body, :has(.${CLASS}) { display: block !important; position: static !important; float: none !important; transform: none !important;
    inset: auto !important; width: auto !important; min-width: 0 !important; max-width: none !important; height: auto !important;
    min-height: 0 !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    overflow: visible !important; opacity: 1 !important; visibility: visible !important; contain: none !important;
    background: #ffffff !important; box-shadow: none !important; }
  .${CLASS} img { display: block; max-width: none; break-inside: avoid; break-after: page; }
  .${CLASS} img:last-child { break-after: auto; }
}`;
}
