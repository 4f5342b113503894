import { saidKey, type KeyPlace } from './keys.ts';
import { METADATA } from './metadata.ts';
import type { PlacedRecord } from './placedRecord.ts';
import type { PlanIndex } from './planIndex.ts';
import { nearest, type FileProblem } from './problem.ts';
import { isPlanned, SECTION_OF } from './sections.ts';

/** Chains that have an end. What waits for what is a matter of advice. */
const CHAINS: Readonly<Record<string, string>> = {
  Account_Plan__c: 'Previous_Plan__c',
  Buying_Center__c: 'Parent_Buying_Center__c',
  Solution__c: 'Parent_Solution__c',
  Stakeholder__c: 'Reports_To__c',
};

/** References by key that lead nowhere, and chains of heads or parents that lead in a circle. Those by natural key are the org's to know. */
export function referenceProblems(records: readonly PlacedRecord[], index: PlanIndex<PlacedRecord>): readonly FileProblem[] {
  return [...records.flatMap((record) => unknownReferences(record, index)), ...circles(records, index)];
}

function unknownReferences(record: PlacedRecord, index: PlanIndex<PlacedRecord>): readonly FileProblem[] {
  const { fields } = SECTION_OF.get(record.object)!;
  return fields.flatMap(({ field, target }): FileProblem[] => {
    const key = record.references[field];
    if (key === undefined || !target || !isPlanned(target) || index.find(target, key)) return [];
    const { scope } = SECTION_OF.get(target)!;
    const place: KeyPlace = { account: index.accountOf(record), plan: index.planOf(record) };
    const [line, column] = record.positions[field] ?? record.position;
    const label = METADATA[target]!.label.toLowerCase();
    const said = saidKey(key, scope, place);
    const near = nearest(
      said,
      index.ofObject(target).map((one) => saidKey(one.key, scope, place)),
    );
    const at = { severity: 'error', file: record.file, line, column } as const;
    return [
      near
        ? { ...at, code: 'unknownReferenceNear', values: [label, said, near] }
        : { ...at, code: 'unknownReference', values: [label, said] },
    ];
  });
}

function circles(records: readonly PlacedRecord[], index: PlanIndex<PlacedRecord>): readonly FileProblem[] {
  const told = new Set<PlacedRecord>();
  return records.flatMap((record): FileProblem[] => {
    const field = CHAINS[record.object];
    if (!field || told.has(record)) return [];
    const chain: PlacedRecord[] = [];
    const seen = new Set<PlacedRecord>();
    for (let at: PlacedRecord | undefined = record; at && !told.has(at); at = index.find(record.object, at.references[field] ?? '')) {
      if (seen.has(at)) {
        const circle = chain.slice(chain.indexOf(at));
        circle.forEach((one) => told.add(one));
        // That a record is its own head is a rule of the org.
        if (circle.length < 2) return [];
        const [line, column] = at.positions[field] ?? at.position;
        const names = [...circle, at].map(({ fields: { Name }, key }) => String(Name ?? key)).join(' → ');
        return [
          { code: 'circle', values: [METADATA[record.object]!.label.toLowerCase(), names], severity: 'error', file: at.file, line, column },
        ];
      }
      seen.add(at);
      chain.push(at);
    }
    return [];
  });
}
