/** What the measured page does; each function is sent there whole, so it uses nothing but what it gets. */

/** The component as the measured page has it. */
export interface OsaBenchElement extends HTMLElement {
  prepare(kind: OsaKind, facts: string, today: string): void;
  show(kind: OsaKind): void;
}

/** Ours, or an element for every line and every card. */
export type OsaKind = 'timeline' | 'board' | 'bars' | 'cards';

/** Makes and reads the data; nothing is shown yet. */
export async function prepare({ kind, facts, today }: { readonly kind: OsaKind; readonly facts: string; readonly today: string }) {
  document.querySelector<OsaBenchElement>('c-osa-bench')!.prepare(kind, facts, today);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds from handing over the data to the end of the frame that shows them. */
export async function firstDrawing(kind: OsaKind): Promise<number> {
  const element = document.querySelector<OsaBenchElement>('c-osa-bench')!;
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

/** Everything unfolded, as the rivals are. */
export async function unfold(kind: OsaKind): Promise<void> {
  const root = document.querySelector('c-osa-bench')!.shadowRoot!;
  const [leaf, button] = kind === 'timeline' ? ['c-osa-timeline', '[data-open-all]'] : ['c-osa-board', '[data-unfold-all]'];
  root.querySelector(leaf!)?.shadowRoot!.querySelector<HTMLElement>(button!)!.click();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds between the frames of a scroll over the lines, from small to large; afterwards it is where it was. */
export async function scrollFrames({ kind, frames }: { readonly kind: OsaKind; readonly frames: number }): Promise<readonly number[]> {
  const root = document.querySelector('c-osa-bench')!.shadowRoot!;
  const within = (leaf: string, grid: string) => root.querySelector(leaf)!.shadowRoot!.querySelector(grid)!.shadowRoot!;
  const scroller = (
    kind === 'timeline'
      ? within('c-osa-timeline', 'c-timeline-grid').querySelector('.scroller')
      : kind === 'board'
        ? within('c-osa-board', 'c-osa-board-grid').querySelector('.scroller')
        : root.querySelector('.all')
  ) as HTMLElement;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const deltas: number[] = [];
  await frame();
  let last = await frame();
  for (let each = 0; each < frames; each++) {
    scroller.scrollTop += 90;
    const now = await frame();
    deltas.push(now - last);
    last = now;
  }
  if (scroller.scrollTop === 0) throw new Error('Nothing scrolled: it was not as long as it should be.');
  scroller.scrollTop = 0;
  for (let each = 0; each < 3; each++) await frame();
  return deltas.sort((a, b) => a - b);
}

/** Milliseconds between the frames of a drag of the first bar or card that can be dragged, from small to large. Where it was taken, it is let go. */
export async function dragFrames({ kind, frames }: { readonly kind: OsaKind; readonly frames: number }): Promise<readonly number[]> {
  const root = document.querySelector('c-osa-bench')!.shadowRoot!;
  const within = (leaf: string, grid: string) => root.querySelector(leaf)!.shadowRoot!.querySelector(grid)!.shadowRoot!;
  const isOurs = kind === 'timeline' || kind === 'board';
  const holder =
    kind === 'timeline' ? within('c-osa-timeline', 'c-timeline-grid') : kind === 'board' ? within('c-osa-board', 'c-osa-board-grid') : root;
  const inSight = (element: Element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return left > 320 && left < 1_000 && top > 0 && bottom < 880;
  };
  const wanted = kind === 'timeline' ? '[data-bar].bar_movable' : kind === 'bars' ? '[data-bar]' : '[data-card][data-kind="action"]';
  const all = [...holder.querySelectorAll<HTMLElement>(wanted)];
  const dragged = isOurs ? all.find(inSight) : all[2];
  if (!dragged) throw new Error(`Nothing that can be dragged is in sight: ${wanted}`);
  if (!isOurs) dragged.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = dragged.getBoundingClientRect();
  const from = { x: left + width / 2, y: top + height / 2 };
  const target = isOurs ? dragged : undefined;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const move = (type: string, right: number, down: number) => {
    const at = { clientX: from.x + right, clientY: from.y + down };
    if (target) target.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, button: 0, buttons: 1, bubbles: true, composed: true }));
    else dragged.style.transform = `translate(${right}px, ${down}px)`;
  };
  const deltas: number[] = [];
  move('pointerdown', 0, 0);
  await frame();
  let last = await frame();
  for (let each = 1; each <= frames; each++) {
    // There and back, so that it stays in sight.
    const by = Math.sin((each / frames) * Math.PI * 2) * 180;
    move('pointermove', by, kind === 'board' || kind === 'cards' ? by / 2 : 0);
    const now = await frame();
    deltas.push(now - last);
    last = now;
  }
  const moved = isOurs ? holder.querySelector('.item_moving, .ghost > *') : dragged;
  if (!moved) throw new Error('Nothing was dragged.');
  move('pointermove', 0, 0);
  move('pointerup', 0, 0);
  return deltas.sort((a, b) => a - b);
}

/** What is written on the lines, or the cards, that are drawn, by the id of the record. */
export function drawnTexts(kind: OsaKind): Readonly<Record<string, string>> {
  const root = document.querySelector('c-osa-bench')!.shadowRoot!;
  const within = (leaf: string, grid: string) => root.querySelector(leaf)!.shadowRoot!.querySelector(grid)!.shadowRoot!;
  const words = (element: Element | null) => element?.textContent?.trim() ?? '';
  switch (kind) {
    case 'timeline':
      return Object.fromEntries(
        [...within('c-osa-timeline', 'c-timeline-grid').querySelectorAll<HTMLElement>('[data-line]')].map((line) => [
          line.dataset.line!,
          `${words(line.querySelector('.text'))}: ${line.querySelector('.bar_none') ? '' : words(line.querySelector('.beside'))}`,
        ]),
      );
    case 'bars':
      return Object.fromEntries(
        [...root.querySelectorAll<HTMLElement>('[data-line]')].map((line) => [
          line.dataset.line!,
          `${words(line.querySelector('[data-name]'))}: ${words(line.querySelector('text'))}`,
        ]),
      );
    case 'board':
      return Object.fromEntries(
        [...within('c-osa-board', 'c-osa-board-grid').querySelectorAll<HTMLElement>('[data-card]')].map((card) => [
          card.dataset.card!,
          words(card.querySelector('.name')),
        ]),
      );
    case 'cards':
      return Object.fromEntries(
        [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => [card.dataset.card!, card.dataset.name!]),
      );
  }
}
