import { commandReference, type ListedCommand } from '../contracts/commandReference.ts';

const flags: ListedCommand['flags'] = {
  json: { name: 'json', type: 'boolean', description: 'Format output as json.' },
  wait: { name: 'wait', char: 'w', type: 'option', summary: 'Minutes to wait', default: 33, exclusive: ['async'] },
  account: { name: 'account', type: 'option', summary: 'Account to sync.', required: true, multiple: true },
  today: { name: 'today', type: 'option', summary: 'Day.', hidden: true },
  prompt: { name: 'prompt', type: 'boolean', summary: 'Ask a|b.', allowNo: true },
};
const command: ListedCommand = {
  id: 'account-plan:sync:start',
  summary: 'Sync plans.',
  description: 'Both ways.',
  examples: ['Sync all:\n<%= config.bin %> <%= command.id %> --all'],
  flags,
  errorCodes: { body: [{ name: '0', description: 'Synced.' }] },
};

test('a command is a section: what it is, flags by name without those of every command, examples, exit codes, result', () => {
  expect(commandReference([command])).toBe(`### \`sf account-plan sync start\`

Sync plans.

Both ways.

| flag | does |
| --- | --- |
| \`--account <value>\` | Required. Account to sync. May be given several times. |
| \`--[no-]prompt\` | Ask a\\|b. |
| \`-w\`, \`--wait <value>\` | Minutes to wait. Default: \`33\`. Not with \`--async\`. |

\`\`\`sh
# Sync all:
sf account-plan sync start --all
\`\`\`

| exit code | means |
| --- | --- |
| 0 | Synced. |

\`--json\`: [schemas/account-plan-sync-start.json](schemas/account-plan-sync-start.json)`);
});

test('what git calls, and no person, is hidden', () => {
  expect(commandReference([{ ...command, hidden: true }])).toBe('');
});

test('a flag without words is an error of ours', () => {
  const bare = { ...command, flags: { to: { name: 'to', type: 'option' } } } as const;
  expect(() => commandReference([bare])).toThrow('--to of account-plan sync start does not say what it does.');
});
