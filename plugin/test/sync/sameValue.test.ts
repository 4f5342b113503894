import { SECTION_OF } from '../../src/planFiles/sections.ts';
import { sameValue } from '../../src/sync/merge/sameValue.ts';

const spec = (object: string, field: string) => SECTION_OF.get(object)!.byField.get(field)!;
const NOTES = spec('Stakeholder__c', 'Notes__c');
const TRUST = spec('White_Space_Cell__c', 'Potential_Annual_Revenue__c');
const ROLES = spec('Stakeholder__c', 'Buying_Roles__c');
const ACTIVE = spec('Solution__c', 'Active__c');
const REUSABLE = spec('Plan_Objective__c', 'Reusable__c');
const REPORTS_TO = spec('Stakeholder__c', 'Reports_To__c');
const CONTACT = spec('Stakeholder__c', 'Contact__c');
const PHASE = spec('Buying_Center__c', 'Phase__c');

test.each([
  ['Windows line ends', NOTES, 'one\r\ntwo', 'one\ntwo', true],
  ['blanks at both ends of a text', NOTES, '  said \n', 'said', true],
  ['blanks inside a text', NOTES, 'a  b', 'a b', false],
  ['upper and lower case of a text', NOTES, 'Said', 'said', false],
  ['a text of blanks and nothing', NOTES, '  \n', undefined, true],
  ['more decimals than the field has', TRUST, 10.005, 10.01, true],
  ['a half below zero', TRUST, -1.005, -1.01, true],
  ['another amount', TRUST, 10.01, 10.02, false],
  ['zero and nothing', TRUST, 0, undefined, false],
  ['minus zero and zero', TRUST, -0, 0, true],
  ['words in another order', ROLES, ['User', 'Approver'], ['Approver', 'User'], true],
  ['another word', ROLES, ['User'], ['Approver'], false],
  ['no words and nothing', ROLES, [], undefined, true],
  ['nothing said of a box that is ticked unless said', ACTIVE, undefined, true, true],
  ['nothing said of a box that is clear unless said', REUSABLE, undefined, false, true],
  ['a ticked box and nothing said', REUSABLE, undefined, true, false],
  ['keys in upper and lower case', REPORTS_TO, 'halvorsen/CEO', 'Halvorsen/ceo', true],
  ['emails in upper and lower case', CONTACT, 'Dana.Ortiz@halvorsen.example', 'dana.ortiz@halvorsen.example', true],
  ['another choice', PHASE, 'Prospect', 'Customer', false],
])('%s', (_, field, one, other, isSame) => {
  expect(sameValue(field, one, other)).toBe(isSame);
  expect(sameValue(field, other, one)).toBe(isSame);
});

test('moments are the same to the second', () => {
  expect(sameValue({ kind: 'moment' }, '2026-11-22T10:00:00.400Z', '2026-11-22T11:00:00+01:00')).toBe(true);
  expect(sameValue({ kind: 'moment' }, '2026-11-22T10:00:00Z', '2026-11-22T10:00:01Z')).toBe(false);
});
