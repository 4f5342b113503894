import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as EditModule from 'c/osaQuickEdit';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let QuickEdit: typeof EditModule.default;
beforeAll(async () => {
  setup();
  QuickEdit = (await import('c/osaQuickEdit')).default;
});
afterEach(() => document.body.replaceChildren());

const ACTION = {
  id: 'a',
  kind: 'action',
  name: 'Invite them',
  status: 'Planned',
  ownerId: 'nora',
  dueOn: '2026-12-01',
  startOn: '2026-11-20',
};

type Shown = HTMLElement & { edited: unknown; focus(name?: string): void };

async function show(edited: object = ACTION) {
  const element = createElement('c-osa-quick-edit', { is: QuickEdit }) as unknown as Shown;
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['save', 'cancel'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  const people = [
    { label: 'Mara Lind', value: 'mara' },
    { label: 'Nora Sund', value: 'nora' },
  ];
  Object.assign(element, { edited, people });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const field = (name: string) =>
    root.querySelector<HTMLElement & { field: { value: unknown; options?: readonly object[] } }>(`[data-field="${name}"]`)!;
  for (const one of root.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]')) one.reportValidity = () => true;
  const type = async (name: string, value: unknown) => {
    field(name).dispatchEvent(new CustomEvent('valuechange', { detail: { name, value } }));
    await Promise.resolve();
  };
  const press = async (key: string) => {
    const bubbled: Event[] = [];
    element.addEventListener('keydown', (event) => bubbled.push(event));
    field('name').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await Promise.resolve();
    return bubbled.length;
  };
  return { element, root, field, type, press, heard };
}

test('only what differs is saved, with the name of the new owner', async () => {
  const { type, press, heard } = await show();
  await type('name', ' Invite all ');
  await type('ownerId', 'mara');
  await type('status', 'Planned');
  await type('dueOn', null);
  expect(await press('Enter')).toBe(0);
  expect(heard).toEqual([['save', { id: 'a', edit: { name: 'Invite all', ownerId: 'mara', ownerName: 'Mara Lind', dueOn: null } }]]);
});

test('nothing changed is nothing saved, and Escape gives up', async () => {
  const { type, press, heard } = await show();
  await press('Enter');
  await type('name', 'Something else');
  await press('Escape');
  expect(heard).toEqual([
    ['cancel', null],
    ['cancel', null],
  ]);
});

test('a day before the action starts is refused with the day it starts', async () => {
  const { type, press, heard, root } = await show();
  await type('dueOn', '2026-11-19');
  await press('Enter');
  expect(heard).toEqual([]);
  expect(root.querySelector('[data-problem]')!.textContent).toBe('It would be due before it starts, on Nov 20, 2026');
});

test('what is typed stays when the plan is read again, and is forgotten for another card', async () => {
  const { element, type, field } = await show();
  await type('name', 'Half typed');
  element.edited = { ...ACTION, status: 'Blocked' };
  await Promise.resolve();
  expect([field('name').field.value, field('status').field.value]).toEqual(['Half typed', 'Blocked']);
  element.edited = { ...ACTION, id: 'b', name: 'Another' };
  await Promise.resolve();
  expect(field('name').field.value).toBe('Another');
});

test('a strategy has neither owner nor date, and an owner nobody knows stays chosen', async () => {
  const strategy = await show({ id: 's', kind: 'strategy', name: 'Visits', status: 'Active' });
  expect([...strategy.root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset.field)).toEqual(['name', 'status']);
  await expect(strategy.element).toBeAccessible();
  const { field } = await show({ ...ACTION, ownerId: 'left' });
  expect(field('ownerId').field.options).toHaveLength(3);
});
