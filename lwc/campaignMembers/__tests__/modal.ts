import { createElement } from 'lwc';
import type { SaveWay } from 'c/changeSaver';
import { hold } from 'c/held';
import { readOsas, type OsaFacts } from 'c/osaReading';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';

export const TODAY = '2026-11-22';

interface Setting {
  readonly facts: OsaFacts;
  readonly properties: object;
  /** What each save is answered, in turn; without one it is saved. */
  readonly answers?: readonly (SaveProblem | undefined)[];
  /** What is read after a save. */
  readonly then?: OsaFacts;
}

/** A dialog of objectives before a page that saves what it is told, and reads again. */
export async function openModal(name: string, is: unknown, { facts, properties, answers = [], then }: Setting) {
  const element = createElement(name, { is: is as never });
  const left = [...answers];
  const save = jest.fn((_groups: readonly ChangeGroup[], _message: string, _way?: SaveWay) => Promise.resolve(left.shift()));
  const osa = hold(readOsas(facts, TODAY));
  const readCurrent = () => (then ? hold(readOsas(then, TODAY)) : osa);
  Object.assign(element, { osa, readCurrent, save, ...properties });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const find = <Found extends Element = HTMLElement>(selector: string, within: ParentNode = root) => within.querySelector<Found>(selector)!;
  const tell = async (selector: string, type: string, detail?: unknown, within: ParentNode = root) => {
    find(selector, within).dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  return {
    ...{ element, root, save, closed, find, tell },
    press: (selector: string, within?: ParentNode) => tell(selector, 'click', undefined, within),
    texts: (selector: string, within: ParentNode = root) => [...within.querySelectorAll(selector)].map(textOf),
    heading: () => find<HTMLElement & { label: string }>('lightning-modal-header').label,
  };
}

export const textOf = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').trim();

export async function settle(): Promise<void> {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
}
