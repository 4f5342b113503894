import { explainRefusal } from '../saveProblem.ts';

const mara = { byName: 'Mara Lindqvist', on: '2026-11-22T05:00:00.000Z' };

test('a revision that moved on means somebody else was faster, and says who', () => {
  expect(explainRefusal(['Reload it.'], 3, { revision: 4, lastChange: mara })).toEqual({ messages: ['Reload it.'], conflict: mara });
});

test('the same revision means the record itself was refused', () => {
  expect(explainRefusal(['Name is required.'], 3, { revision: 3, lastChange: mara })).toEqual({ messages: ['Name is required.'] });
});

test('a record nobody has ever saved with a revision has none, and that is no conflict', () => {
  expect(explainRefusal(['No.'], undefined, { revision: null, lastChange: mara })).toEqual({ messages: ['No.'] });
});

test('a record that is gone was deleted', () => {
  expect(explainRefusal(['No such record.'], 3, undefined)).toEqual({ messages: ['No such record.'], isDeleted: true });
});
