import { planDiff } from '../../diff/planDiff.ts';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Section } from '../content/content.ts';
import { bullets, group, paragraph, section } from '../content/build.ts';
import { customerSafe } from '../customerSafe.ts';
import { withoutPrices } from '../prices.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

/** An earlier state of the project, as it is called. */
export interface EarlierState {
  readonly name: string;
  readonly records: readonly KeyedRecord[];
}

/** What changed in the account and the plan, in the words of the method; only of what the reader may see. */
export function changesSection(context: ReportContext, records: readonly KeyedRecord[], before: EarlierState): Section {
  const { account, plan, isCustomerSafe, hasPrices } = context;
  const seen = (all: readonly KeyedRecord[]) => {
    const safe = isCustomerSafe ? customerSafe(all) : all;
    return hasPrices ? safe : withoutPrices(safe);
  };
  const same = (one: string | null, other: string) => one === null || one.toLowerCase() === other.toLowerCase();
  const groups = planDiff(seen(before.records), seen(records)).filter(
    (one) => same(one.account, account.key) && same(one.plan, plan.key) && !(isCustomerSafe && one.account === null),
  );
  const blocks = groups.map((one) =>
    group(one.planName ?? one.accountName ?? say('changes.project'), [bullets(one.differences.flatMap(({ sentences }) => sentences))]),
  );
  return section('changes', say('changes.title', before.name), blocks.length > 0 ? blocks : [paragraph(say('changes.none', before.name))]);
}
