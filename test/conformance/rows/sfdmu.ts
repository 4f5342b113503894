import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Records', 'SFDMU');

/**
 * SFDMU as npm has it: 3.7.19 of 2021, on oclif 1 and jsforce 1, asking for version 47.0 of the API. The CLI of today still runs it as a
 * linked plugin; only its own way to a log-in (`sfdx force:org:display`) is gone, so the script names address and token of the org.
 */
export const sfdmuStory: Story = [
  row('plugins link', 'plugins link {sfdmu} --no-install', 'becomes a plugin of the current CLI', { expected: {} }),
  row(
    'sfdmu run',
    'sfdmu run --sourceusername csvfile --targetusername conformance --path {directory}/sfdmu/in',
    'loads CSV files, upsert by external id',
    {
      expected: { stdout: expect.stringContaining('Total processed within all steps (Insert + Update): 2 records') },
    },
  ),
  row(
    'sfdmu run',
    'sfdmu run --sourceusername conformance --targetusername csvfile --path {directory}/sfdmu/out',
    'writes an org to CSV files',
    {
      expected: { stdout: expect.stringMatching(/Total processed within all steps \(Insert \+ Update\): [1-9]\d* records/) },
    },
  ),
];
