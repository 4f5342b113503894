import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { CampaignResponse } from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import type * as CardModule from 'c/stakeholderCard';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let StakeholderCard: typeof CardModule.default;
beforeAll(async () => {
  setup();
  StakeholderCard = (await import('c/stakeholderCard')).default;
});
afterEach(() => document.body.replaceChildren());

const CFO: PersonAt = { id: 'cfo', name: 'Omar Okafor', position: 'CFO' };
const member = (id: string, campaignName: string, respondedOn?: string, contactId = 'contact-cfo'): CampaignResponse => ({
  ...{ id, contactId, campaignId: `campaign-${id}`, campaignName, status: respondedOn ? 'Attended' : 'Sent' },
  ...{ hasResponded: Boolean(respondedOn), respondedOn },
});

async function show(facts: Partial<RelationshipFacts>, person: PersonAt = CFO) {
  const element = createElement('c-stakeholder-card', { is: StakeholderCard });
  Object.assign(element, {
    relationships: hold(mapReading([person], [], facts)),
    selection: ['cfo'],
    canEdit: true,
    canSeeJudgements: false,
  });
  const opened: unknown[] = [];
  element.addEventListener('openrecord', (event) => opened.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await Promise.resolve();
  const section = element.shadowRoot!.querySelector('[data-part="engagement"]')!.shadowRoot!;
  const texts = (part: string) => [...section.querySelectorAll(`[data-${part}]`)].map(({ textContent }) => textContent!.trim());
  return { section, texts, opened };
}

test('campaigns the holder answered stand first, with what went back and forth in twelve months as the heat map counts it', async () => {
  const { texts, section, opened } = await show({
    campaignResponses: [
      member('1', 'Report'),
      member('2', 'Fair', '2026-09-10'),
      member('3', 'Webinar', '2026-11-02'),
      member('4', 'Somebody else’s', '2026-11-02', 'contact-other'),
    ],
    activities: [
      { id: 'a1', contactId: 'contact-cfo', kind: 'Meeting', on: '2026-11-10' },
      { id: 'a2', contactId: 'contact-cfo', kind: 'Meeting', on: '2024-01-10' },
    ],
  });
  expect(texts('summary')).toEqual(['Campaigns: 3, answered: 2. Answers and exchanges in twelve months: 3, in 2 of them.']);
  expect([texts('text'), texts('detail')]).toEqual([
    ['Webinar', 'Fair', 'Report'],
    ['Attended · Answered on Nov 2, 2026', 'Attended · Answered on Sep 10, 2026', 'Sent · Not answered'],
  ]);
  await expect(document.body).toBeAccessible();
  section.querySelector<HTMLElement>('[data-deed="record"]')!.click();
  expect(opened).toEqual([{ recordId: 'campaign-3', objectApiName: 'Campaign' }]);
});

test('of many campaigns six are shown and the rest counted', async () => {
  const { texts } = await show({ campaignResponses: Array.from({ length: 9 }, (_, index) => member(`${index}`, `Campaign ${index}`)) });
  expect([texts('text').length, texts('text').at(-1)]).toEqual([7, 'And 3 more']);
});

test('nothing known, nobody there and nothing to be read are three sentences', async () => {
  expect((await show({ campaignResponses: [], activities: [] })).texts('empty')).toEqual([
    'No member of any campaign, and no exchange in the last twelve months.',
  ]);
  expect((await show({ campaignResponses: null })).texts('empty')).toEqual([
    'Campaign members cannot be read, so nothing is known of answers.',
  ]);
  expect((await show({}, { id: 'cfo', position: 'CFO', occupancy: 'Vacant' })).texts('empty')).toEqual([
    'Nobody holds the position, so nobody can be invited.',
  ]);
});
