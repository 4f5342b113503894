import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as StandModule from 'c/dealStand';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { DEAL, dealProperties, HIDDEN } from '../../dealGroup/__tests__/deal.ts';

speakEnglish();
let Stand: typeof StandModule.default;
beforeAll(async () => {
  setup();
  Stand = (await import('c/dealStand')).default;
});
afterEach(() => document.body.replaceChildren());

function show(properties: object) {
  const element = createElement('c-deal-stand', { is: Stand });
  Object.assign(element, properties);
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return { element, root, stands: () => [...root.querySelectorAll('[data-stand]')].map(({ textContent }) => textContent) };
}

test('everybody of the deal stands somewhere, with the power he has', async () => {
  const { element, root, stands } = show(dealProperties());
  expect(stands()).toEqual([
    'For us (1)Lars BergAdvocate, In the Structure',
    'Undecided (1)Ingrid SolheimNeutral, Inner Circle',
    'Against us (1)Per DahlOpponent, Outside',
    'Not known (1)Nils Ny',
  ]);
  expect(root.querySelector('[data-inner]')?.textContent).toBe('In the inner circle: 0 for us, 0 against us.');
  await expect(element).toBeAccessible();
});

test('the most powerful comes first', () => {
  const stakeholders = DEAL.stakeholders!.map((one) => ({ ...one, attitude: 'Supporter' as const }));
  const [forUs] = show(dealProperties({ ...DEAL, stakeholders })).root.querySelectorAll('[data-stand="supports"] ul');
  expect([...forUs!.children].map(({ textContent }) => textContent)).toEqual([
    'Ingrid SolheimSupporter, Inner Circle',
    'Lars BergSupporter, In the Structure',
    'Per DahlSupporter, Outside',
  ]);
});

test('who sees attitudes and not power reads of no power', () => {
  const stakeholders = DEAL.stakeholders!.map(({ power: _power, ...rest }) => rest);
  const { root } = show(dealProperties({ ...DEAL, stakeholders }));
  expect(root.textContent).not.toMatch(/Circle|Structure|Outside/);
});

test('who may not see attitudes is shown nothing', () => {
  expect(show(dealProperties(HIDDEN)).root.textContent).toBe('');
});
