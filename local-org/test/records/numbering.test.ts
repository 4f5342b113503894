import { createFixture } from './fixture.ts';

class ChangedMind extends Error {}

describe('ids', () => {
  test('count on from record to record, from one transaction to the next, without gaps', () => {
    const org = createFixture();
    const first = org.insert('Account', { Name: 'First' });
    const others = org.org.records.transaction(org.session, (records) => [
      records.insert('Account', { Name: 'Second' }),
      org.org.records.transaction(org.session, (inner) => inner.insert('Account', { Name: 'Third' })),
    ]);
    const last = org.insert('Account', { Name: 'Fourth' });
    expect([first, ...others, last].map((id) => id.slice(0, 15))).toEqual([
      '001000000000001',
      '001000000000002',
      '001000000000003',
      '001000000000004',
    ]);
  });

  test('of what was undone are free again, those of what stayed are not', () => {
    const org = createFixture();
    const kept = org.org.records.transaction(org.session, (records) => {
      const before = records.insert('Account', { Name: 'Before' });
      const undone = (): void =>
        records.nested(() => {
          records.insert('Account', { Name: 'Undone' });
          records.insert('Contact', { LastName: 'Undone' });
          throw new ChangedMind();
        });
      expect(undone).toThrow(ChangedMind);
      return [before, records.insert('Account', { Name: 'After' }), records.insert('Contact', { LastName: 'After' })];
    });
    const wholeUndone = (): void =>
      org.org.records.transaction(org.session, (records) => {
        records.insert('Account', { Name: 'Undone' });
        throw new ChangedMind();
      });
    expect(wholeUndone).toThrow(ChangedMind);
    const next = org.insert('Account', { Name: 'Next' });
    expect([...kept, next].map((id) => id.slice(0, 15))).toEqual([
      '001000000000001',
      '001000000000002',
      '003000000000001',
      '001000000000003',
    ]);
  });
});
