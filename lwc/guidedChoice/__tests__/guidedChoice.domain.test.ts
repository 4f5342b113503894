import { ATTITUDES, CHANGE_APPETITES, COVERAGES, DECISION_ORIENTATIONS, POWERS } from 'c/planModel';
import { followGuide, GUIDES, type GuideNode } from 'c/guidedChoice';

const valuesOf = (node: GuideNode<string> | string): readonly string[] =>
  typeof node === 'string' ? [node] : node.answers.flatMap(({ to }) => valuesOf(to));
const depthOf = (node: GuideNode<string> | string): number =>
  typeof node === 'string' ? 0 : 1 + Math.max(...node.answers.map(({ to }) => depthOf(to)));

test.each([
  ['power', POWERS],
  ['attitude', ATTITUDES],
  ['coverage', COVERAGES],
  ['decisionOrientation', DECISION_ORIENTATIONS],
  ['appetiteForChange', CHANGE_APPETITES],
] as const)('every value of %s can be reached within three questions', (attribute, values) => {
  expect(new Set(valuesOf(GUIDES[attribute]))).toEqual(new Set(values));
  expect(depthOf(GUIDES[attribute])).toBeLessThanOrEqual(3);
});

test('answers lead to a value and are its reasons; without all of them there is a next question', () => {
  expect(followGuide(GUIDES.attitude, ['no']).next?.question).toBe('speaksAgainstUs');
  expect(followGuide(GUIDES.attitude, ['no', 'yes', 'no'])).toEqual({
    asked: [
      { question: 'speaksForUs', answer: 'no' },
      { question: 'speaksAgainstUs', answer: 'yes' },
      { question: 'worksAgainstUs', answer: 'no' },
    ],
    next: null,
    value: 'Sceptic',
  });
});

test('an answer that does not fit leaves the question open', () => {
  expect(followGuide(GUIDES.power, ['perhaps'])).toMatchObject({ asked: [], value: null, next: { question: 'asksThemFirst' } });
});
