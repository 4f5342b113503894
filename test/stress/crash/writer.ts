import type { Random } from '../random.ts';
import type { StressClient } from '../server/stressClient.ts';

/**
 * What the server has said yes to, and what nobody knows about because the connection broke. `batch` marks the parcels of one
 * all-or-none request: either all are there or none is.
 */
export interface Ledger {
  /** Grams by id, as last acknowledged. */
  readonly parcels: Map<string, number>;
  readonly deleted: Set<string>;
  /** Ids of which the last request was not answered: they may be as before or as asked. */
  readonly unsure: Set<string>;
  /** Every batch asked for, and whether it was acknowledged. */
  readonly batches: Map<string, { readonly size: number; isAcknowledged: boolean }>;
  /** Requests that were answered. */
  acknowledged: number;
}

export const newLedger = (): Ledger => ({ parcels: new Map(), deleted: new Set(), unsure: new Set(), batches: new Map(), acknowledged: 0 });

/** Writes until the connection breaks, noting every answer. Parcels belong to one writer, so that nobody else changes them. */
export async function writeUntilKilled(
  client: StressClient,
  random: Random,
  ledger: Ledger,
  boxes: readonly string[],
  name: string,
): Promise<void> {
  const own: string[] = [];
  for (let turn = 0; ; turn++) {
    try {
      await write(client, random, ledger, boxes, `${name}-${turn}`, own);
      ledger.acknowledged += 1;
    } catch (error) {
      if (error instanceof UnexpectedAnswer) throw error;
      return;
    }
  }
}

export class UnexpectedAnswer extends Error {}

function expectStatus(wanted: number, { status, body }: { status: number; body: unknown }): void {
  if (status !== wanted) throw new UnexpectedAnswer(`Expected ${wanted}, answered ${status}: ${JSON.stringify(body)}`);
}

async function write(
  client: StressClient,
  random: Random,
  ledger: Ledger,
  boxes: readonly string[],
  mark: string,
  own: string[],
): Promise<void> {
  const Grams__c = random.whole(1, 100_000) / 100;
  const doing = own.length === 0 ? 'insert' : random.pick(['insert', 'update', 'batch', 'batch', 'delete', 'composite'] as const);
  switch (doing) {
    case 'insert': {
      const answer = await client.call('POST', '/sobjects/Parcel__c', { Name: mark, Box__c: random.pick(boxes), Grams__c });
      expectStatus(201, answer);
      own.push(answer.body.id);
      ledger.parcels.set(answer.body.id, Grams__c);
      return;
    }
    case 'update': {
      const id = random.pick(own);
      ledger.unsure.add(id);
      expectStatus(204, await client.call('PATCH', `/sobjects/Parcel__c/${id}`, { Grams__c, Box__c: random.pick(boxes) }));
      ledger.unsure.delete(id);
      ledger.parcels.set(id, Grams__c);
      return;
    }
    case 'delete': {
      const [id = ''] = own.splice(random.whole(0, own.length - 1), 1);
      ledger.unsure.add(id);
      expectStatus(204, await client.call('DELETE', `/sobjects/Parcel__c/${id}`));
      ledger.unsure.delete(id);
      ledger.parcels.delete(id);
      ledger.deleted.add(id);
      return;
    }
    case 'batch': {
      const size = random.whole(2, 40);
      ledger.batches.set(mark, { size, isAcknowledged: false });
      const records = Array.from({ length: size }, () => ({
        attributes: { type: 'Parcel__c' },
        Name: mark,
        Box__c: random.pick(boxes),
        Grams__c,
      }));
      expectStatus(200, await client.call('POST', '/composite/sobjects', { allOrNone: true, records }));
      ledger.batches.get(mark)!.isAcknowledged = true;
      return;
    }
    case 'composite': {
      ledger.batches.set(mark, { size: 3, isAcknowledged: false });
      const compositeRequest = [1, 2, 3].map((part) => ({
        method: 'POST',
        url: '/services/data/v68.0/sobjects/Parcel__c',
        referenceId: `part${part}`,
        body: { Name: mark, Box__c: random.pick(boxes), Grams__c },
      }));
      expectStatus(200, await client.call('POST', '/composite', { allOrNone: true, compositeRequest }));
      ledger.batches.get(mark)!.isAcknowledged = true;
    }
  }
}
