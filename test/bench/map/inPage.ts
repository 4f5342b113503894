/** What the measured page does; each function is sent there whole, so it uses nothing but what it gets. */

/** The component as the measured page has it. */
export interface MapBenchElement extends HTMLElement {
  prepare(kind: DrawnKind, facts: string, today: string): void;
  layOut(): void;
  route(): number;
  places(): string;
  show(kind: DrawnKind): void;
}

/** The map, or an SVG element for everything. */
export type DrawnKind = 'map' | 'svg';

export interface Task {
  readonly kind: DrawnKind;
  readonly facts: string;
  readonly today: string;
}

/** Makes and reads the data; nothing is laid out or shown yet. */
export async function prepare({ kind, facts, today }: Task): Promise<void> {
  document.querySelector<MapBenchElement>('c-map-bench')!.prepare(kind, facts, today);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds until everybody has a place; for the first time on this page, unless asked before. */
export function layOut(): number {
  const element = document.querySelector<MapBenchElement>('c-map-bench')!;
  const begin = performance.now();
  element.layOut();
  return performance.now() - begin;
}

/** Milliseconds until all links are led, and how many there are. */
export function route(): { readonly wall: number; readonly routes: number } {
  const element = document.querySelector<MapBenchElement>('c-map-bench')!;
  const begin = performance.now();
  const routes = element.route();
  return { wall: performance.now() - begin, routes };
}

export function placesOf(): string {
  return document.querySelector<MapBenchElement>('c-map-bench')!.places();
}

/** Milliseconds from handing over the data to the end of the frame that shows them. */
export async function firstDrawing(kind: DrawnKind): Promise<number> {
  const element = document.querySelector<MapBenchElement>('c-map-bench')!;
  const begin = performance.now();
  element.show(kind);
  if (kind === 'svg') {
    // Fitted, as the map is: one place, read once, in the frame that shows it.
    await Promise.resolve();
    const world = element.shadowRoot!.querySelector<HTMLElement>('.world')!;
    const { width, height } = world.dataset;
    world.style.transform = `scale(${Math.min(1, 1200 / Number(width), 600 / Number(height))})`;
  }
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );
  return performance.now() - begin;
}

/** Near enough to read, with somebody in the middle; comes back when nothing moves any more. */
export async function comeNear({ kind, id }: { readonly kind: DrawnKind; readonly id: string }): Promise<void> {
  const root = document.querySelector<MapBenchElement>('c-map-bench')!.shadowRoot!;
  if (kind === 'map') root.querySelector<HTMLElement & { goTo(id: string): void }>('c-relationship-map')!.goTo(id);
  else {
    const world = root.querySelector<HTMLElement>('.world')!;
    const card = root.querySelector('c-map-cards')!.shadowRoot!.querySelector<SVGGElement>(`[data-card="${id}"]`)!;
    const [x, y] = card
      .getAttribute('transform')!
      .match(/[\d.]+/g)!
      .map(Number) as [number, number];
    world.style.transform = `translate(${600 - x * 0.85}px, ${315 - y * 0.85}px) scale(0.85)`;
  }
  await new Promise((resolve) => setTimeout(resolve, 800));
  const world = root
    .querySelector('c-relationship-map')
    ?.shadowRoot!.querySelector('c-map-stage')!
    .shadowRoot!.querySelector('c-map-world');
  for (let wait = 0; world && wait < 100 && !world.shadowRoot!.querySelector('c-map-cards'); wait++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Milliseconds between the frames of a drag over the drawing: down, to the right, and across. From small to large. */
export async function panFrames({ kind, step }: { readonly kind: DrawnKind; readonly step: number }): Promise<readonly number[]> {
  const root = document.querySelector<MapBenchElement>('c-map-bench')!.shadowRoot!;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const deltas: number[] = [];
  const tree =
    kind === 'map'
      ? root.querySelector('c-relationship-map')!.shadowRoot!.querySelector('c-map-stage')!.shadowRoot!.querySelector('.tree')!
      : undefined;
  const world = root.querySelector<HTMLElement>('.world');
  const placed = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(world?.style.transform ?? '') ?? [0, 0, 0];
  const scale = /scale\([\d.]+\)/.exec(world?.style.transform ?? '')?.[0] ?? '';
  let [moved, sunk] = [0, 0];
  const move = (type: string) => {
    const at = { clientX: 640 + moved, clientY: 400 + sunk };
    if (tree) tree.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, button: 0, buttons: 1, bubbles: true, composed: true }));
    else world!.style.transform = `translate(${Number(placed[1]) + moved}px, ${Number(placed[2]) + sunk}px) ${scale}`;
  };
  if (tree) move('pointerdown');
  await frame();
  let last = await frame();
  for (const [right, down] of [
    [0, -1],
    [-1, 0],
    [0.75, -1],
  ] as const) {
    // A frame of thousands of SVG elements takes seconds where no graphics card draws them.
    for (let each = 0; each < (kind === 'map' ? 60 : 8); each++) {
      moved += right * step;
      sunk += down * step;
      move('pointermove');
      const now = await frame();
      deltas.push(now - last);
      last = now;
    }
  }
  if (tree) move('pointerup');
  return deltas.sort((a, b) => a - b);
}

/**
 * A search, letter by letter. The rival looks through the texts of all cards and fades the others.
 * @returns milliseconds from the slowest letter to the end of the frame that shows who is found, and the ids of the found
 */
export async function search(query: string): Promise<{
  readonly wall: number;
  readonly ids: readonly string[];
}> {
  const root = document.querySelector<MapBenchElement>('c-map-bench')!.shadowRoot!;
  const finder = root.querySelector('c-relationship-map')?.shadowRoot!.querySelector('c-map-finder')?.shadowRoot;
  const cards = root.querySelector('c-map-cards')?.shadowRoot;
  let slowest = 0;
  let ids: readonly string[] = [];
  for (let length = 1; length <= query.length; length++) {
    const begin = performance.now();
    if (finder) {
      const input = finder.querySelector('input')!;
      if (length === 1) input.dispatchEvent(new FocusEvent('focus'));
      input.value = query.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else {
      const found: string[] = [];
      for (const card of cards!.querySelectorAll<SVGGElement>('[data-card]')) {
        const isFound = card.textContent!.toLowerCase().includes(query.slice(0, length));
        card.style.opacity = isFound ? '1' : '0.3';
        if (isFound) found.push(card.dataset.card!);
      }
      ids = found;
    }
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
    slowest = Math.max(slowest, performance.now() - begin);
  }
  if (finder) ids = [...finder.querySelectorAll<HTMLElement>('[role="option"]')].map(({ dataset }) => dataset.id!);
  return { wall: slowest, ids };
}

/** What is written on the cards that are drawn, by the id of the person. */
export function cardTexts(kind: DrawnKind): Readonly<Record<string, string>> {
  const root = document.querySelector<MapBenchElement>('c-map-bench')!.shadowRoot!;
  const world = () =>
    root.querySelector('c-relationship-map')!.shadowRoot!.querySelector('c-map-stage')!.shadowRoot!.querySelector('c-map-world')!
      .shadowRoot!;
  const holder = kind === 'map' ? world() : root;
  const texts: Record<string, string> = {};
  for (const tile of holder.querySelectorAll('c-map-cards')) {
    for (const card of tile.shadowRoot!.querySelectorAll<SVGGElement>('[data-card]')) texts[card.dataset.card!] = card.textContent!;
  }
  return texts;
}
