import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Query');

export const queriesStory: Story = [
  row(
    'data query',
    `data query --query "SELECT Username, Profile.Name FROM User WHERE Username = '{username}'"`,
    'draws a table for people',
    {
      expected: { stdout: expect.stringMatching(/USERNAME\s.*PROFILE\.NAME[\s\S]*\{username\}\s.*System Administrator/) },
    },
  ),
  row(
    'data query --json',
    `data query --query "SELECT Name, (SELECT Username FROM Users WHERE Username = '{username}') FROM Profile WHERE Name = 'System Administrator'" --json`,
    'answers parents, children, totals',
    {
      expected: {
        result: { totalSize: 1, done: true, records: [{ Name: 'System Administrator', Users: { records: [{ Username: '{username}' }] } }] },
      },
    },
  ),
  row(
    'data query --result-format csv',
    `data query --query "SELECT Username, Profile.Name FROM User WHERE Username = '{username}'" --result-format csv`,
    'writes CSV',
    { expected: { stdout: expect.stringContaining('Username,Profile.Name\n{username},System Administrator\n') } },
  ),
  row(
    'data query --result-format csv',
    `data query --query "SELECT FIELDS(STANDARD) FROM Profile WHERE Name = 'Read Only' LIMIT 1" --result-format csv`,
    'knows the columns of FIELDS()',
    { expected: { stdout: expect.stringMatching(/^(?=.*\bId\b)(?=.*\bName\b).*\n.*Read Only/) } },
  ),
  row(
    'data query --use-tooling-api',
    'data query --query "SELECT Id, Name FROM ApexClass" --use-tooling-api --json',
    'answers what clients ask of any org; there is no Apex',
    { expected: { result: { totalSize: 0, records: [] } } },
  ),
  row('data query', 'data query --query "SELECT Nonsense__c FROM Account" --json', 'fails with the position', {
    refusal: 'INVALID_FIELD',
    expected: { name: 'INVALID_FIELD', message: expect.stringContaining('ERROR at Row:1:Column:8') },
  }),
];
