import type { Schema } from '../../schema/schema.ts';
import type { Problem } from '../deployResult.ts';
import { keyOf } from '../draft.ts';
import type { MetadataComponent, MetadataStore } from '../metadataStore.ts';
import type { XmlElement } from '../parseXml.ts';
import { componentChecks } from './componentChecks.ts';
import { subjectOf } from './subject.ts';

/**
 * Checks the org a deploy would make. Components of the deploy must be right; of the others, those that a deletion or a change broke
 * are reported too, unless Salesforce would quietly drop the reference (permission sets, layouts, list views).
 * @param deployed the XML of every component of the deploy, by key
 */
export function checkComponents(
  metadata: MetadataStore,
  schema: Schema,
  deployed: ReadonlyMap<string, XmlElement | undefined>,
  destroyed: readonly MetadataComponent[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { type, checks, isBlocking } of componentChecks) {
    for (const component of metadata.list(type)) {
      const key = keyOf(type, component.fullName);
      if (!deployed.has(key) && !isBlocking) continue;
      const subject = subjectOf(component, deployed.get(key), problems);
      for (const check of checks) check(subject, { schema, metadata });
    }
  }
  return problems.map((problem) => blame(problem, deployed, destroyed));
}

/** What a deletion breaks elsewhere is the deleted component's problem. */
function blame(problem: Problem, deployed: ReadonlyMap<string, unknown>, destroyed: readonly MetadataComponent[]): Problem {
  if (deployed.has(keyOf(problem.componentType, problem.fullName))) return problem;
  const culprit = destroyed.find(
    ({ fullName }) => problem.message.includes(fullName) || problem.message.includes(fullName.split('.').at(-1) ?? fullName),
  );
  if (!culprit) return problem;
  const message = `This ${culprit.type} is referenced elsewhere: ${problem.componentType} ${problem.fullName} (${problem.message})`;
  return { componentType: culprit.type, fullName: culprit.fullName, fileName: 'destructiveChanges.xml', message, line: 1, column: 1 };
}
