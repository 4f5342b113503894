import { executeMutation } from 'lightning/graphql';
import type * as SaverModule from 'c/changeSaver';
import { addMembersChanges, OSA_BOOK } from 'c/osaChanges';
import { readOsas, type OsaFacts } from 'c/osaReading';
import type { CampaignResponse } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { campaign, EMPTY, response, stakeholder } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
let Saver: typeof SaverModule.ChangeSaver;
beforeAll(async () => {
  Saver = (await import('c/changeSaver')).ChangeSaver;
});

const TODAY = '2026-11-22';
const PEOPLE = Array.from({ length: 10_000 }, (_, index) => stakeholder(`s${index}`, `c${index}`, { contactName: `Name ${index}` }));
const CONTACTS = PEOPLE.map(({ contactId }) => contactId!);

type Input = string | { readonly CampaignMember: { readonly ContactId: string } };

/** A page before an org that keeps the members it is sent. */
function page() {
  const members = new Map<string, CampaignResponse>();
  let facts: OsaFacts = { ...EMPTY, campaigns: [campaign('fair')], stakeholders: PEOPLE };
  let reading = readOsas(facts, TODAY);
  let made = 0;
  (executeMutation as jest.Mock).mockImplementation(async ({ variables }: { readonly variables: Readonly<Record<string, Input>> }) => {
    const answers = Object.entries(variables).map(([alias, input]) => {
      if (typeof input === 'string') {
        members.delete(input);
        return [alias, { Id: input }];
      }
      const id = `m${made++}`;
      members.set(id, response(id, input.CampaignMember.ContactId, 'fair'));
      return [alias, { Record: { Id: id } }];
    });
    return { data: { uiapi: Object.fromEntries(answers) } };
  });
  const saver = new Saver(
    {
      read: () => reading,
      readAgain: async () => {
        facts = { ...facts, responses: [...members.values()] };
        reading = readOsas(facts, TODAY);
      },
      handleSaverChange: () => undefined,
    },
    OSA_BOOK,
  );
  return { saver, members, invite: () => addMembersChanges(reading, 'fair', CONTACTS) };
}

test('a save that is stopped says how many are missing and who; the next one brings the rest; what was done last is taken back alone', async () => {
  const { saver, members, invite } = page();
  let done = 0;
  const problem = await saver.save(invite(), 'Invited', {
    onProgress: (progress) => (done = progress.done),
    isStopped: () => done >= 2_000,
  });
  expect(problem).toEqual({
    isPartlySaved: true,
    messages: ['Refused: 0. Not tried: 8,000.', 'Not saved: Name 2000, Name 2001, Name 2002, Name 2003, Name 2004, and 7,995 more'],
  });
  expect([members.size, saver.message]).toEqual([2_000, 'Invited (saved: 2,000 of 10,000)']);

  expect(await saver.save(invite(), 'Invited the rest')).toBeUndefined();
  expect(new Set([...members.values()].map(({ contactId }) => contactId)).size).toBe(10_000);

  expect(await saver.undo()).toBeUndefined();
  expect([members.size, [...members.values()].at(-1)!.contactId, saver.lastDone]).toEqual([
    2_000,
    'c1999',
    'Invited (saved: 2,000 of 10,000)',
  ]);
});
