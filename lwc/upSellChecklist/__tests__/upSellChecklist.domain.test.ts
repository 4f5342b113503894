import type { WhiteSpaceCell } from 'c/planModel';
import { readAdvantages, readUpSellQuestions } from 'c/upSellChecklist';

const cell: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'marine', solutionId: 'pumps' };

test('seven questions, of which blanks and mere marks answer none', () => {
  const reading = readUpSellQuestions(
    {
      ...cell,
      problemId: 'downtime',
      upSellAnswers: { problemForNew: 'Downtime in the yard', decidersThisTime: ' ? ', viewOfTotalSpend: '' },
    },
    'Up-Sell',
  );
  expect(reading.questions).toHaveLength(7);
  expect(reading.questions[1]).toEqual({
    code: 'problemForNew',
    answer: 'Downtime in the yard',
    isAnswered: true,
    evidence: ['problemId'],
  });
  expect(reading.unanswered).toHaveLength(6);
  expect(reading.completeness).toBeCloseTo(1 / 7);
});

test.each([
  ['Up-Sell', true],
  ['Cross-Sell and Up-Sell', true],
  ['Cross-Sell', false],
  [null, false],
] as const)('for %s the answers are required: %s', (play, isRequired) => {
  expect(readUpSellQuestions(cell, play).isRequired).toBe(isRequired);
});

test('advantages say what they rest on, claimed or not', () => {
  const readings = readAdvantages(
    { ...cell, advantages: ['Known to Them', 'Agreement in Place'] },
    {
      play: { play: 'Up-Sell', sameSolutionIn: ['energy'], otherSolutionsHere: ['valves'] },
      stakeholders: [{ id: 'anna', position: 'Buyer', buyingCenterId: 'marine', buyingRoles: ['Coach'], coverage: 'Brief' }],
      insights: [],
      contractIds: [],
    },
  );
  expect(readings.map(({ advantage, standing }) => [advantage, standing])).toEqual([
    ['Known to Them', 'supported'],
    ['Known People', 'absent'],
    ['Agreement in Place', 'claimed only'],
    ['In-House Reference', 'not claimed yet'],
    ['Guides Inside', 'not claimed yet'],
    ['Insight into How They Work', 'absent'],
    ['Technical and Regulatory Knowledge', 'absent'],
  ]);
});
