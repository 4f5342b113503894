/** What the measured page does; each function is sent there whole, so it uses nothing but what it gets. */

/** The component as the measured page has it. */
export interface PortfolioBenchElement extends HTMLElement {
  prepare(facts: string, today: string): void;
  show(kind: PortfolioKind): void;
}

/** The page's own table of accounts, or a plain HTML table. */
export type PortfolioKind = 'portfolio' | 'table';

/** Hands the data over; nothing is read or shown yet. */
export async function prepare({ facts, today }: { readonly facts: string; readonly today: string }): Promise<void> {
  document.querySelector<PortfolioBenchElement>('c-portfolio-bench')!.prepare(facts, today);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds from having the data to the end of the frame that shows them: reading is in it. */
export async function firstDrawing(kind: PortfolioKind): Promise<number> {
  const element = document.querySelector<PortfolioBenchElement>('c-portfolio-bench')!;
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

/** What lines say of objectives and money, by account; of ours those that are drawn. */
export function textsOf(): Record<string, string> {
  const texts: Record<string, string> = {};
  const look = (root: ParentNode): void => {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      if (each.dataset.line) {
        const ownText = (cell: Element) => [...cell.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
        const cells = [...each.children].map((cell) => (cell.querySelector('.value')?.textContent ?? ownText(cell)).trim());
        texts[each.dataset.line] = [cells[1], cells[2], cells[3], cells[4], cells[6], cells[7]].join(' | ');
      }
      if (each.shadowRoot) look(each.shadowRoot);
    }
  };
  look(document.body);
  return texts;
}

/** Milliseconds between the frames of a scroll through all of it; from small to large. */
export async function scrollFrames(): Promise<readonly number[]> {
  const find = (root: ParentNode): Element | undefined => {
    for (const each of root.querySelectorAll('*')) {
      const found = each.matches('.scroller') ? each : each.shadowRoot && find(each.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const scroller = find(document.body);
  if (!scroller) throw new Error('There is nothing that scrolls.');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const deltas: number[] = [];
  await frame();
  let last = await frame();
  for (let step = 0; step < 150; step++) {
    scroller.scrollTop += 60;
    const now = await frame();
    deltas.push(now - last);
    last = now;
  }
  return deltas.sort((a, b) => a - b);
}
