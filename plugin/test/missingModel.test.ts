import { missingModel } from '../src/org/missingModel.ts';

const refusal = (errorCode: string) => Object.assign(new Error('refused'), { errorCode });

test('an unknown object and an unknown field are told apart', () => {
  expect(missingModel(refusal('INVALID_TYPE'))).toBe('objects');
  expect(missingModel(refusal('INVALID_FIELD'))).toBe('fields');
});

test('other refusals are not about the data model', () => {
  expect(missingModel(refusal('REQUEST_LIMIT_EXCEEDED'))).toBeUndefined();
  expect(missingModel(new Error('connect ECONNREFUSED'))).toBeUndefined();
  expect(missingModel('INVALID_TYPE')).toBeUndefined();
});
