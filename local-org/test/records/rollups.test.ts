import { createFixture, refusal, type Fixture } from './fixture.ts';

function withAccount(): { org: Fixture; account: string; center: string; cell: (values: Record<string, unknown>) => string } {
  const org = createFixture();
  const account = org.insert('Account', { Name: 'Acme' });
  const center = org.insert('Buying_Center__c', { Name: 'IT', Account__c: account });
  return {
    org,
    account,
    center,
    cell: (values) => org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center, ...values }),
  };
}

describe('roll-ups of an account over its cells', () => {
  test('follow insert, update, delete and undelete, with their filters', () => {
    const { org, account, cell } = withAccount();
    const totals = () => {
      const { Open_Potential__c: open, White_Space_Cells__c: count, Best_Weighted__c: best } = org.row(account);
      return { open, count, best };
    };
    expect(totals()).toEqual({ open: 0, count: 0, best: null });
    const first = cell({ State__c: 'White Space', Potential_Annual_Revenue__c: 0.1 });
    cell({ State__c: 'Potential', Potential_Annual_Revenue__c: 0.2 });
    cell({ State__c: 'Ours', Potential_Annual_Revenue__c: 1000 });
    expect(totals()).toEqual({ open: 0.3, count: 3, best: 100 });
    org.update(first, { Potential_Annual_Revenue__c: 5 });
    expect(totals()).toEqual({ open: 5.2, count: 3, best: 100 });
    org.update(first, { State__c: 'Ours' });
    expect(totals()).toEqual({ open: 0.2, count: 3, best: 100 });
    org.delete(first);
    expect(totals()).toEqual({ open: 0.2, count: 2, best: 100 });
    org.undelete(first);
    expect(totals()).toEqual({ open: 0.2, count: 3, best: 100 });
  });

  test('move with a cell that goes to another account', () => {
    const { org, account, cell } = withAccount();
    const other = org.insert('Account', { Name: 'Other' });
    const theirs = org.insert('Buying_Center__c', { Name: 'HR', Account__c: other });
    const moved = cell({ State__c: 'Potential', Potential_Annual_Revenue__c: 7 });
    org.update(moved, { Account__c: other, Buying_Center__c: theirs });
    expect([account, other].map((id) => org.row(id)['Open_Potential__c'])).toEqual([0, 7]);
  });

  test('move only SystemModstamp of the account', () => {
    const { org, account, cell } = withAccount();
    org.wait(1000);
    cell({});
    expect(org.row(account)).toMatchObject({ LastModifiedDate: '2026-01-15T09:00:00.000Z', SystemModstamp: '2026-01-15T09:00:01.000Z' });
  });

  test('follow opportunities, which hang on a lookup', () => {
    const { org, account } = withAccount();
    const deal = { Name: 'Deal', AccountId: account, CloseDate: '2026-03-31', Amount: 500 };
    const won = org.insert('Opportunity', { ...deal, StageName: 'Closed Won' });
    org.insert('Opportunity', { ...deal, StageName: 'Prospecting' });
    expect(org.row(account)['Won__c']).toBe(500);
    org.update(won, { AccountId: null });
    expect(org.row(account)['Won__c']).toBe(0);
  });
});

describe('roll-ups over roll-ups', () => {
  test('carry the weight of actions up to the plan', () => {
    const org = createFixture();
    const plan = org.insert('Account_Plan__c', { Name: 'Plan', Account__c: org.insert('Account', { Name: 'Acme' }) });
    const goals = ['One', 'Two'].map((Name) => org.insert('Plan_Objective__c', { Name, Account_Plan__c: plan }));
    const [one = '', two = ''] = goals;
    org.insert('Plan_Action__c', { Name: 'Call', Plan_Objective__c: one, Weight__c: 2, Status__c: 'Done' });
    const moved = org.insert('Plan_Action__c', { Name: 'Visit', Plan_Objective__c: one });
    org.insert('Plan_Action__c', { Name: 'Write', Plan_Objective__c: two, Weight__c: 4 });
    expect(org.row(plan)['Weight__c']).toBe(7);
    org.update(moved, { Plan_Objective__c: two });
    expect([one, two].map((id) => org.row(id)['Action_Weight__c'])).toEqual([2, 5]);
    org.delete(two);
    expect(org.row(plan)['Weight__c']).toBe(2);
    expect(org.row(one)['Actions_Done__c']).toBe(1);
  });
});

