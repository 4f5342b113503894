import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { askConflictsIn } from '../../src/sync/engine/askConflicts.ts';
import type { SyncConflict } from '../../src/sync/engine/syncSummary.ts';

const conflict = (name: string): SyncConflict => ({
  ...{ object: 'Stakeholder__c', key: `halvorsen/${name}`, name, account: 'halvorsen', kind: 'bothChanged', needs: null },
  fields: [{ field: 'Attitude__c', label: 'Attitude', files: 'Neutral', org: null, base: 'Supporter' }],
  files: { who: 'Mara Lindqvist', when: '2026-11-22T09:30:12.000Z', place: 'accounts/halvorsen/people.yaml:12' },
  org: { who: 'Priya Raman', when: '2026-11-21T09:30:12.000Z', place: null },
});

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, shown: text(output) };
}

test('a conflict is shown with both values, who and when, and answered by number or words', async () => {
  const { input, output, shown } = terminal();
  const before = jest.fn();
  const ask = askConflictsIn({ input, output }, before, new AbortController().signal);
  input.write('1\norg\n\n');
  expect(await ask([conflict('ceo'), conflict('cfo'), conflict('cto')])).toEqual(['files', 'org', undefined]);
  expect(before).toHaveBeenCalledTimes(1);
  output.end();
  expect(await shown).toContain(
    [
      'Conflict 1 of 3',
      '  ceo (stakeholder, halvorsen) was changed on both sides:',
      '    Attitude',
      '      files: “Neutral”',
      '      org: nothing',
      '      before: “Supporter”',
      '    Files: Mara Lindqvist, 2026-11-22 09:30 UTC, accounts/halvorsen/people.yaml:12',
      '    Org: Priya Raman, 2026-11-21 09:30 UTC',
    ].join('\n'),
  );
});

test('when the sync is stopped at a question, what is still open is left for later', async () => {
  const { input, output } = terminal();
  const stop = new AbortController();
  const answers = askConflictsIn({ input, output }, () => undefined, stop.signal)([conflict('ceo'), conflict('cfo')]);
  input.write('1\n');
  setTimeout(() => stop.abort(), 20);
  expect(await answers).toEqual(['files', undefined]);
});

test('what a name says to a terminal is only shown', async () => {
  const { input, output, shown } = terminal();
  input.write('\n');
  await askConflictsIn({ input, output }, () => undefined, new AbortController().signal)([conflict('\u001b[31mred\u0007')]);
  output.end();
  expect(await shown).toContain('\ufffd[31mred\ufffd (stakeholder');
});
