import { setup } from '@sa11y/jest';
import LightningConfirm from 'lightning/confirm';
import type * as PageModule from 'c/accountRelationships';
import type * as BuildModule from 'c/mapBuildModal';
import type * as EditorModule from 'c/stakeholderModal';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { position } from '../../relationshipChanges/__tests__/org.ts';
import { settle, showPage, type Child, type Setting } from './page.ts';

speakEnglish();
// Accessibility of a whole page takes a while on a busy machine.
jest.setTimeout(60_000);
let Page: typeof PageModule.default;
let Editor: typeof EditorModule.default;
let Build: typeof BuildModule.default;
beforeAll(async () => {
  setup();
  // jsdom paints nothing.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Page = (await import('c/accountRelationships')).default;
  Editor = (await import('c/stakeholderModal')).default;
  Build = (await import('c/mapBuildModal')).default;
});
beforeEach(() => {
  jest.mocked(LightningConfirm.open).mockReset().mockResolvedValue(true);
  Editor.open = jest.fn().mockResolvedValue(undefined);
  Build.open = jest.fn().mockResolvedValue(undefined);
});
afterEach(() => document.body.replaceChildren());

const show = async (setting: Setting = {}) => {
  const page = await showPage(Page, setting);
  await page.load();
  return page;
};

test('until everything was read it loads; what cannot be read says so and can be tried again', async () => {
  const page = await showPage(Page);
  expect(page.root.querySelector('lightning-spinner')).not.toBeNull();
  await page.emit(page.find('relationship-source'), 'failure', [{ message: 'No.' }]);
  expect(page.find('error-panel')).toMatchObject({
    heading: 'The relationships of this account could not be loaded.',
    canRetry: true,
  });
  await page.emit(page.find('error-panel'), 'retry');
  expect(page.map().relationships().people).toHaveLength(3);
  await expect(page.element).toBeAccessible();
});

test('what could not be read is told as people call it', async () => {
  const page = await show({ data: { isCut: true, unread: ['commitments', 'contactRoles'] } });
  expect([...page.root.querySelectorAll('[data-notice]')].map(({ textContent }) => textContent)).toEqual([
    'Only the first 2,000 buying centers are read; people of the others stand in none here.',
    'Not everything can be read with your rights: commitments and people on opportunities. What rests on it is missing here, which does not mean that it does not exist.',
  ]);
});

test('whose head is not there is named: he is drawn at the top, which is not what the record says', async () => {
  const page = await show({ people: [{ ...position('p1'), reportsToId: 'gone' }] });
  expect(page.root.querySelector('[data-notice]')!.textContent).toBe(
    'Their head is not on the map any more, or is one of those below them, so they are drawn at the top: Unknown, Position p1.',
  );
});

test('somebody is moved below another, taken back and moved again', async () => {
  const page = await show();
  await page.emit(page.map(), 'report', { id: 'cto', headId: 'cfo', ids: ['cto'] });
  expect([page.headOf('cto'), page.refreshes]).toEqual(['cfo', ['saved']]);
  expect(page.find('undo-bar')).toMatchObject({ message: 'Li Zhang now reports to Omar Okafor', canUndo: true });
  expect(page.find('history-buttons')).toMatchObject({ lastDone: 'Li Zhang now reports to Omar Okafor' });
  await page.emit(page.find('undo-bar'), 'undo');
  expect(page.headOf('cto')).toBe('ceo');
  expect(page.find('undo-bar')).toMatchObject({ message: 'Undone: Li Zhang now reports to Omar Okafor', canUndo: false });
  await page.emit(page.find('history-buttons'), 'redo');
  expect([page.headOf('cto'), page.find('history-buttons').lastUndone]).toEqual(['cfo', undefined]);
});

test('the keys for undo and redo work anywhere on the page but in a text', async () => {
  const page = await show();
  await page.emit(page.map(), 'report', { id: 'cto', headId: 'cfo', ids: ['cto'] });
  const text = document.createElement('input');
  page.root.querySelector('lightning-card')!.appendChild(text);
  await page.press('z', {}, text);
  expect(page.headOf('cto')).toBe('cfo');
  await page.press('z');
  expect(page.headOf('cto')).toBe('ceo');
  await page.press('z', { shiftKey: true });
  expect(page.headOf('cto')).toBe('cfo');
  await page.press('z');
  await page.press('y');
  expect(page.headOf('cto')).toBe('cfo');
});

test('a circle is refused with its way round, and nothing is saved', async () => {
  const page = await show();
  await page.emit(page.map(), 'report', { id: 'ceo', headId: 'cfo', ids: ['ceo'] });
  expect(page.find('save-problem').problem).toEqual({
    messages: ['Ingrid Halvorsen cannot report to Omar Okafor: that would be a circle, Omar Okafor → Ingrid Halvorsen'],
  });
  expect([page.headOf('ceo'), page.refreshes]).toEqual([null, []]);
});

test('a line is drawn once, and says between whom', async () => {
  const page = await show();
  await page.emit(page.map(), 'link', { fromId: 'cfo', toId: 'cto', kind: 'Influences' });
  expect(page.find('undo-bar').message).toBe('Omar Okafor influences Li Zhang');
  await page.emit(page.map(), 'link', { fromId: 'cfo', toId: 'cto', kind: 'Influences' });
  expect(page.find('save-problem').problem).toEqual({ messages: ['Omar Okafor and Li Zhang have this link already'] });
  expect(page.org.facts.links).toHaveLength(1);
});

