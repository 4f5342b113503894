import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
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

/** The day of the map is Nov 22, 2026; what is older than 90 days is stale. */
const CFO: PersonAt = {
  ...{ id: 'cfo', name: 'Omar Okafor', position: 'CFO', attitude: 'Sceptic', power: 'Inner Circle', trust: 30, coverage: 'Brief' },
  ...{ trustReason: 'Late spare parts in May', confirmedOn: '2026-06-01', decisionOrientation: 'Financial', buyingRoles: ['Approver'] },
  grounds: {
    attitude: { evidence: 'Asked for a second quote, Mara heard it', judgedOn: '2026-11-10' },
    power: { evidence: 'The board asked him first', judgedOn: '2026-05-01' },
    coverage: { evidence: 'Lunch every other month', judgedOn: '2026-11-12' },
    appetiteForChange: { evidence: 'Anna Berg, until Mar 3, 2026: Turned the pilot down', judgedOn: null },
    trust: { judgedOn: null },
  },
};

function show(person: PersonAt = CFO, given: object = {}) {
  const element = createElement('c-stakeholder-card', { is: StakeholderCard });
  Object.assign(element, {
    relationships: hold(mapReading([person])),
    selection: ['cfo'],
    canEdit: true,
    canSeeJudgements: true,
    ...given,
  });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const textIn = (place: string, part: string) => root.querySelector(`${place} [data-${part}]`)?.textContent?.trim();
  const of = (field: string) => [textIn(`[data-judgement="${field}"]`, 'evidence'), textIn(`[data-judgement="${field}"]`, 'age')];
  return { root, of, coverage: () => [textIn('[data-coverage="stated"]', 'evidence'), textIn('[data-coverage="stated"]', 'age')] };
}

test('each judgement says what was seen and how long ago; what is stale says so in words', async () => {
  const { of, coverage, root } = show();
  expect(of('Attitude__c')).toEqual(['Asked for a second quote, Mara heard it', 'Judged on Nov 10, 2026 (12 days ago)']);
  expect(of('Power__c')).toEqual(['The board asked him first', 'Stale: judged on May 1, 2026 (205 days ago)']);
  expect(coverage()).toEqual(['Lunch every other month', 'Judged on Nov 12, 2026 (10 days ago)']);
  expect(root.querySelectorAll('[data-judgement="Power__c"] [data-age] lightning-icon')).toHaveLength(1);
  expect(root.querySelectorAll('[data-judgement="Attitude__c"] [data-age] lightning-icon')).toHaveLength(0);
  await expect(document.body).toBeAccessible();
});

test('a judgement without a day of its own is as old as the position, and one that nothing speaks for says so', () => {
  const { of } = show();
  expect(of('Trust__c')).toEqual([...['Late spare parts in May', 'Stale: confirmed with the position on Jun 1, 2026 (174 days ago)']]);
  expect(of('Buying_Roles__c')[1]).toBe('Stale: confirmed with the position on Jun 1, 2026 (174 days ago) · no evidence');
  expect(show({ ...CFO, confirmedOn: null }).of('Decision_Orientation__c')[1]).toMatch(/^Never confirmed · no evidence$/i);
});

test('what was seen of the one before is read, and is no judgement of the one who follows', () => {
  const { of, root } = show();
  expect(of('Appetite_For_Change__c')).toEqual(['Anna Berg, until Mar 3, 2026: Turned the pilot down', undefined]);
  expect(root.querySelector('[data-judgement="Appetite_For_Change__c"] dd span')!.textContent).toBe('nobody has said');
});

test('who may not see judgements sees nothing they rest on', () => {
  const { root } = show(CFO, { canSeeJudgements: false });
  for (const secret of ['second quote', 'board asked', 'Late spare parts', 'Nov 10', 'May 1']) {
    expect(root.textContent).not.toContain(secret);
  }
  expect(root.textContent).toContain('Lunch every other month');
});
