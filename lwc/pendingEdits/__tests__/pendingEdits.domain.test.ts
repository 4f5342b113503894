import { pendingEdits } from 'c/pendingEdits';

interface Level {
  readonly now: string | null;
  readonly wanted: string | null;
}

function started(hasSomething = true) {
  const sent: { readonly edits: readonly (readonly [string, Partial<Level>])[]; readonly settle: () => void }[] = [];
  let changes = 0;
  const pending = pendingEdits<Level>(
    (edits, settle) => {
      sent.push({ edits: [...edits], settle });
      return hasSomething;
    },
    () => changes++,
  );
  return { pending, sent, changes: () => changes };
}
const edit = (key: string, change: Partial<Level>) => new Map([[key, change]]);

test('an edit is sent at once and stands until it is settled', () => {
  const { pending, sent, changes } = started();
  pending.add(edit('a', { now: 'Vendor' }));
  expect(sent.map(({ edits }) => edits)).toEqual([[['a', { now: 'Vendor' }]]]);
  expect([pending.of('a'), pending.isEmpty(), changes()]).toEqual([{ now: 'Vendor' }, false, 1]);
  sent[0]!.settle();
  expect([pending.of('a'), pending.isEmpty(), changes()]).toEqual([undefined, true, 2]);
});

test('what is edited meanwhile is shown and sent together once the first is settled', () => {
  const { pending, sent } = started();
  pending.add(edit('a', { now: 'Vendor' }));
  pending.add(edit('a', { wanted: 'Problem Solver' }));
  pending.add(edit('a', { now: null }));
  pending.add(edit('b', { now: 'Vendor' }));
  expect(sent.length).toBe(1);
  expect(pending.of('a')).toEqual({ now: null, wanted: 'Problem Solver' });
  sent[0]!.settle();
  expect(sent[1]!.edits).toEqual([
    ['a', { wanted: 'Problem Solver', now: null }],
    ['b', { now: 'Vendor' }],
  ]);
});

test('to be settled twice settles nothing that was sent since', () => {
  const { pending, sent } = started();
  pending.add(edit('a', { now: 'Vendor' }));
  pending.add(edit('a', { now: null }));
  sent[0]!.settle();
  sent[0]!.settle();
  expect(pending.of('a')).toEqual({ now: null });
});

test('where there is nothing to save, nothing waits for it', () => {
  const { pending, sent } = started(false);
  pending.add(edit('a', { now: 'Vendor' }));
  pending.add(edit('b', { now: 'Vendor' }));
  expect([sent.length, pending.isEmpty()]).toEqual([2, true]);
});
