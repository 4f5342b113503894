import { reduceErrors } from 'c/reduceErrors';

test.each([
  ['nothing', undefined, []],
  ['a string', 'No such account.', ['No such account.']],
  ['a thrown error', new Error('Lost the connection.'), ['Lost the connection.']],
  ['the errors of a GraphQL result', [{ message: 'A' }, { message: 'B' }, { message: 'A' }], ['A', 'B']],
  ['a Data Service error', { body: { message: 'You do not have access.' }, statusText: 'Forbidden' }, ['You do not have access.']],
  ['a Data Service error with a list', { body: [{ message: 'A' }, { message: 'B' }] }, ['A', 'B']],
  [
    'the field errors of a record',
    { body: { message: 'An error occurred.', output: { errors: [{ message: 'A' }], fieldErrors: { Name: [{ message: 'B' }] } } } },
    ['A', 'B'],
  ],
  ['an answer without a reason', { body: {}, statusText: 'Bad Gateway' }, ['Bad Gateway']],
])('%s becomes sentences', (_what, problem, sentences) => {
  expect(reduceErrors(problem)).toEqual(sentences);
});
