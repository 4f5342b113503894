import fc from 'fast-check';
import { planBulk } from '../../src/sync/org/write/bulk/planBulk.ts';
import { cutSteps, GRAPH_LIMITS, nodeKind } from '../../src/sync/org/write/cutSteps.ts';
import { orderNodes } from '../../src/sync/org/write/orderNodes.ts';
import { recordOf, type NodeLink, type WriteNode } from '../../src/sync/org/write/writeNode.ts';

/** Who may refer to whom; what is required goes upwards only, as in the data model. */
const LINKS: Readonly<Record<string, Readonly<Record<string, readonly [target: string, isRequired: boolean]>>>> = {
  Buying_Center__c: { Parent_Buying_Center__c: ['Buying_Center__c', false], Lead_Stakeholder__c: ['Stakeholder__c', false] },
  Stakeholder__c: { Buying_Center__c: ['Buying_Center__c', false], Reports_To__c: ['Stakeholder__c', false] },
  Stakeholder_Link__c: { From_Stakeholder__c: ['Stakeholder__c', false], To_Stakeholder__c: ['Stakeholder__c', true] },
  White_Space_Cell__c: { Buying_Center__c: ['Buying_Center__c', true], Sponsor__c: ['Stakeholder__c', false] },
  Insight_Link__c: { White_Space_Cell__c: ['White_Space_Cell__c', false] },
};
const OBJECTS = Object.keys(LINKS);

/** Records of one account that refer to each other at random, in any order, circles too. */
const nodes = fc
  .array(
    fc.record({ object: fc.constantFrom(...OBJECTS), targets: fc.array(fc.nat(), { minLength: 2, maxLength: 2 }), isNew: fc.boolean() }),
    {
      maxLength: 60,
      size: 'max',
    },
  )
  .map((drafts) =>
    drafts.map(({ object, targets, isNew }, index): WriteNode => {
      const links = Object.entries(LINKS[object]!).flatMap(([field, [target, isRequired]], place): NodeLink[] => {
        const choice = drafts.flatMap((draft, other) => (draft.object === target && draft.isNew && other !== index ? [other] : []));
        const to = choice[targets[place]! % (choice.length + 1)];
        return to === undefined ? [] : [{ field, to: `${target} k${to}`, key: `k${to}`, isRequired }];
      });
      const common = {
        name: `${object} k${index}`,
        object,
        key: `k${index}`,
        group: 'a',
        stage: 1,
        values: { Name: 'x' },
        links,
        after: [],
      } as const;
      return isNew ? { ...common, kind: 'create' } : { ...common, kind: 'update', id: `a0${index}` };
    }),
  );

const saidOf = (all: readonly WriteNode[]) =>
  all.flatMap((node) => node.links.map(({ field, to }) => `${recordOf(node)} ${field} ${to}`)).sort();

test('every record is written once, every reference is said once, and nothing refers to what comes later', () => {
  fc.assert(
    fc.property(nodes, (all) => {
      const ordered = orderNodes(all);
      expect(
        ordered
          .filter(({ kind }) => kind !== 'late')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(all.map(({ name }) => name).sort());
      expect(saidOf(ordered)).toEqual(saidOf(all));
      const seen = new Set<string>();
      for (const node of ordered) {
        for (const { to } of node.links) expect(seen).toContain(to);
        if (node.kind === 'late') expect(seen).toContain(recordOf(node));
        seen.add(node.name);
      }
      const late = new Set(
        ordered.filter(({ kind }) => kind === 'late').flatMap((node) => node.links.map(({ field }) => `${recordOf(node)} ${field}`)),
      );
      for (const node of all)
        for (const { field, isRequired } of node.links) expect(isRequired && late.has(`${node.name} ${field}`)).toBe(false);
    }),
  );
});

test('graphs keep the limits and the order, and leave nothing out', () => {
  fc.assert(
    fc.property(nodes, (all) => {
      const ordered = orderNodes(all);
      const steps = cutSteps(ordered);
      expect(steps.flatMap((step) => step.nodes)).toEqual(ordered);
      for (const step of steps) {
        const depths = new Map<string, number>();
        for (const node of step.nodes)
          depths.set(node.name, 1 + Math.max(0, ...[...node.links.map(({ to }) => to), ...node.after].map((to) => depths.get(to) ?? 0)));
        expect(Math.max(...depths.values())).toBeLessThanOrEqual(GRAPH_LIMITS.depth);
        expect(new Set(step.nodes.map(nodeKind)).size).toBeLessThanOrEqual(GRAPH_LIMITS.kinds);
      }
    }),
  );
});

test('loads wait for what they refer to, never for each other, and say everything once', () => {
  fc.assert(
    fc.property(nodes, (all) => {
      const loads = planBulk(all);
      expect(saidOf(loads.flatMap((load) => load.nodes))).toEqual(saidOf(all));
      const loadOf = new Map(loads.flatMap(({ name, nodes: own }) => own.map((node) => [node.name, name] as const)));
      for (const load of loads) {
        for (const { to } of load.nodes.flatMap(({ links }) => links)) expect(load.after).toContain(loadOf.get(to));
        expect(load.after).not.toContain(load.name);
      }
      const done = new Set<string>();
      for (let before = -1; before !== done.size;) {
        before = done.size;
        for (const { name, after } of loads) if (after.every((other) => done.has(other))) done.add(name);
      }
      expect(done.size).toBe(loads.length);
    }),
  );
});