describe('inside a transaction', () => {
  test('a reader settles what is waiting', () => {
    const { org, account, center } = withAccount();
    const { db, records } = org.org;
    const count = () => db.prepare('SELECT "White_Space_Cells__c" AS n FROM "Account" WHERE "Id" = ?').get(account)?.['n'];
    records.transaction(org.session, (transaction) => {
      transaction.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center });
      records.settle?.();
      expect(count()).toBe(1);
    });
  });

  test('a refused part leaves nothing behind, the rest is kept', () => {
    const { org, account, center } = withAccount();
    const cell = { Account__c: account, Buying_Center__c: center };
    org.org.records.transaction(org.session, (transaction) => {
      transaction.insert('White_Space_Cell__c', cell);
      const refused = refusal(() =>
        transaction.nested(() => {
          transaction.insert('White_Space_Cell__c', cell);
          transaction.insert('White_Space_Cell__c', { ...cell, State__c: 'Nonsense' });
        }),
      );
      expect(refused.errorCode).toBe('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
    });
    expect(org.row(account)['White_Space_Cells__c']).toBe(1);
  });

  test('what was settled in a part that is then refused is settled again', () => {
    const { org, account, center } = withAccount();
    org.org.records.transaction(org.session, (transaction) => {
      transaction.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center });
      const refused = refusal(() =>
        transaction.nested(() => {
          transaction.update('Account', account, { Name: 'Acme AG' });
          transaction.update('Account', account, { Name: null });
        }),
      );
      expect(refused.errorCode).toBe('REQUIRED_FIELD_MISSING');
    });
    expect(org.row(account)).toMatchObject({ Name: 'Acme', White_Space_Cells__c: 1 });
  });

  test('an error that nobody catches undoes everything', () => {
    const { org, account, center } = withAccount();
    const work = () =>
      org.org.records.transaction(org.session, (transaction) => {
        transaction.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center });
        org.insert('Account', { Name: 'Inner transaction' });
        throw new Error('power cut');
      });
    expect(work).toThrow('power cut');
    expect(org.org.db.prepare('SELECT count(*) AS n FROM "Account"').get()?.['n']).toBe(1);
    expect(org.row(account)['White_Space_Cells__c']).toBe(0);
    expect(() => org.org.records.transaction(org.session, () => Promise.resolve())).toThrow(TypeError);
    org.insert('Account', { Name: 'Still works' });
  });

  test('all roll-ups can be computed anew, for parents older than the field', () => {
    const { org, account, cell } = withAccount();
    cell({});
    org.org.db.exec('UPDATE "Account" SET "White_Space_Cells__c" = NULL');
    org.org.records.refreshRollups?.(org.session);
    expect(org.row(account)['White_Space_Cells__c']).toBe(1);
  });
});

describe('whatever is written, in whatever order', () => {
  test.each([1, 2, 3, 4, 5])('roll-ups are what computing them anew would give (seed %d)', (seed) => {
    const org = createFixture();
    const { db, records } = org.org;
    const random = randomNumbers(seed);
    const accounts = ['One', 'Two', 'Three'].map((Name) => org.insert('Account', { Name }));
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const center = new Map(accounts.map((account) => [account, org.insert('Buying_Center__c', { Name: 'IT', Account__c: account })]));
    const values = () => {
      const account = pick(accounts);
      const place = { Account__c: account, Buying_Center__c: center.get(account) };
      return {
        ...place,
        State__c: pick(['White Space', 'Potential', 'Ours']),
        Potential_Annual_Revenue__c: Math.floor(random() * 1e6) / 100,
      };
    };
    const cells = [org.insert('White_Space_Cell__c', values())];
    records.transaction(org.session, (transaction) => {
      for (let step = 0; step < 120; step += 1) {
        try {
          transaction.nested(() => {
            const cell = pick(cells);
            const kind = Math.floor(random() * 5);
            if (kind === 0) cells.push(transaction.insert('White_Space_Cell__c', values()));
            if (kind === 1) transaction.update('White_Space_Cell__c', cell, values());
            if (kind === 2) transaction.delete(cell);
            if (kind === 3) transaction.undelete(cell);
            if (kind === 4) transaction.update('Account', pick(accounts), { Description: `Step ${step}` });
            if (random() < 0.2) throw new Error('changed my mind');
          });
        } catch {
          // Deleting twice and changed minds are part of the game.
        }
      }
    });
    const totals = () =>
      db.prepare('SELECT "Open_Potential__c", "White_Space_Cells__c", "Best_Weighted__c" FROM "Account" ORDER BY "Id"').all();
    const kept = totals();
    records.refreshRollups?.(org.session);
    expect(kept).toEqual(totals());
    expect(kept.reduce((sum, { White_Space_Cells__c: count }) => sum + Number(count), 0)).toBe(
      db.prepare('SELECT count(*) AS n FROM "White_Space_Cell__c" WHERE "IsDeleted" = 0').get()?.['n'],
    );
  });
});

/** Park and Miller's generator: the same numbers for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
