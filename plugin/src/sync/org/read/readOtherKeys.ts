import { isOneOf } from '../../../org/soqlText.ts';
import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { OrgCalls } from '../../contract.ts';
import { atOnce } from './atOnce.ts';
import type { Draft } from './draft.ts';
import type { OrgModel } from './orgModel.ts';
import { allRows, queriesFor } from './queryRows.ts';

/** Keys of planning records that are referred to and were not read: those of other accounts. Whoever has no key yet cannot be named. */
export async function readOtherKeys(
  calls: OrgCalls,
  model: OrgModel,
  drafts: ReadonlyMap<string, Draft>,
): Promise<ReadonlyMap<string, string>> {
  const missing = new Map<string, Set<string>>();
  for (const { object, ids } of drafts.values()) {
    for (const [field, id] of Object.entries(ids)) {
      const target = SECTION_OF.get(object)!.byField.get(field)!.target!;
      if (drafts.has(id) || !isPlanned(target)) continue;
      const there = missing.get(target);
      if (there) there.add(id);
      else missing.set(target, new Set([id]));
    }
  }
  const queries = [...missing]
    .filter(([object]) => model.rights[object])
    .flatMap(([object, ids]) =>
      queriesFor([...ids].sort(), (part) => ({ select: ['Id', 'Key__c'], object, where: `${isOneOf('Id', part)} AND Key__c != null` })),
    );
  const rows = (await atOnce(queries, (query) => allRows(calls, query))).flat();
  return new Map(rows.map((row) => [row.Id, String(row.Key__c)]));
}
