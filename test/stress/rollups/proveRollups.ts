import type { RecordTransaction } from '../../../local-org/src/records/recordService.ts';
import { seeded } from '../random.ts';
import type { Random } from '../random.ts';
import { treeOrg } from './treeOrg.ts';
import type { TreeOrg } from './treeOrg.ts';
import { wrongRollups } from './wrongRollups.ts';

export interface RollupProof {
  readonly histories: number;
  /** Writes that were kept. */
  readonly writes: number;
  /** Transactions that were undone on purpose. */
  readonly undone: number;
}

export interface RollupProofOptions {
  readonly histories: number;
  readonly steps: number;
  readonly seed: number;
}

type Kind = 'Store__c' | 'Box__c' | 'Parcel__c';

/** What a history knows of its records: all there ever were, deleted ones too. */
type Known = Readonly<Record<Kind, string[]>>;

/**
 * Random histories (insert, update, reparent, delete, undelete, several together, undone in part or altogether); after every step all
 * roll-ups are compared with a recomputation from the leaves.
 * @throws Error with the seed, the step and the roll-ups that are wrong
 */
export async function proveRollups({ histories, steps, seed }: RollupProofOptions): Promise<RollupProof> {
  let writes = 0;
  let undone = 0;
  for (let history = 0; history < histories; history++) {
    const random = seeded(seed + history);
    const tree = await treeOrg();
    const known: Known = { Store__c: [], Box__c: [], Parcel__c: [] };
    begin(tree, random, known);
    for (let step = 0; step < steps; step++) {
      const kept = run(tree, random, known);
      if (kept === undefined) undone += 1;
      else writes += kept;
      const wrong = wrongRollups(tree.org.db);
      if (wrong.length > 0) throw new Error(`seed ${seed + history}, step ${step}:\n${wrong.join('\n')}`);
    }
    tree.close();
  }
  return { histories, writes, undone };
}

function begin({ org, session }: TreeOrg, random: Random, known: Known): void {
  org.records.transaction(session, (records) => {
    for (let count = 0; count < 3; count++) known.Store__c.push(records.insert('Store__c', { Name: 'Store' }));
    for (let count = 0; count < 5; count++) known.Box__c.push(insert(records, random, known, 'Box__c'));
  });
}

class ChangedMind extends Error {}

/** One transaction of one to eight writes. @returns how many were kept, undefined when all were undone */
function run({ org, session }: TreeOrg, random: Random, known: Known): number | undefined {
  const made: { readonly kind: Kind; readonly id: string }[] = [];
  const isUndone = random.chance(0.15);
  let kept = 0;
  try {
    org.records.transaction(session, (records) => {
      for (let count = random.whole(1, 8); count > 0; count--) {
        const here: typeof made = [];
        try {
          records.nested(() => {
            write(records, random, known, here);
            if (random.chance(0.15)) throw new ChangedMind();
          });
          made.push(...here);
          for (const { kind, id } of here) known[kind].push(id);
          kept += 1;
        } catch {
          // Deleting twice, undeleting under a deleted master and changed minds are part of the game: only this write is undone.
        }
        if (random.chance(0.1)) records.nested(() => org.records.settle?.());
      }
      if (isUndone) throw new ChangedMind();
    });
    return kept;
  } catch (error) {
    if (!(error instanceof ChangedMind)) throw error;
    for (const { kind, id } of made) known[kind].splice(known[kind].indexOf(id), 1);
    return undefined;
  }
}

function write(records: RecordTransaction, random: Random, known: Known, made: { kind: Kind; id: string }[]): void {
  const kind = random.pick(['Box__c', 'Parcel__c', 'Parcel__c', 'Parcel__c'] as const);
  const doing = random.pick(['insert', 'insert', 'update', 'reparent', 'delete', 'undelete'] as const);
  if (doing === 'insert' || known[kind].length === 0) {
    made.push({ kind, id: insert(records, random, known, kind) });
    return;
  }
  const any = random.chance(0.1) ? random.pick(known.Store__c) : random.pick(known[kind]);
  switch (doing) {
    case 'update':
      return records.update('Parcel__c', random.pick(known.Parcel__c), parcelValues(random));
    case 'reparent':
      return kind === 'Box__c'
        ? records.update('Box__c', random.pick(known.Box__c), { Store__c: random.pick(known.Store__c) })
        : records.update('Parcel__c', random.pick(known.Parcel__c), { Box__c: random.pick(known.Box__c), ...parcelValues(random) });
    case 'delete':
      return records.delete(any);
    case 'undelete':
      return records.undelete(any);
  }
}

function insert(records: RecordTransaction, random: Random, known: Known, kind: Kind): string {
  return kind === 'Box__c'
    ? records.insert('Box__c', { Name: 'Box', Store__c: random.pick(known.Store__c) })
    : records.insert('Parcel__c', { Name: 'Parcel', Box__c: random.pick(known.Box__c), ...parcelValues(random) });
}

const parcelValues = (random: Random) => ({
  Grams__c: random.chance(0.2) ? null : random.whole(-1_000, 30_000) / 100,
  Is_Fragile__c: random.chance(0.4),
  Due__c: random.chance(0.3) ? null : `2026-0${random.whole(1, 9)}-15`,
});
