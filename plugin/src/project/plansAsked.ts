import { filePlace } from '../planFiles/filePath.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlacedRecord } from '../planFiles/placedRecord.ts';

/** A plan, and what people call its account and itself: folder and file, or what the org's key says. */
export interface NamedPlan<Row extends KeyedRecord = KeyedRecord> {
  readonly record: Row;
  readonly account: string;
  readonly plan: string;
}

/** The plans among the records of a project, by folder of the account and name of the file. */
export function plansOfFiles(records: readonly PlacedRecord[]): readonly NamedPlan<PlacedRecord>[] {
  return records
    .filter(({ object }) => object === 'Account_Plan__c')
    .map((record) => {
      const { account, plan } = filePlace(record.file)!;
      return { record, account: account!, plan: plan! };
    });
}

/** Those that are asked for; where no plan is named, closed ones only when there are no others. Upper and lower case are the same. */
export function plansAsked<Row extends KeyedRecord>(
  plans: readonly NamedPlan<Row>[],
  { account, plan }: { readonly account?: string | undefined; readonly plan?: string | undefined },
): readonly NamedPlan<Row>[] {
  const same = (one: string, other: string | undefined) => other === undefined || one.toLowerCase() === other.toLowerCase();
  const found = plans.filter((one) => same(one.account, account) && same(one.plan, plan));
  const live = plan === undefined ? found.filter(({ record }) => record.fields.Status__c !== 'Closed') : found;
  return live.length > 0 ? live : found;
}
