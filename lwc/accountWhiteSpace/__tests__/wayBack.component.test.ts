import LightningConfirm from 'lightning/confirm';
import { executeMutation } from 'lightning/graphql';
import { convertCell, conversionContextOf, type Conversion } from 'c/cellConversion';
import CellEditorModal, { type SaveCell } from 'c/cellEditorModal';
import { squareOfKey } from 'c/matrixReading';
import OpportunityFromCellModal, { type SaveConversion } from 'c/opportunityFromCellModal';
import OpportunityLinkModal, { type SaveLink } from 'c/opportunityLinkModal';
import type { SalesOpportunity } from 'c/planModel';
import { acceptSaves, FACTS, PLACE, sent, settle, show, type Setting } from './support.ts';

beforeEach(() => {
  acceptSaves();
  jest.restoreAllMocks();
});
afterEach(() => document.body.replaceChildren());

const MADE: SalesOpportunity = { id: 'id of opportunity', name: 'Pumps for the yard', stageName: 'Prospecting', amount: 5 };
const withOpportunity = (opportunity?: SalesOpportunity) => ({
  ...FACTS,
  sales: { ...FACTS.sales, opportunities: opportunity ? [opportunity] : [] },
});

/** A modal in which the person saves once and closes with that result. */
function answering<Save>(modal: { open: (...options: never[]) => Promise<unknown> }, work: (save: Save) => Promise<unknown>) {
  jest.spyOn(modal, 'open').mockImplementation((({ save }: { save: Save }) => work(save)) as never);
}

function conversionOf(page: Awaited<ReturnType<typeof show>>): Conversion {
  const reading = page.views().matrix();
  const square = squareOfKey(reading, 'yard×pumps')!;
  const offers = { stages: [{ name: 'Prospecting', label: 'Prospecting', isClosed: false, isWon: false }], priceBookEntries: [] };
  return convertCell(square.cell, conversionContextOf(reading, square, offers, {})!);
}

async function convert(setting: Setting = {}) {
  const page = await show(setting);
  await page.load();
  const answers: unknown[] = [];
  answering<SaveConversion>(OpportunityFromCellModal, async (save) => {
    page.org.data = { ...page.org.data, facts: withOpportunity(MADE) };
    const answer = await save(conversionOf(page));
    answers.push(answer);
    return answer.isSaved ? { opportunityId: answer.opportunityId } : undefined;
  });
  await page.tell('convert', PLACE);
  return { page, answers };
}

const kinds = () =>
  Object.values(sent()).map((input) => (typeof input === 'string' ? `delete ${input}` : `update ${(input as { Id: string }).Id}`));

test('an edit in the cell editor is undone', async () => {
  const page = await show();
  await page.load();
  answering<SaveCell>(CellEditorModal, async (save) => {
    await save({ Notes__c: 'Ask in June.' }, { Name: 'Fuel costs too much' }, 4, false);
    return { savedKey: 'yard×pumps' };
  });
  await page.tell('opensquare', PLACE);
  expect(page.find('undo-bar')).toMatchObject({ message: 'c.WhiteSpace_Saved', canUndo: true });
  await page.undo();
  expect(Object.values(sent())[0]).toMatchObject({
    Id: 'cell',
    White_Space_Cell__c: { Notes__c: 'Ask in May.', Problem__c: null, Revision__c: 6 },
  });
  // The problem that was written along with it goes, too, unless somebody has saved it since.
  expect(kinds().slice(1)).toEqual(['update id of problem', 'delete id of problem']);
});

test('a conversion is undone after asking: the opportunity goes, and the cell is as it was', async () => {
  const { page } = await convert();
  expect(page.find('undo-bar')).toMatchObject({ message: 'c.WhiteSpace_Converted', canUndo: true });
  const saves = () => jest.mocked(executeMutation).mock.calls.length;
  jest.spyOn(LightningConfirm, 'open').mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const before = saves();
  await page.undo();
  expect([saves() - before, page.find('undo-bar').canUndo]).toEqual([0, true]);

  await page.undo();
  expect(Object.values(sent())[0]).toMatchObject({ Id: 'cell', White_Space_Cell__c: { Opportunity__c: null } });
  expect(kinds().at(-1)).toBe('delete id of opportunity');
  expect(page.find('undo-bar')).toMatchObject({ message: 'c.WhiteSpace_UndoneConversion', canUndo: false });
});

test.each([
  ['somebody has worked on it', {}, { ...MADE, stageName: 'Negotiation' }],
  ['the person may not delete it', { rights: { createable: true, updateable: true, deletable: false, fields: {} } }, MADE],
])('an opportunity stays where %s; the cell alone gets back what it held', async (_why, setting, current) => {
  const { page } = await convert(setting);
  const confirm = jest.mocked(LightningConfirm.open).mockClear();
  page.org.data = { ...page.org.data, facts: withOpportunity(current) };
  await page.undo();
  expect(kinds()).toEqual(['update cell']);
  expect(confirm).not.toHaveBeenCalled();
  expect(page.find('undo-bar').message).toBe('c.WhiteSpace_UndoneKept');
});

test('a link is undone; what it added to a description stays, and that is said', async () => {
  const page = await show({ data: { facts: withOpportunity(MADE) } });
  await page.load();
  const link = {
    opportunityId: MADE.id,
    opportunity: { Description: 'Ask in May.' },
    cell: {},
    contactRoles: [],
    continuations: [],
    added: [{ code: 'notes', text: 'Ask in May.' }],
  };
  answering<SaveLink>(OpportunityLinkModal, async (save) => {
    await save({ kind: 'link', link: { ...link, isDescriptionUnknown: false } as never });
    return { kind: 'linked', opportunityId: MADE.id };
  });
  await page.tell('link', PLACE);
  await page.undo();
  expect(kinds()).toEqual(['update cell']);
  expect(page.find('undo-bar').message).toBe('c.WhiteSpace_UndoneLinks');
});

test('a solution retired while a dialog is open: nothing is converted, an edit is refused once, with a sentence each', async () => {
  const { page, answers } = await convert({ retired: ['pumps'] });
  expect(answers).toMatchObject([{ isSaved: false, problem: { messages: ['c.WhiteSpace_RetiredNotConverted'] } }]);
  const refusals: unknown[] = [];
  answering<SaveCell>(CellEditorModal, async (save) => {
    refusals.push(await save({ Notes__c: 'Ask in June.' }, undefined, 4, false));
    refusals.push(await save({ Notes__c: 'Ask in June.' }, undefined, 4, false));
    return { savedKey: 'yard×pumps' };
  });
  expect(executeMutation).not.toHaveBeenCalled();
  await page.tell('opensquare', PLACE);
  await settle();
  expect(refusals).toMatchObject([{ problem: { messages: ['c.WhiteSpace_RetiredMeanwhile'] } }, undefined]);
  expect(executeMutation).toHaveBeenCalledTimes(1);
});