test('a refused change is told above the views and to the view that made it', async () => {
  const page = await show();
  const settled = jest.fn();
  const change = { kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 7, fields: { Attitude__c: 'Neutral' } };
  await page.emit(page.find('relationship-panel'), 'change', { groups: [[change]], message: 'Set', settle: settled });
  expect(page.find('save-problem').problem).toEqual({ messages: ['Stakeholder__c cfo was saved meanwhile'] });
  expect(settled.mock.calls).toEqual([[page.find('save-problem').problem]]);
});

test('what is typed into a field of a view is no change of the map', async () => {
  const page = await show();
  await page.emit(page.find('relationship-panel'), 'change', { value: 'Neutral' });
  expect([page.refreshes, page.find('save-problem')]).toEqual([[], null]);
});

test('who is removed goes only once that was confirmed, told what goes along, and comes again selected as before', async () => {
  const page = await show();
  await page.emit(page.map(), 'select', { ids: ['cfo', 'cto'] });
  jest.mocked(LightningConfirm.open).mockResolvedValueOnce(false);
  await page.emit(page.find('relationship-panel'), 'remove', { ids: ['cfo', 'cto'] });
  expect(page.org.facts.stakeholders).toHaveLength(3);
  expect(jest.mocked(LightningConfirm.open).mock.calls[0]![0]).toMatchObject({
    label: 'Remove from the map?',
    message: expect.stringMatching(
      /^Omar Okafor and Li Zhang will not be on the map any more\..*lines to others: 0, levels of our team: 0\./,
    ),
  });
  await page.emit(page.find('relationship-panel'), 'remove', { ids: ['cfo', 'cto'] });
  expect([page.org.facts.stakeholders.map(({ id }) => id), page.map().selection]).toEqual([['ceo'], []]);
  await page.emit(page.map(), 'undo');
  expect(page.org.facts.stakeholders.map(({ contactName, contactId }) => contactName ?? contactId).sort()).toEqual([
    'Ingrid Halvorsen',
    'c-cfo',
    'c-cto',
  ]);
});

test('a selection is one for all views; who is named beside the map is selected on it', async () => {
  const page = await show();
  await page.emit(page.map(), 'select', { ids: ['cfo', 'cto'] });
  expect(page.find('relationship-panel').selection).toEqual(['cfo', 'cto']);
  await page.emit(page.find('relationship-panel'), 'openperson', { id: 'ceo' });
  expect(page.map().selection).toEqual(['ceo']);
});

test('somebody is opened and added through the editor, which saves through the page', async () => {
  const page = await show();
  const open = jest.mocked(Editor.open);
  open.mockResolvedValueOnce({ open: 'cto' });
  await page.emit(page.map(), 'openperson', { id: 'cfo' });
  expect(open.mock.calls.map(([given]) => given)).toMatchObject([
    { stakeholderId: 'cfo', canSeeJudgements: true },
    { stakeholderId: 'cto', size: 'large' },
  ]);
  await page.emit(page.find('relationship-panel'), 'edit', { id: 'cfo', field: 'Power__c' });
  expect(open.mock.lastCall![0]).toMatchObject({ stakeholderId: 'cfo', field: 'Power__c' });

  open.mockImplementationOnce((async (given: Child) => {
    const save = given.save as (groups: unknown, message: string) => Promise<unknown>;
    const fields = { Account__c: '001', Name: 'Treasurer', Occupancy__c: 'Unknown', Reports_To__c: 'cfo' };
    const problem = await save([[{ kind: 'create', object: 'Stakeholder__c', fields }]], 'Treasurer added');
    expect(problem).toBeUndefined();
    return { savedId: page.org.facts.stakeholders.at(-1)!.id };
  }) as unknown as typeof Editor.open);
  await page.emit(page.map(), 'add', { headId: 'cfo' });
  expect(open.mock.lastCall![0]).toMatchObject({ draft: { headId: 'cfo' } });
  expect([page.find('undo-bar').message, page.map().selection]).toEqual([
    'Treasurer added',
    [page.org.facts.stakeholders.find((one) => one.position === 'Treasurer')!.id],
  ]);
});

test('the map is built from contacts by who may edit; who may not is offered no change', async () => {
  const empty = await show({ people: [] });
  expect([empty.find('relationship-panel'), empty.find('map-export-menu')]).toEqual([null, null]);
  empty.button('build').click();
  await settle();
  expect(jest.mocked(Build.open).mock.calls[0]![0]).toMatchObject({ size: 'large', canSeeJudgements: true });
  const viewer = await show({ isAllowed: false });
  expect([viewer.button('build'), viewer.find('history-buttons'), viewer.map().canEdit]).toEqual([null, null, false]);
  expect(viewer.find('relationship-panel')).toMatchObject({ canEdit: false, canRemove: false });
});

test('who may not read judgements gets views without them, and no tab that rests on them', async () => {
  const tabs = (root: ShadowRoot) => [...root.querySelectorAll<Child>('lightning-tab')].map(({ label }) => label);
  const page = await show();
  expect([page.map().canSeeJudgements, tabs(page.root)]).toEqual([true, expect.arrayContaining(['Map', 'Introductions'])]);
  const blind = await show({ fields: { Coverage__c: {} } });
  expect([blind.map().canSeeJudgements, blind.find('relationship-panel').canSeeJudgements]).toEqual([false, false]);
  expect(tabs(blind.root)).not.toContain('Introductions');
});
