import { readUpSellQuestions } from 'c/upSellChecklist';
import type { Check } from './check.ts';
import { onCell, pursuedCells } from './pursuit.ts';

/** Checks of mutual value (system C). */
export const valueChecks: readonly Check[] = [
  {
    code: 'WS001',
    name: 'onlyYouWinPursued',
    system: 'C',
    severity: 'error',
    find: (facts) =>
      pursuedCells(facts)
        .filter(({ score }) => score.quadrant === 'Do Not Push')
        .map((reading) =>
          onCell(reading, 'onlyYouWinPursued', 'tellThemHonestlyOrFindAnotherWay', {
            toYou: reading.score.toYou.value!,
            toCustomer: reading.score.toCustomer.value!,
          }),
        ),
  },
  {
    code: 'WS002',
    name: 'potentialWithoutProblem',
    system: 'C',
    severity: 'warning',
    find: ({ readings }) =>
      readings
        .filter(({ state }) => state === 'Potential' || state === 'Open Opportunity')
        .flatMap((reading) => {
          const { gaps } = reading.score.mutualValue;
          if (gaps.includes('problemIsOver')) {
            return [onCell(reading, 'problemIsOver', 'nameAnOpenProblem', {}, [{ object: 'Insight__c', id: reading.cell.problemId! }])];
          }
          return gaps.includes('noProblemNamed') ? [onCell(reading, 'potentialWithoutProblem', 'nameTheProblem')] : [];
        }),
  },
  {
    code: 'WS003',
    name: 'upSellUnanswered',
    system: 'C',
    severity: 'warning',
    find: (facts) =>
      pursuedCells(facts).flatMap((reading) => {
        const { isRequired, unanswered } = readUpSellQuestions(reading.cell, reading.play.play);
        return isRequired && unanswered.length > 0
          ? [onCell(reading, 'upSellUnanswered', 'answerTheQuestions', { questions: unanswered })]
          : [];
      }),
  },
  {
    code: 'WS006',
    name: 'customerValueLeftAlone',
    system: 'C',
    severity: 'info',
    find: (facts) => {
      const pursued = new Set(pursuedCells(facts).map(({ cell }) => cell.id));
      return facts.readings
        .filter(({ state, cell }) => !pursued.has(cell.id) && !['Ours', 'At Risk', 'No Fit'].includes(state))
        .filter(({ score }) => (score.toCustomer.value ?? -1) >= facts.policy.thresholdToCustomer)
        .map((reading) =>
          onCell(reading, 'customerValueLeftAlone', reading.score.quadrant === 'Invest' ? 'lookForFairPrice' : 'takeIntoFocus', {
            toCustomer: reading.score.toCustomer.value!,
          }),
        );
    },
  },
  {
    code: 'WS012',
    name: 'retiredSolutionPursued',
    system: 'C',
    severity: 'warning',
    find: (facts) => {
      const retired = new Set((facts.solutions ?? []).filter(({ isActive }) => isActive === false).map(({ id }) => id));
      return pursuedCells(facts)
        .filter(({ cell }) => retired.has(cell.solutionId))
        .map((reading) => onCell(reading, 'retiredSolutionPursued', 'chooseItsSuccessor'));
    },
  },
];
