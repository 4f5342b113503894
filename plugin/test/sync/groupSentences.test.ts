import type { DiffEntry } from '../../src/diff/planDiff.ts';
import { groupSentences } from '../../src/sync/engine/groupSentences.ts';

const group = (differences: DiffEntry[]) => ({ account: 'oru', accountName: 'Oru Mining', plan: null, planName: null, differences });
const added = (object: string, count: number): DiffEntry[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'added', object, key: `oru/${index}`, sentences: [`New: ${object} ${index}.`] }));

test('a few new records are told one by one', () => {
  expect(groupSentences(group(added('Stakeholder__c', 2)))).toEqual(['New: Stakeholder__c 0.', 'New: Stakeholder__c 1.']);
});

test('many new records of a kind are counted where the first one stands; what changed or went is told all the same', () => {
  const changed: DiffEntry = {
    kind: 'changed',
    object: 'Stakeholder__c',
    key: 'oru/ceo',
    sentences: ['The CEO moved from Neutral to Supporter.'],
  };
  const removed: DiffEntry = { kind: 'removed', object: 'Insight__c', key: 'oru/goal', sentences: ['Insight removed: Goal.'] };
  const differences = [...added('Buying_Center__c', 1), ...added('Stakeholder__c', 1200), changed, ...added('Insight__c', 11), removed];
  expect(groupSentences(group(differences))).toEqual([
    'New: Buying_Center__c 0.',
    '1,200 new stakeholders.',
    'The CEO moved from Neutral to Supporter.',
    '11 new insights.',
    'Insight removed: Goal.',
  ]);
});
