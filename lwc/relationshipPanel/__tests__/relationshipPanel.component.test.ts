import { createElement } from 'lwc';
import { hold } from 'c/held';
import type * as PanelModule from 'c/relationshipPanel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
let RelationshipPanel: typeof PanelModule.default;
beforeAll(async () => {
  RelationshipPanel = (await import('c/relationshipPanel')).default;
});
afterEach(() => document.body.replaceChildren());

const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

async function show(selection: readonly string[], given: object = {}) {
  const element = createElement('c-relationship-panel', { is: RelationshipPanel });
  const relationships = hold(
    mapReading([
      { id: 'ceo', name: 'Ingrid Halvorsen' },
      { id: 'cfo', name: 'Omar Okafor', head: 'ceo' },
    ]),
  );
  Object.assign(element, { relationships, selection, canEdit: true, canRemove: true, canSeeJudgements: true, ...given });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['change', 'remove', 'merge', 'select', 'openperson', 'openrecord', 'edit', 'vacate', 'succeed', 'introduce'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const tell = (name: string, type: string, detail: unknown) =>
    root.querySelector(`c-${name}`)!.dispatchEvent(new CustomEvent(type, { detail }));
  return { root, heard, tell };
}

test('one who is selected has a card, and can be removed from the map', async () => {
  const { root, heard } = await show(['cfo']);
  expect(root.querySelector('c-stakeholder-card')!.shadowRoot!.querySelector('[data-name]')!.textContent).toBe('Omar Okafor');
  root.querySelector<HTMLElement>('[data-remove]')!.click();
  expect(heard).toEqual([['remove', { ids: ['cfo'] }]]);
});

test('several are told what can be done with all of them', async () => {
  const { root, heard, tell } = await show(['ceo', 'cfo']);
  expect([root.querySelector('c-stakeholder-card'), root.querySelector('[data-remove]')]).toEqual([null, null]);
  tell('relationship-bulk', 'merge', { ids: ['ceo', 'cfo'] });
  tell('relationship-bulk', 'select', { ids: [] });
  expect(heard).toEqual([
    ['merge', { ids: ['ceo', 'cfo'] }],
    ['select', { ids: [] }],
  ]);
});

test('what the card asks for is passed on, each once', async () => {
  const { heard, tell } = await show(['cfo']);
  const asked = [
    ['edit', { id: 'cfo', field: 'Power__c' }],
    ['vacate', { id: 'cfo' }],
    ['succeed', { id: 'cfo' }],
    ['introduce', { id: 'cfo' }],
    ['openrecord', { recordId: 'cfo', objectApiName: 'Stakeholder__c' }],
  ] as const;
  for (const [type, detail] of asked) tell('stakeholder-card', type, detail);
  expect(heard).toEqual(asked);
});

test('nobody is removed by who may not, and there is nobody to remove while nobody is selected', async () => {
  expect((await show(['cfo'], { canRemove: false })).root.querySelector('[data-remove]')).toBeNull();
  expect((await show([])).root.querySelector('[data-remove]')).toBeNull();
});
