import type { Problem } from './deployResult.ts';
import { keyOf, type Draft } from './draft.ts';
import type { PackageMembers } from './readPackage.ts';
import { isKnownType } from './registry.ts';

export interface Selection {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/**
 * What package.xml asks for: the members it names, with everything inside the files of those. A child named alone (one field of an
 * object) brings neither its object's header nor its siblings.
 */
export function selectComponents(drafts: ReadonlyMap<string, Draft>, members: PackageMembers): Selection {
  const chosen = new Set<string>();
  const problems: Problem[] = [];
  for (const [type, names] of members) {
    if (!isKnownType(type)) {
      problems.push(manifestProblem(type, type, `Entity type: '${type}' is not supported by the local org`));
      continue;
    }
    for (const name of names) {
      if (name === '*') [...drafts].filter(([, draft]) => draft.type === type).forEach(([key]) => chosen.add(key));
      else if (drafts.has(keyOf(type, name))) chosen.add(keyOf(type, name));
      else
        problems.push(
          manifestProblem(
            type,
            name,
            `An object '${name}' of type ${type} was named in package.xml, but was not found in zipped directory`,
          ),
        );
    }
  }
  const isChosen = (draft: Draft, key: string): boolean => chosen.has(key) || (draft.parent !== undefined && chosen.has(draft.parent));
  return { drafts: [...drafts].filter(([key, draft]) => isChosen(draft, key)).map(([, draft]) => draft), problems };
}

function manifestProblem(componentType: string, fullName: string, message: string): Problem {
  return { componentType, fullName, fileName: 'package.xml', message, line: 1, column: 1 };
}
