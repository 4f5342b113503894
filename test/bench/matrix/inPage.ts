import type { BenchElement } from './benchPage.ts';

/** What the measured page does; each function is sent there whole, so it uses nothing but what it gets. */

export interface Task {
  readonly kind: 'matrix' | 'table' | 'datatable';
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** Makes and reads the data; nothing is shown yet. */
export async function prepare({ kind, rows, columns, cells }: Task): Promise<void> {
  document.querySelector<BenchElement>('c-matrix-bench')!.prepare(kind, rows, columns, cells);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds from handing over the data to the end of the frame that shows them. */
export async function firstDrawing(kind: Task['kind']): Promise<number> {
  const element = document.querySelector<BenchElement>('c-matrix-bench')!;
  const begin = performance.now();
  element.show(kind);
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );
  return performance.now() - begin;
}

/** Milliseconds between the frames of a scroll through all of it, down, to the right and across; from small to large. */
export async function scrollFrames(kind: Task['kind']): Promise<readonly number[]> {
  const find = (root: ParentNode): Element | undefined => {
    for (const each of root.querySelectorAll('*')) {
      const isScroller = each.matches(kind === 'datatable' ? '.slds-scrollable_y' : '.scroller');
      const found = isScroller ? each : each.shadowRoot && find(each.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const scroller = find(document.body);
  if (!scroller) throw new Error(`The ${kind} has nothing that scrolls.`);
  const sideways = kind === 'datatable' ? (scroller.closest('.slds-scrollable_x') ?? scroller) : scroller;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const deltas: number[] = [];
  for (const [right, down] of [
    [0, 60],
    [45, 0],
    [30, 40],
  ] as const) {
    scroller.scrollTop = 0;
    sideways.scrollLeft = 0;
    await frame();
    let last = await frame();
    for (let step = 0; step < 60; step++) {
      scroller.scrollTop += down;
      sideways.scrollLeft += right;
      const now = await frame();
      deltas.push(now - last);
      last = now;
    }
  }
  return deltas.sort((a, b) => a - b);
}

/** Opens or closes the first branch. Milliseconds until that is on screen. */
export async function setBranch({ kind, isOpen }: { readonly kind: Task['kind']; readonly isOpen: boolean }): Promise<number> {
  const element = document.querySelector<BenchElement>('c-matrix-bench')!;
  const grid =
    kind === 'matrix' ? element.shadowRoot!.querySelector('c-white-space-matrix')!.shadowRoot!.querySelector('c-matrix-grid')! : null;
  const begin = performance.now();
  if (grid) grid.dispatchEvent(new CustomEvent('branchtoggle', { detail: [{ axis: 'rows', id: 'b0', isOpen }] }));
  else element.toggle(isOpen);
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );
  return performance.now() - begin;
}

/** What cells say, by their full reading: of the matrix all that are drawn and say something, of the table those that are asked for. */
export function textsOf({
  kind,
  readings,
}: {
  readonly kind: 'matrix' | 'table';
  readonly readings: readonly string[];
}): Record<string, string> {
  const wanted = new Set(readings);
  const texts: Record<string, string> = {};
  const look = (root: ParentNode): void => {
    for (const each of root.querySelectorAll('*')) {
      const reading = each.getAttribute(kind === 'matrix' ? 'aria-label' : 'title') ?? '';
      const text = kind === 'matrix' ? (each.getAttribute('data-text') ?? '') : each.textContent!.trim();
      const isCell = kind === 'matrix' ? each.getAttribute('role') === 'gridcell' && text !== '' : wanted.has(reading);
      if (isCell) texts[reading] = text;
      if (each.shadowRoot) look(each.shadowRoot);
    }
  };
  look(document.body);
  return texts;
}
