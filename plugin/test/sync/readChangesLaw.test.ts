import fc from 'fast-check';
import type { EarlierReading, OrgReading } from '../../src/sync/contract.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { startReadableOrg, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(120_000);

let org: ReadableOrg;
beforeAll(async () => {
  org = await startReadableOrg();
}, 120_000);
afterAll(() => org?.stop());

/** What somebody does in the org; whom it concerns is picked by number from what there is. */
interface Deed {
  readonly what: 'create' | 'update' | 'rename' | 'move' | 'delete' | 'undelete';
  readonly object: 'Buying_Center__c' | 'Stakeholder__c' | 'Team_Relationship__c' | 'Value_Metric__c';
  readonly first: number;
  readonly second: number;
}
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('create', 'create', 'update', 'rename', 'move', 'delete', 'undelete'),
  object: fc.constantFrom('Buying_Center__c', 'Stakeholder__c', 'Team_Relationship__c', 'Value_Metric__c'),
  first: fc.nat(20),
  second: fc.nat(20),
});

let runs = 0;

/** Two accounts and all that is done to them. */
async function newCustomers() {
  const run = ++runs;
  const { administrator } = org;
  const made = new Map<string, string[]>();
  const deleted: string[] = [];
  const user = (await administrator.query("SELECT Id FROM User WHERE Name = 'Mara Lindqvist'"))[0]!.Id;
  const accounts = ['a', 'b'].map((one): KeyedRecord => ({
    object: 'Account',
    key: `${one}-${run}`,
    fields: { Name: `${one} ${run}` },
    references: {},
  }));
  const ids = await Promise.all(accounts.map(({ fields }) => administrator.create('Account', fields)));
  const pick = (object: string, number: number) => made.get(object)?.[number % (made.get(object)?.length ?? 1)];
  const request = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    administrator.request(method, `/sobjects/${path}`, body);

  /** What the org refuses was not done. */
  async function act({ what, object, first, second }: Deed, step: number): Promise<void> {
    const id = pick(object, first);
    const account = { Account__c: ids[second % 2] };
    const key = `${run}/${object}/${step}`;
    const fields = {
      Buying_Center__c: { ...account, Name: `C${second}`, Parent_Buying_Center__c: pick('Buying_Center__c', second) },
      Stakeholder__c: {
        ...account,
        Name: `P${second}`,
        Buying_Center__c: pick('Buying_Center__c', first),
        Reports_To__c: pick('Stakeholder__c', second),
      },
      Team_Relationship__c: { Stakeholder__c: pick('Stakeholder__c', first), User__c: user, Note__c: `N${second}` },
      Value_Metric__c: { ...account, Name: `V${second}`, Owner_Stakeholder__c: pick('Stakeholder__c', second) },
    }[object];
    if (what === 'create') {
      const { status, body } = await request('POST', object, { ...fields, Key__c: key });
      if (status === 201) made.set(object, [...(made.get(object) ?? []), body.id]);
    } else if (id === undefined) return;
    else if (what === 'update') {
      const { Account__c: _account, Stakeholder__c: _stakeholder, ...rest } = fields as Record<string, unknown>;
      await request('PATCH', `${object}/${id}`, rest);
    } else if (what === 'rename') await request('PATCH', `${object}/${id}`, { Key__c: key });
    else if (what === 'move') await request('PATCH', `Value_Metric__c/${pick('Value_Metric__c', first)}`, account);
    else if (what === 'delete') {
      await request('DELETE', `${object}/${id}`);
      deleted.push(id);
    } else if (deleted.length > 0) {
      try {
        org.undelete(deleted[first % deleted.length]!);
      } catch {
        // Its parent is in the bin, or it is back already.
      }
    }
  }
  return { act, accounts };
}

/** As if the reading had been made a moment later: what has the stamp it had is not read again. */
const settled = (reading: OrgReading): EarlierReading => ({ ...reading, readOn: new Date(Date.now() + 1100).toISOString() });
const said = ({ records, accounts }: OrgReading) => ({ records, accounts });

test('whatever is done in an org, what changed leads to the same as reading everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
      const { act, accounts } = await newCustomers();
      let reading = await org.read({ accounts });
      let step = 0;
      for (const deeds of rounds) {
        for (const one of deeds) await act(one, ++step);
        reading = await org.read({ accounts, earlier: settled(reading) });
        expect(reading.isIncremental).toBe(true);
        expect(said(reading)).toEqual(said(await org.read({ accounts })));
      }
    }),
    { numRuns: 10 },
  );
});
