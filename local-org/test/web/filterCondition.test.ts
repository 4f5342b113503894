import { filterCondition } from '../../src/web/platform/lightning/recordPicker/filterCondition.ts';

const criteria = [
  { fieldPath: 'Industry', operator: 'eq', value: 'Shipping' },
  { fieldPath: 'Owner.Name', operator: 'like', value: 'A%' },
  { fieldPath: 'Rating', operator: 'ne', value: 'Cold' },
];
const [industry, owner, rating] = [{ Industry: { eq: 'Shipping' } }, { Owner: { Name: { like: 'A%' } } }, { Rating: { ne: 'Cold' } }];

test('without logic every criterion must hold', () => {
  expect(filterCondition({ criteria })).toEqual({ and: [industry, owner, rating] });
});

test('AND binds closer than OR, and parentheses closer than both', () => {
  expect(filterCondition({ criteria, filterLogic: '1 OR 2 AND 3' })).toEqual({ or: [industry, { and: [owner, rating] }] });
  expect(filterCondition({ criteria, filterLogic: '(1 OR 2) AND NOT(3)' })).toEqual({ and: [{ or: [industry, owner] }, { not: rating }] });
});

test('logic that names no criterion is refused', () => {
  expect(() => filterCondition({ criteria, filterLogic: '1 AND 4' })).toThrow('The filter logic names criterion 4, which is not there.');
});
