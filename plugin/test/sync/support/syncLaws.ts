import { expect } from 'expect';
import fc from 'fast-check';
import { keyOf, type KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import { arbitraryRecords } from '../../planFiles/arbitraryRecords.ts';
import { arbitraryEdits, carryOut, EDITS, inFiles, inOrg, type Edit } from './arbitraryEdits.ts';
import { byId, distinct, expectMerge, expectNothingLost, SIDES, told, words } from './lawChecks.ts';
import { memoryOrg, type MemoryOrg } from './memoryOrg.ts';
import { comparableFields, comparableRecords, isNothing, newProject, recordsOf, syncOnce, type PlanProject } from './planProject.ts';

/** Records that both sides said, and what two persons then did, one in the files, one in the org. */
type Work = readonly [records: readonly KeyedRecord[], ofFiles: readonly Edit[], ofOrg: readonly Edit[]];

/** Where keys change, records that say the same would be taken for one another. */
const work = (kinds: readonly Edit['kind'][] = EDITS, most = 6): fc.Arbitrary<Work> => {
  const records = kinds.includes('rename') ? arbitraryRecords.map(distinct) : arbitraryRecords;
  return fc.tuple(records, arbitraryEdits(kinds, most), arbitraryEdits(kinds, most));
};

async function atWork([records, ofFiles, ofOrg]: Work): Promise<{ readonly project: PlanProject; readonly org: MemoryOrg }> {
  const project = newProject(records);
  const org = memoryOrg(records);
  await syncOnce(project, org);
  carryOut(ofFiles, inFiles(project), 'files');
  carryOut(ofOrg, inOrg(org), 'org');
  return { project, org };
}

const NOTHING = { set: [], remove: [] };

/** What a sync must be, whatever was done before it: a property for each sentence. */
export const SYNC_LAWS: Readonly<Record<string, fc.IAsyncProperty<unknown>>> = {
  'after a sync both sides are the merge, but for what is told': fc.asyncProperty(work(), async (one) => {
    const { project, org } = await atWork(one);
    const { before, plan } = await syncOnce(project, org);
    expectMerge(before, plan, recordsOf(project), org.records());
  }),

  'what a person wrote is where it was written, and on the other side too or told': fc.asyncProperty(work(), async (one) => {
    const { project, org } = await atWork(one);
    const { before, plan } = await syncOnce(project, org);
    expectNothingLost(before, plan, { files: recordsOf(project), org: org.records() });
  }),

  'a second sync has nothing to do, and tells the same': fc.asyncProperty(
    work([...EDITS, 'rename']),
    fc.record({ mayDelete: fc.boolean(), direction: fc.constantFrom('both', 'to-org', 'to-files') }),
    async (one, options) => {
      const { project, org } = await atWork(one);
      const first = await syncOnce(project, org, options);
      const second = await syncOnce(project, org, options);
      expect([second.plan.toOrg, second.plan.toFiles]).toEqual([NOTHING, NOTHING]);
      expect(told(second.plan)).toEqual(told(first.plan));
    },
  ),

  'whatever gets another key, no words are lost, and both sides are the same but for what is told': fc.asyncProperty(
    work([...EDITS, 'rename', 'rename']),
    async (one) => {
      const { project, org } = await atWork(one);
      const before = { files: words(recordsOf(project)), org: words(org.records()) };
      const { plan } = await syncOnce(project, org);
      const after = { files: words(recordsOf(project)), org: words(org.records()) };
      const isQuiet = told(plan).length === 0;
      if (isQuiet) expect(comparableRecords(recordsOf(project))).toEqual(comparableRecords(org.records()));
      for (const [side, other] of SIDES) {
        const own = [...before[side]].filter((word) => word.startsWith(`${side} `));
        expect(own.filter((word) => !after[side].has(word))).toEqual([]);
        if (isQuiet) expect(own.filter((word) => !after[other].has(word))).toEqual([]);
      }
    },
  ),

  'a record that got another key keeps its id in the org, with what refers to it': fc.asyncProperty(
    arbitraryRecords,
    arbitraryEdits(['rename'], 3),
    async (records, edits) => {
      const { project, org } = await atWork([distinct(records), edits, []]);
      const ids = [...org.ids().values()].sort();
      const { plan } = await syncOnce(project, org, { mayDelete: false });
      expect(told(plan)).toEqual([]);
      expect([...org.ids().values()].sort()).toEqual(ids);
      expect(comparableRecords(org.records())).toEqual(comparableRecords(recordsOf(project)));
    },
  ),

  'in which order two folders are synced with one org makes no difference where nothing is told': fc.asyncProperty(
    work(EDITS, 3),
    arbitraryEdits(EDITS, 3),
    async (one, others) => {
      const ends: unknown[] = [];
      const isTold: boolean[] = [];
      for (const order of [
        [0, 1],
        [1, 0],
      ] as const) {
        const { project, org } = await atWork([one[0], [], []]);
        const folders = [project, { ...project }];
        carryOut(one[1], inFiles(folders[0]!), 'here');
        carryOut(others, inFiles(folders[1]!), 'there');
        carryOut(one[2], inOrg(org), 'org');
        for (let isAtRest = false; !isAtRest;) {
          isAtRest = true;
          for (const turn of order) {
            const { plan } = await syncOnce(folders[turn]!, org);
            isTold.push(told(plan).length > 0);
            isAtRest &&= isNothing(plan);
          }
        }
        ends.push([org.records(), recordsOf(folders[0]!), recordsOf(folders[1]!)].map(comparableRecords));
      }
      fc.pre(!isTold.includes(true));
      expect(ends[0]).toEqual(ends[1]);
    },
  ),

  'settled for a side, a field in conflict is on both sides what that side says': fc.asyncProperty(
    work(['change', 'change', 'clear', 'relink', 'move', 'create']),
    async (one) => {
      const open = await atWork(one);
      const { plan } = await syncOnce(open.project, open.org);
      for (const side of ['files', 'org'] as const) {
        const { project, org } = await atWork(one);
        const settled = await syncOnce(project, org, { settle: () => side });
        expect(settled.plan.conflicts.filter(({ kind }) => kind !== 'needsMissing')).toEqual([]);
        const [inFilesNow, inOrgNow] = [byId(recordsOf(project)), byId(org.records())];
        for (const conflict of plan.conflicts.filter(({ fields }) => fields.length > 0)) {
          for (const { field } of conflict.fields) {
            const wanted = comparableFields(conflict[side])[field];
            const now = [inFilesNow, inOrgNow].map((records) => comparableFields(records.get(keyOf(conflict)))[field]);
            expect({ field, now }).toEqual({ field, now: [wanted, wanted] });
          }
        }
      }
    },
  ),

  'one way leaves the side it comes from alone, and both ways afterwards ends as both ways at once': fc.asyncProperty(
    work([...EDITS, 'rename'], 4),
    fc.constantFrom('to-org', 'to-files'),
    async (one, direction) => {
      const { project, org } = await atWork(one);
      const before = { files: project.files, org: org.records() };
      const first = await syncOnce(project, org, { direction });
      if (direction === 'to-org') expect(project.files).toEqual(before.files);
      else expect(org.records()).toEqual(before.org);
      const then = await syncOnce(project, org);
      const atOnce = await atWork(one);
      const { plan } = await syncOnce(atOnce.project, atOnce.org);
      fc.pre([first, then, { plan }].every((synced) => told(synced.plan).length === 0));
      expect(comparableRecords(recordsOf(project))).toEqual(comparableRecords(recordsOf(atOnce.project)));
      expect(comparableRecords(org.records())).toEqual(comparableRecords(atOnce.org.records()));
    },
  ),
};
