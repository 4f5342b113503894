import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';
import { moveDays, WRITTEN_ON } from '../samplePlans/moveDays.ts';

test('days move with the day of the start, periods and the names of plans by whole years', () => {
  const plan = `plan:
  name: Castell Rail 2026
  period-start: 2026-01-01
  period-end: 2026-12-31
  last-review-on: 2026-06-11 # before the fair of 2026-06-15
objectives:
  fair-2026:
    name: Meet them at the fair of 2026
    due-on: 2026-07-10
`;
  expect(moveDays(plan, '2028-02-29')).toBe(`plan:
  name: Castell Rail 2028
  period-start: 2028-01-01
  period-end: 2028-12-31
  last-review-on: 2028-02-10 # before the fair of 2028-02-14
objectives:
  fair-2026:
    name: Meet them at the fair of 2026
    due-on: 2028-03-10
`);
});

test('a closed plan stays within its year', () => {
  const plan = 'plan:\n  name: Halvorsen 2025\n  period-end: 2025-12-31\n  status: Closed\n  last-review-on: 2025-12-15\n';
  expect(moveDays(plan, '2027-11-30')).toBe(
    'plan:\n  name: Halvorsen 2026\n  period-end: 2026-12-31\n  status: Closed\n  last-review-on: 2026-12-15\n',
  );
});

test('on the day they were written nothing moves', () => {
  const people = readFileSync(join(projectRoot, 'sample-plans/accounts/halvorsen/people.yaml'), 'utf8');
  expect(moveDays(people, WRITTEN_ON)).toBe(people);
});
