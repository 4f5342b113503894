import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as PathsModule from 'c/introductionPaths';
import type { StakeholderLink } from 'c/planModel';
import type { ActionPlace } from 'c/relationshipActions';
import type { RelationshipFacts, RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { person, read } from '../../relationshipReading/__tests__/facts.ts';

speakEnglish();
let Paths: typeof PathsModule.default;
beforeAll(async () => {
  setup();
  Paths = (await import('c/introductionPaths')).default;
});
afterEach(() => document.body.replaceChildren());

const link = (id: string, kind: StakeholderLink['kind'], from: string, to: string, weight: number): StakeholderLink => ({
  id,
  kind,
  fromStakeholderId: from,
  toStakeholderId: to,
  weight,
});
/** Lars (advocate, known to Mara) influences Ada, whom Ingrid trusts; Per (supporter) knows Ingrid himself, weakly. */
const FACTS: Partial<RelationshipFacts> = {
  stakeholders: [
    person('boss', { buyingRoles: ['Approver'], coverage: 'None', contactName: 'Ingrid Solheim', attitude: null }),
    person('ada', { contactName: 'Ada Holm', attitude: 'Neutral' }),
    person('lars', { contactName: 'Lars Berg', attitude: 'Advocate', coverage: 'Deep' }),
    person('per', { contactName: 'Per Dahl', attitude: 'Supporter', coverage: 'Deep' }),
    person('alone', { contactName: 'Nils Vik', coverage: 'Deep' }),
  ],
  links: [link('l1', 'Influences', 'lars', 'ada', 5), link('l2', 'Trusts', 'boss', 'ada', 4), link('l3', 'Knows', 'per', 'boss', 2)],
  team: [{ id: 't1', stakeholderId: 'lars', userId: 'u2', userName: 'Mara Lindqvist', levelNow: 'Trusted Advisor' }],
  members: [{ userId: 'u2', userName: 'Mara Lindqvist' }],
};
const PLACE = { plan: { id: 'plan' }, objectives: [{ id: 'o1', kind: 'Relationship', status: 'On Track' }] } as unknown as ActionPlace;

function show(properties: Record<string, unknown> = {}, facts: Partial<RelationshipFacts> = FACTS) {
  const element = createElement('c-introduction-paths', { is: Paths });
  const relationships = hold<RelationshipReading>(read(facts));
  Object.assign(element, { relationships, canEdit: true, canSeeJudgements: true, place: hold(PLACE), ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['select', 'openperson', 'change']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const textsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { element, root, heard, textsOf, press };
}

test('ways stand by strength, with whom to ask, who of ours knows him, and what each step rests on', async () => {
  const { textsOf } = show({ targetId: 'boss' });
  expect(textsOf('[data-focus="found"]')).toEqual(['Best ways to Ingrid Solheim']);
  expect(textsOf('h5')).toEqual(['Way 1: strong (80%)', 'Way 2: weak (16%)']);
  expect(textsOf('[data-way="lars"] .link')).toEqual(['Mara Lindqvist', 'Lars Berg', 'Ada Holm', 'Ingrid Solheim']);
  expect(textsOf('[data-way="lars"] .ask')).toEqual(['Ask Lars Berg']);
  expect(textsOf('[data-way="lars"] [data-reason]')).toEqual(['Lars Berg is on our side: Advocate', 'Mara Lindqvist knows Lars Berg.']);
  expect(textsOf('[data-way="lars"] [data-step]')).toEqual([
    'Lars Berg influences Ada Holm – strong (100%)',
    'Ingrid Solheim trusts Ada Holm – strong (80%)',
  ]);
  await expect(document.body).toBeAccessible();
});

test('whom one may want to reach is offered; choosing somebody shows the ways and moves the keyboard there', async () => {
  const { root, textsOf, press } = show();
  expect(textsOf('[data-empty] h4')).toEqual(['Whom do we want to reach?']);
  expect(textsOf('[data-suggested]')).toEqual(['Ingrid Solheim']);
  await press('[data-suggested="boss"]');
  expect(textsOf('h5')).toHaveLength(2);
  expect(root.activeElement).toBe(root.querySelector('[data-focus="found"]'));
  expect(root.querySelector('[data-suggested]')!.getAttribute('aria-pressed')).toBe('true');
  await expect(document.body).toBeAccessible();
});

test('anybody else can be searched for', async () => {
  const { root, textsOf } = show({ targetId: 'boss' });
  root.querySelector('[data-target]')!.dispatchEvent(new CustomEvent('jump', { detail: { id: 'lars' } }));
  await Promise.resolve();
  expect(textsOf('[data-focus="found"]')).toEqual(['No friend of ours leads to Lars Berg']);
  expect(textsOf('[data-reached]')).toEqual(['We are in touch with Lars Berg already, coverage Deep: Mara Lindqvist.']);
  expect(textsOf('[data-none]')[0]).toContain('at most four steps');
  await expect(document.body).toBeAccessible();
});

test('a way is shown on the map, and everybody on it can be opened', async () => {
  const { heard, press } = show({ targetId: 'boss' });
  await press('[data-way="lars"] [data-select]');
  await press('[data-way="lars"] [data-open][data-id="ada"]');
  expect(heard).toEqual([
    ['select', { ids: ['lars', 'ada', 'boss'] }],
    ['openperson', { id: 'ada' }],
  ]);
});

test('one press makes a way an action, about the one to be reached, with the way but without a judgement in its note', async () => {
  const { root, heard, press, textsOf } = show({ targetId: 'boss' });
  expect(textsOf('[data-way="lars"] [data-defaults]')).toEqual(['Me, due Mar 15, 2026']);
  await press('[data-way="lars"] [data-make]');
  const change = heard[0]![1] as MapChange;
  expect(change.groups[0]![0]).toMatchObject({
    object: 'Plan_Action__c',
    fields: {
      Name: 'Ask Lars Berg to introduce us to Ingrid Solheim, through Mara Lindqvist.',
      Stakeholder__c: 'boss',
      Due_On__c: '2026-03-15',
      Outcome_Note__c: 'Lars Berg influences Ada Holm\nIngrid Solheim trusts Ada Holm',
    },
  });
  await press('[data-way="per"] [data-make]');
  expect(heard).toHaveLength(1);
  change.settle!(undefined);
  await Promise.resolve();
  await Promise.resolve();
  expect(textsOf('[data-planned]')[0]).toMatch(/^Planned: Ask Lars Berg to introduce us/);
  expect(root.activeElement).toBe(root.querySelector('[data-planned]'));
  await expect(document.body).toBeAccessible();
});

test('an action that is planned already is told', () => {
  const name = 'Ask Per Dahl to introduce us to Ingrid Solheim.';
  const actions = [{ id: 'a1', name, objectiveId: 'o1', stakeholderId: 'boss', status: 'Planned' as const }];
  const { root, textsOf } = show({ targetId: 'boss' }, { ...FACTS, actions });
  expect(textsOf('[data-way="per"] [data-planned]')).toEqual([`Planned: ${name}`]);
  expect(root.querySelector('[data-way="per"] [data-make]')).toBeNull();
});

test('without sight of judgements no way is told, as each begins with a friend', async () => {
  const { root, textsOf } = show({ targetId: 'boss', canSeeJudgements: false });
  expect(textsOf('[data-hidden]')).toEqual([
    'Ways to somebody begin with a friend of ours. Who is one is a judgement that your permissions do not include.',
  ]);
  expect(root.textContent).not.toMatch(/Lars|Per/);
  await expect(document.body).toBeAccessible();
});

test('who may see other judgements but no attitudes is told the same', () => {
  const stakeholders = FACTS.stakeholders!.map((one) => ({ ...one, attitude: undefined, power: 'Outside' as const }));
  expect(show({ targetId: 'boss' }, { ...FACTS, stakeholders }).textsOf('[data-hidden]')).toHaveLength(1);
});

test('without a plan, or the right to edit, ways are shown and no action is offered', () => {
  const withoutPlan = show({ targetId: 'boss', place: hold({ plan: undefined, objectives: [] }) });
  expect(withoutPlan.textsOf('[data-no-plan]')).toHaveLength(1);
  const reader = show({ targetId: 'boss', canEdit: false });
  for (const { root } of [withoutPlan, reader]) {
    expect(root.querySelectorAll('h5')).toHaveLength(2);
    expect(root.querySelector('[data-make]')).toBeNull();
  }
});

test('somebody who is not on the map any more is not asked for', () => {
  expect(show({ targetId: 'gone' }).root.querySelector('[data-empty]')).not.toBeNull();
});
