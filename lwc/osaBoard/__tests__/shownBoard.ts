import { createElement } from 'lwc';
import { hold } from 'c/held';
import type { OsaChange } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';

type Key = string | KeyboardEventInit;
type Board = HTMLElement & { osa: unknown; selection: unknown; goTo(id: string): void; focus(): void };

/** A board on the page, used as a person uses it. */
export async function showBoard(is: unknown, reading: OsaReading, given: object = {}) {
  const element = createElement('c-osa-board', { is: is as never }) as unknown as Board;
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['select', 'openobjective', 'openstrategy', 'openaction', 'addobjective', 'addstrategy', 'addaction', 'openrecord']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  const changes: OsaChange[] = [];
  element.addEventListener('change', (event) => changes.push((event as CustomEvent<OsaChange>).detail));
  Object.assign(element, { osa: hold(reading), canEditObjectives: true, canCreateObjectives: true, canEditWork: true, ...given });
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const grid = () => root.querySelector('c-osa-board-grid')!.shadowRoot!;
  const card = (id: string) => grid().querySelector<HTMLElement>(`[data-card="${id}"]`)!;
  const active = () => (grid().activeElement as HTMLElement | null)?.dataset.card;
  const part = (id: string, name: string) => card(id).querySelector<HTMLElement>(`[data-${name}]`)!;
  const click = async (target: Element | null, init: MouseEventInit = {}) => {
    target!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...init }));
    await settled();
  };
  /** On what has the keyboard. */
  const press = async (...keys: readonly Key[]) => {
    for (const key of keys) {
      const init = typeof key === 'string' ? { key } : key;
      grid().activeElement!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
      await settled();
    }
  };
  const pointer = (target: Element, type: string, x: number, y: number, more: object = {}) => {
    const event = new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, button: 0 });
    target.dispatchEvent(Object.assign(event, { pointerId: 1, pointerType: 'mouse', ...more }));
  };
  const scroller = () => grid().querySelector<HTMLElement>('.scroller')!;
  /** From a card to a point, in pixels of the sheet as long as nothing is measured: 128 a line, columns from 0, 240, 448 and 768. */
  const drag = async (id: string, x: number, y: number) => {
    pointer(card(id), 'pointerdown', 4, 4);
    pointer(scroller(), 'pointermove', 20, 20);
    pointer(scroller(), 'pointermove', x, y);
    pointer(scroller(), 'pointerup', x, y);
    await settled();
  };
  /** Each line as it is drawn. */
  const drawn = () =>
    [...grid().querySelectorAll('.sheet [role="row"]')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-card], [data-adding]')].map(({ dataset }) => dataset.card ?? '+').join(' '),
    );
  const announced = () => root.querySelector('[data-announcement]')!.textContent;
  const focusOn = async (id: string) => {
    card(id).focus();
    await settled();
  };
  return { element, root, grid, card, part, active, click, press, pointer, scroller, drag, drawn, announced, focusOn, heard, changes };
}

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}
