import type { DeployMessage, Problem } from './deployResult.ts';
import type { MetadataComponent, MetadataStore } from './metadataStore.ts';
import type { PackageMembers } from './readPackage.ts';
import { isKnownType, topLevelType } from './registry.ts';

export interface Destroyed {
  readonly destroyed: readonly MetadataComponent[];
  readonly messages: readonly DeployMessage[];
  readonly problems: readonly Problem[];
}

/** Removes what a destructive manifest names, an object with everything inside it. What is not there is a warning, as on Salesforce. */
export function destroyComponents(metadata: MetadataStore, members: PackageMembers, now: string): Destroyed {
  const destroyed: MetadataComponent[] = [];
  const messages: DeployMessage[] = [];
  const problems: Problem[] = [];
  for (const [type, names] of members) {
    for (const name of names) {
      const component = metadata.get(type, name);
      if (component) {
        destroyed.push(...remove(metadata, component));
        messages.push(deletedMessage(component));
      } else if (isKnownType(type) && name !== '*') messages.push(missingMessage(type, name, now));
      else
        problems.push({
          componentType: type,
          fullName: name,
          fileName: 'destructiveChanges.xml',
          message: unknownMessage(type, name),
          line: 1,
          column: 1,
        });
    }
  }
  return { destroyed, messages, problems };
}

const unknownMessage = (type: string, name: string): string =>
  name === '*' ? 'Wildcards are not allowed in a destructive manifest' : `Entity type: '${type}' is not supported by the local org`;

function remove(metadata: MetadataStore, component: MetadataComponent): readonly MetadataComponent[] {
  const inside = (topLevelType(component.type)?.children ?? []).flatMap(({ type }) =>
    metadata.list(type).filter((child) => child.fullName.toLowerCase().startsWith(`${component.fullName.toLowerCase()}.`)),
  );
  const all = [component, ...inside];
  for (const { type, fullName } of all) metadata.remove(type, fullName);
  return all;
}

function deletedMessage({ type: componentType, fullName, fileName, id, createdDate }: MetadataComponent): DeployMessage {
  return { componentType, fullName, fileName, id, success: true, changed: true, created: false, deleted: true, createdDate };
}

function missingMessage(componentType: string, fullName: string, createdDate: string): DeployMessage {
  const problem = `No ${componentType} named: ${fullName} found`;
  const flags = { success: true, changed: false, created: false, deleted: true };
  return { componentType, fullName, fileName: 'destructiveChanges.xml', ...flags, createdDate, problem, problemType: 'Warning' };
}
